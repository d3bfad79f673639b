"""Two households become one, and the whole balance goes along."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import (
    also_holds,
    household,
    second_village,
)
from tests.conversations.roster_changing import audited, family, members, merges
from tests.conversations.test_points_asked import carried_over, scored
from tests.conversations.test_publication import balances, published
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_households_merge_and_the_whole_balance_goes_along(village: Village) -> None:
    clerk, li, sun = village.clerk("周敏"), family(village), village.household("V1-02", "孙福来")
    carried_over(village, "V1-01", 1000)
    carried_over(village, "V1-02", 2550)
    scored(village, "V1-02", "P1", 50, by=clerk, why="扫雪")
    merges(clerk)
    clerk.sees(
        "V1-02 孙福来户并到 V1-01 李大山户",
        "V1-02 的 25.5 分都转到 V1-01，转后 35.5 分",
        "以后到账的分也转过去",
        "参加积分算到2026年11月",
    )
    village.restart()
    clerk.presses("确认办理").sees("办好了", times=1)
    village.network_repeats_everything()
    assert balances(village) == {"V1-01": 3550, "V1-02": 0}
    assert members(village, "V1-02") == []
    assert "孙福来" in members(village, "V1-01")
    sun.sends("积分").sees("V1-01 李大山户", "并户转积分 +25.5")
    village.until(17, 9, month=12)
    assert [row[2] for row in published(village)["households"]] == ["V1-02", "V1-01"]
    assert balances(village) == {"V1-01": 3550 + 7200 + 7250, "V1-02": 0}
    assert audited(village) == []
    li.sends("积分").sees("可用积分：180")


def test_a_debt_merges_too(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    village.household("V1-02", "孙福来")
    carried_over(village, "V1-02", -500)
    merges(clerk)
    clerk.presses("确认办理")
    assert balances(village) == {"V1-01": -500, "V1-02": 0}
    assert audited(village) == []


def test_no_household_merges_with_itself_or_another_village(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    also_holds(village, clerk, Role.CLERK, "V2")
    clerk.sends("并户")
    clerk.sends("V1-01")
    clerk.sends("V1-01").sees("这是同一户")
    clerk.sends("V2-01").sees("两户不在一个村")
