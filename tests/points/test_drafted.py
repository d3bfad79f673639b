"""A publication is read beside the writer; what happens before it is put down still counts."""

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.path.drafting import Drafting
from storage.settlements import PUBLISHED, Settlement
from storage.store import Store
from tests.conversations.shop import home
from tests.points.test_late_publication import people, state
from tests.village.village import Village


def once_before_it_is_published(
    monkeypatch: pytest.MonkeyPatch, happens: Callable[[Drafting, Store], None]
) -> list[int]:
    """Something happens when the first draft is made; returns the settlements drafted."""
    drafted: list[int] = []
    again = Drafting._again

    def then(part: Drafting, store: Store, settlement: Settlement, now: datetime) -> None:
        if not drafted:
            happens(part, store)
        drafted.append(settlement.id)
        again(part, store, settlement, now)

    monkeypatch.setattr(Drafting, "_again", then)
    return drafted


def body(village: Village) -> str:
    """What was frozen of November."""

    def look(store: Store) -> str:
        (found,) = store.publications.of_village(home(store, "V1-01").village_id)
        return found.body

    return village.look(look)


def agrees(village: Village, agreed: bool = True) -> None:
    village.do(lambda store: store.households.publish_name(home(store, "V1-01").id, agreed))


def test_a_name_that_is_taken_back_meanwhile_is_not_published(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    li, group = people(village)
    agrees(village)
    drafted = once_before_it_is_published(
        monkeypatch,
        lambda _part, store: store.households.publish_name(home(store, "V1-01").id, False),
    )
    village.quickly_until(10, 9, 1)
    li.in_group(group).sees("2026年11月积分公示", times=1)
    assert len(drafted) == 2
    assert "李" not in body(village)


def test_a_draft_that_is_lost_is_made_again(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    li, group = people(village)
    agrees(village)
    lost = once_before_it_is_published(
        monkeypatch, lambda part, _store: part.house.drafts.keep_only(())
    )
    village.quickly_until(10, 9, 1)
    village.restart()
    village.network_repeats_everything()
    li.in_group(group).sees("2026年11月积分公示", times=1)
    assert len(lost) == 2
    assert "李" in body(village)
    assert state(village) == PUBLISHED


def test_what_did_not_get_through_by_night_waits_for_the_morning(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the day's work came to a draft; the new day begins while people are asleep."""
    li, group = people(village)
    with monkeypatch.context() as patched:
        patched.setattr(Drafting, "do_one", lambda _self, _now: False)
        village.quickly_until(10, 22)
    village.until(11, 6, 59, month=12)
    li.in_group(group).sees_no("积分公示")
    village.until(11, 7, month=12)
    li.in_group(group).sees("2026年11月积分公示", "12月16日以前", times=1)
