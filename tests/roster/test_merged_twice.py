"""A household that was merged into one that was merged: a later credit reaches the last of them."""

import pytest

from bot.office.audit.books import audit
from tests.conversations.roster_changing import family, merges
from tests.conversations.test_publication import balances
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_credit_follows_through_every_merge(village: Village) -> None:
    clerk = village.clerk("周敏")
    for code, head in (("V1-01", "李大山"), ("V1-02", "孙福来"), ("V1-03", "田老三")):
        family(village, code, head)
    merges(clerk, "V1-03", "V1-02")
    clerk.presses("确认办理").sees("办好了")
    merges(clerk, "V1-02", "V1-01")
    clerk.presses("确认办理").sees("办好了", times=2)
    village.until(17, 9, month=12)
    assert balances(village) == {"V1-01": 3 * 7200, "V1-02": 0, "V1-03": 0}
    village.restart()
    assert village.look(lambda store: list(audit(store))) == []
