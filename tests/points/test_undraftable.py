"""A village whose publication cannot be worked out keeps nobody else's back, and is named."""

from datetime import date, timedelta

import pytest
from structlog.testing import capture_logs

from bot.office.doctor import examine
from bot.office.finding import Finding
from handlers.house import House
from handlers.publication.drafting import draft_first
from handlers.publication.drafts import Draft
from storage.settlements import PUBLISHED, SETTLED, Settlement
from storage.store import Store
from tests.conversations.arranged import area_id, household, second_village
from tests.points.test_late_publication import people, state
from tests.village.village import Village


def breaks_in(village: Village, code: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A row of the village cannot be read; returns a number for each time it was tried."""
    broken = village.look(lambda store: area_id(store, code))
    tried: list[int] = []

    def draft(store: Store, house: House, settlement: Settlement, today: date) -> Draft:
        if settlement.village_id == broken:
            tried.append(settlement.id)
            raise KeyError("李秀英")
        return draft_first(store, house, settlement, today)

    monkeypatch.setattr("bot.path.drafting.draft_first", draft)
    return tried


def told(village: Village) -> list[Finding]:
    """What the doctor says of publications."""
    found = examine(village.settings.model_copy(update={"locale": "en"}), village.time.now())
    return [each for each in found if "2026-11" in each.what]


def test_the_others_are_published_and_it_is_named(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    li, group = people(village)
    second_village(village)
    household(village, "V2-01", "王建国", "V2G1")
    with monkeypatch.context() as patched:
        tried = breaks_in(village, "V1", patched)
        with capture_logs() as log:
            village.quickly_until(10, 9, 5)
        assert (state(village), state(village, code="V2")) == (SETTLED, PUBLISHED)
        assert {(each["village"], each["period"]) for each in log} == {("V1", "2026-11")}
        assert "KeyError" in log[0]["failure"]
        assert "李秀英" not in str(log), "what a row says is in no log"
        assert told(village) == [], "it may still come by itself"
        first = len(tried)
        village.until(11, 9, 5, month=12)
        assert first < len(tried) < 40, "it rests longer each time, and is not given up"
        (found,) = told(village)
        assert found.what == "V1 publication of 2026-11"
        assert "since 2026-12-10 09:00" in found.mend
        assert "start it again" in found.mend
    village.restart()
    li.in_group(group).sees("2026年11月积分公示", "12月16日以前", times=1)
    assert told(village) == []


def test_it_comes_by_itself_when_it_can_be_made_again(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    li, group = people(village)
    with monkeypatch.context() as patched:
        breaks_in(village, "V1", patched)
        village.quickly_until(10, 9, 5)
    village.time.jump(village.time.now() + timedelta(hours=1))
    village.works()
    li.in_group(group).sees("2026年11月积分公示", "12月15日以前", times=1)


def test_where_nobody_takes_part_nothing_is_missing(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.quickly_until(11, 9, 5)
    clerk.sees("还没有户参加积分", times=1)
    assert told(village) == []
