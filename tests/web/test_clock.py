"""POST /api/clock: the rehearsal clock; whatever is due in between has happened, in order."""

from datetime import datetime, timedelta

import pytest

from tests.village.browser import Browser
from tests.village.village import Village

NINE = "2026-11-20T09:00:00+08:00"


def _moment(answer: object) -> datetime:
    assert isinstance(answer, dict)
    assert list(answer) == ["now"]
    return datetime.fromisoformat(answer["now"])


def test_the_clock_is_read_in_the_town_s_time(browser: Browser) -> None:
    answer = browser.get("/api/clock")
    assert (answer.status, answer.json) == (200, {"now": NINE})


def test_the_clock_advances_by_a_span(browser: Browser) -> None:
    answer = browser.post("/api/clock", {"advance": "PT8H"})
    assert (answer.status, answer.json) == (200, {"now": "2026-11-20T17:00:00+08:00"})
    assert browser.get("/api/clock").json == answer.json


@pytest.mark.parametrize(
    ("span", "length"),
    [
        ("PT1S", timedelta(seconds=1)),
        ("PT90M", timedelta(minutes=90)),
        ("P1D", timedelta(days=1)),
        ("P1W", timedelta(weeks=1)),
        ("P1DT2H3M4S", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("P0D", timedelta()),
    ],
)
def test_a_span_is_written_as_iso_8601_has_it(
    browser: Browser, span: str, length: timedelta
) -> None:
    before = _moment(browser.get("/api/clock").json)
    assert _moment(browser.post("/api/clock", {"advance": span}).json) - before == length


def test_the_clock_goes_to_a_moment_however_its_zone_is_written(browser: Browser) -> None:
    for moment in ("2026-12-01T08:00:00+08:00", "2026-12-01T00:00:00Z"):
        answer = browser.post("/api/clock", {"to": moment})
        assert (answer.status, answer.json["now"]) == (200, "2026-12-01T08:00:00+08:00")


def test_everything_due_in_between_has_happened_when_it_answers(
    village: Village, browser: Browser
) -> None:
    wang = village.grid_worker("王芳")
    browser.post("/api/clock", {"to": "2026-11-24T12:00:00+08:00"})
    monday, tuesday = [each for each in wang.screen() if "早上好" in each.text]
    assert "11月23日" in monday.text
    assert "11月24日" in tuesday.text
    at = [each["at"] for each in browser.reads(wang.account)["messages"]]
    assert at == sorted(at)
    assert all(moment < "2026-11-24T12:00:01+08:00" for moment in at)


def test_it_never_runs_backwards(browser: Browser) -> None:
    answer = browser.post("/api/clock", {"to": "2026-11-20T08:59:59+08:00"})
    assert answer.status == 400
    assert "backwards" in answer.error
    assert browser.get("/api/clock").json == {"now": NINE}


def test_it_is_kept_over_a_restart_and_ticks_on(village: Village) -> None:
    village.later(hours=30)
    village.restart()
    assert village.look(lambda store: store.clock.rehearsal_ahead()) == timedelta(hours=30)
    village.started += timedelta(minutes=5)
    again = Browser(village, demo=True)
    assert again.get("/api/clock").json == {"now": "2026-11-21T15:05:00+08:00"}
    again.close()


def test_two_moves_at_once_both_happen_one_after_the_other(browser: Browser) -> None:
    moves = [
        browser.fetch("POST", "/api/clock", json={"to": f"2026-11-2{day}T10:00:00+08:00"})
        for day in (3, 4)
    ]
    assert [each.status for each in browser.together(*moves)] == [200, 200]
    assert browser.get("/api/clock").json == {"now": "2026-11-24T10:00:00+08:00"}


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        "PT8H",
        None,
        {"advance": "PT8H", "to": NINE},
        {"advance": ""},
        {"advance": "P"},
        {"advance": "PT"},
        {"advance": "8H"},
        {"advance": "-PT8H"},
        {"advance": "PT1.5H"},
        {"advance": 8},
        {"advance": None},
        {"advance": "P1Y"},
        {"advance": "P401D"},
        {"advance": "P3000000D"},
        {"advance": "P" + "9" * 30 + "D"},
        {"advance": "P" + "9" * 5000 + "D"},
        {"to": ""},
        {"to": "tomorrow"},
        {"to": None},
        {"to": 1764547200},
        {"to": "2026-12-01"},
        {"to": "2026-12-01T08:00:00"},
        {"to": "2026-13-01T08:00:00+08:00"},
        {"to": "9999-12-31T23:59:59-14:00"},
        {"to": "0001-01-01T00:00:00+14:00"},
    ],
    ids=repr,
)
def test_a_malformed_move_is_refused_and_the_clock_stands(browser: Browser, body: object) -> None:
    answer = browser.post("/api/clock", body)
    assert answer.status == 400
    assert answer.error
    assert browser.get("/api/clock").json == {"now": NINE}


def test_a_body_that_is_no_json_is_refused(browser: Browser) -> None:
    for body in (b"", b"{", b"\xff", b"[" * 100_000):
        answer = browser.post("/api/clock", data=body)
        assert answer.status == 400, body[:5]
        assert answer.error
