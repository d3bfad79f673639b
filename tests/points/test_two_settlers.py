"""Two programs settle one month: one of them does, and what it found is not overwritten."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import pytest

from bot.office.errors import OfficeError
from bot.office.settle import settle_period
from bot.path.settling import LEASE, Settling
from bot.path.writer import Writer
from storage.results import Begun, HouseholdResult
from storage.settlements import ASKED, SETTLED
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_points_asked import scored
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

T = TypeVar("T")
PERIOD = "2026-11"


@dataclass
class Slow:
    """A writer that something overtakes before its unit of a number (from 1) is run."""

    writer: Writer
    at: int
    overtaken: Callable[[], None]
    done: int = field(default=0)

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        self.done += 1
        if self.done == self.at:
            self.overtaken()
        return self.writer.do(unit)


def asked(village: Village) -> datetime:
    """November is over and its result is asked for; nobody has worked it out. Gives the moment."""
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    scored(village, "V1-01", "P1", 50, by=clerk, why="帮邻居收稻子")
    village.quickly_until(3, 12)
    now = village.time.now()
    village.do(lambda store: store.settlements.ask(area_id(store, "V1"), "a-monthly", PERIOD, now))
    return now


def settling(village: Village, writer: Writer | None = None) -> Settling:
    return Settling(village.database, writer or village.writer, village.regulations)


def outcome(village: Village) -> tuple[str, list[int]]:
    def look(store: Store) -> tuple[str, list[int]]:
        found = store.settlements.of_period(area_id(store, "V1"), PERIOD)
        assert found is not None
        return found.state, [each.points for each in store.results.of_settlement(found.id)]

    return village.look(look)


def begin_elsewhere(village: Village, now: datetime) -> None:
    """Another program takes the settlement's lease, and is never heard of again."""

    def hold(store: Store) -> None:
        found = store.settlements.of_period(area_id(store, "V1"), PERIOD)
        assert found is not None
        assert store.leases.hold(f"settlement:{found.id}", "elsewhere", now, now + LEASE)

    village.do(hold)


def test_what_another_has_in_hand_is_left_to_it(village: Village) -> None:
    now = asked(village)
    begin_elsewhere(village, now)
    assert not settling(village).do_one(now)
    assert outcome(village) == (ASKED, [])


def test_what_was_cut_off_is_taken_over(village: Village) -> None:
    now = asked(village)
    begin_elsewhere(village, now)
    assert settling(village).do_one(now + LEASE + timedelta(seconds=1))
    assert outcome(village) == (SETTLED, [7250])


def test_by_hand_one_is_told_that_another_is_at_it(village: Village) -> None:
    now = asked(village)
    begin_elsewhere(village, now)
    with pytest.raises(OfficeError, match="另一个程序正在算"):
        settle_period(village.database, village.regulations, PERIOD, "V1", now, print)


@pytest.mark.parametrize("unit", [2, 3])
def test_the_slower_one_changes_nothing_after_it_is_settled(
    village: Village, unit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It had worked its result out before the other entry, and comes to write it down after:
    a chunk, or what is left with the switch."""
    monkeypatch.setattr("bot.path.settling.RESULTS_A_UNIT", 1)
    now = asked(village)
    later = now + LEASE + timedelta(minutes=1)

    def overtaken() -> None:
        clerk = village.people["周敏"]
        scored(village, "V1-01", "K8", -200, by=clerk, why="焚烧秸秆")
        assert settling(village).do_one(later)

    slow = Slow(village.writer, unit, overtaken)
    settling(village, slow).do_one(now)
    assert slow.done >= unit
    assert outcome(village) == (SETTLED, [7050])


def test_the_slower_one_changes_nothing_before_it_is_settled_either(village: Village) -> None:
    """It lost its lease to an attempt that is still at work."""
    now = asked(village)
    later = now + LEASE + timedelta(minutes=1)
    slow = Slow(village.writer, 2, lambda: begin_elsewhere(village, later))
    settling(village, slow).do_one(now)
    assert outcome(village) == (ASKED, [])


def test_an_entry_made_while_it_is_worked_out_is_counted(village: Village) -> None:
    now = asked(village)

    def entered() -> None:
        scored(village, "V1-01", "K8", -200, by=village.people["周敏"], why="焚烧秸秆")

    settling(village, Slow(village.writer, 2, entered)).do_one(now)
    assert outcome(village) == (SETTLED, [7050])


def test_even_with_the_lease_nothing_is_put_down_once_it_is_settled(village: Village) -> None:
    now = asked(village)
    assert settling(village).do_one(now)
    before = outcome(village)

    def put_down(store: Store) -> tuple[bool, Begun]:
        found = store.settlements.of_period(area_id(store, "V1"), PERIOD)
        assert found is not None
        [result] = store.results.of_settlement(found.id)
        other = result._replace(points=0)
        kept = store.results.keep(found.id, [other])
        return kept, store.results.begin(found.id, 10)

    assert village.do(put_down) == (False, Begun.SETTLED)
    assert outcome(village) == before == (SETTLED, [7250])


def test_what_a_former_attempt_left_is_dropped_bit_by_bit(village: Village) -> None:
    """However many households it had put down, no single unit of work drops them all."""
    village.household("V1-02", "王建国")
    now = asked(village)

    def leave(store: Store) -> None:
        found = store.settlements.of_period(area_id(store, "V1"), PERIOD)
        assert found is not None
        homes = store.households.in_village(found.village_id)
        rows = [HouseholdResult(each.id, 0, 0, 0, 0, 0, 0, None, 1, False, "") for each in homes]
        assert store.results.keep(found.id, rows)
        assert store.results.keep(found.id, rows)
        begun = [store.results.begin(found.id, 1) for _ in range(3)]
        assert begun == [Begun.NOT_YET, Begun.NOT_YET, Begun.EMPTY]
        assert store.results.keep(found.id, rows[1:])

    village.do(leave)
    assert settling(village).do_one(now)
    assert outcome(village) == (SETTLED, [7250, 7200])
