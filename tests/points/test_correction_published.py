"""Between the last answer and the corrected board: what people see, and what publishes what."""

from datetime import datetime

import pytest

from handlers.publication.publish import PUBLISH
from messages.inbound import Due
from storage.receiving import receive_due
from storage.settlements import ASKED, SETTLED
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.objecting import (
    credits,
    objects_to_yard,
    published,
    revisions,
    states,
    upholds,
)
from tests.village.village import Village


def test_until_the_correction_is_out_the_household_sees_what_was_published(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settling loop does not come round; nothing that is public is hidden meanwhile."""
    there = published(village)
    objects_to_yard(there)
    village.until(16, 9, month=12)
    with monkeypatch.context() as patched:
        patched.setattr("bot.path.settling.Settling.do_one", lambda _self, _now: False)
        upholds(there.zheng, "6")
        assert states(village) == ["published", "asked"]
        shown = there.li.sends("积分").last().text
        assert "2026年11月：69.5 分，村里第 2 名（公示中" in shown
        village.until(17, 9, month=12)
        assert states(village) == ["published", "asked"]
    village.works()
    there.sees_in_group("更正公示", times=1)
    there.li.sends("积分").sees("2026年11月：72 分，村里第 1 名（更正公示中")
    village.until(18, 9, month=12)
    assert credits(village)["V1-01"] == [7200]


def test_the_plans_own_publication_leaves_a_correction_alone(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = published(village)
    monkeypatch.setattr("bot.path.drafting.Drafting.do_one", lambda _self, _now: False)
    due_at = datetime(2026, 12, 10, 9, tzinfo=village.regulations.zone)

    def settle_and_publish(store: Store) -> None:
        now = village.time.now()
        store.revisions.ask_next(revisions(store)[0], now)
        second = revisions(store)[1]
        store.settlements.advance(second.id, ASKED, SETTLED, now)
        receive_due(store, Due(PUBLISH, area_id(store, "V1"), due_at), now, after="again")

    village.do(settle_and_publish)
    village.works()
    there.zhou.sees_no("还没有户参加积分")
    there.sees_in_group("积分公示", times=1)
    assert states(village) == ["published", "settled"]


def test_a_correction_that_was_cut_off_is_published_all_the_same(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Worked out, and the word that it is to be published was lost."""
    there = published(village)
    objects_to_yard(there)
    village.until(16, 9, month=12)
    with monkeypatch.context() as patched:
        patched.setattr("bot.path.settling.receive_due", lambda *_args, **_named: None)
        patched.setattr("bot.path.drafting.Drafting.do_one", lambda _self, _now: False)
        upholds(there.zheng, "6")
        assert states(village) == ["published", "settled"]
    there.group_sees_no("更正公示")
    village.until(17, 9, month=12)
    there.sees_in_group("更正公示", times=1)
    village.until(18, 9, month=12)
    assert states(village) == ["superseded", "final"]
