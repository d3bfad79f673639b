"""A village whose period cannot be settled or credited keeps nobody else's back, and is named."""

from collections.abc import Iterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.path import settling
from bot.path.working_out import WorkingOut
from storage.results import HouseholdResult
from storage.settlements import FINAL, PUBLISHED, Settlement
from storage.store import Store
from tests.conversations.arranged import area_id, household, second_village
from tests.points.test_late_publication import people, state
from tests.village.village import Village


def two_villages(village: Village) -> int:
    """Each with a household that takes part; returns the first one's id."""
    people(village)
    second_village(village)
    household(village, "V2-01", "王建国", "V2G1")
    return village.look(lambda store: area_id(store, "V1"))


def test_the_others_are_settled_at_once_and_it_is_tried_again(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = two_villages(village)
    work_out = WorkingOut.work_out

    def works_out(
        working: WorkingOut, store: Store, settlement: Settlement
    ) -> Iterator[HouseholdResult]:
        if settlement.village_id == broken:
            raise KeyError("李秀英")
        return work_out(working, store, settlement)

    village.quietly_until(3, 12)
    with monkeypatch.context() as patched, capture_logs() as log:
        patched.setattr(WorkingOut, "work_out", works_out)
        village.until(4, 2, 1, month=12)
        assert (state(village), state(village, code="V2")) == ("asked", "settled")
    failed = [each for each in log if each["event"] == settling.FAILED]
    assert {(each["village"], each["period"]) for each in failed} == {("V1", "2026-11")}
    assert "李秀英" not in str(log), "what a row says is in no log"
    village.until(4, 9, month=12)
    assert state(village) == "settled", "what was mended goes on by itself"


def test_the_others_are_credited_at_once(village: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, add = two_villages(village), settling._add

    def adds(store: Store, settlement: Settlement, **rest: Any) -> None:
        if settlement.village_id == broken:
            raise KeyError("V1")
        add(store, settlement, **rest)

    village.quickly_until(15, 12)
    assert state(village) == state(village, code="V2") == PUBLISHED
    with monkeypatch.context() as patched:
        patched.setattr(settling, "_add", adds)
        village.quietly_until(15, 12)
        village.until(16, 8, 1, month=12)
        assert (state(village), state(village, code="V2")) == ("crediting", FINAL)
    village.until(16, 9, 30, month=12)
    assert state(village) == FINAL
