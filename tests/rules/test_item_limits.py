"""Limits, office hours and terms: whatever a clerk can write wrongly is named by its place."""

import copy
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from bot.office.doctor import examine
from bot.settings import Settings
from rules.items import ItemListFault, parse_items
from tests.rules.regulation_text import preset_text
from tests.rules.test_items import SMALL

HOURS = {"hours": 2, "clock": "working"}


def faults_of(table: str, key: str, value: object) -> list[str]:
    """What is said of the small list with one value changed; a value of None takes it out."""
    mapping: dict[str, Any] = copy.deepcopy(SMALL)
    where = mapping[table][0] if table == "items" else mapping[table]
    if value is None:
        del where[key]
    else:
        where[key] = value
    try:
        parse_items(mapping)
    except ItemListFault as refused:
        return [str(fault) for fault in refused.faults]
    return []


@pytest.mark.parametrize("table", ["limits", "items"])
@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (None, "Field required"),
        (2, "valid dictionary"),
        ({"hours": 2}, "clock: Field required"),
        ({"hours": 2, "clock": "work"}, "clock: Input should be"),
        ({"hours": 2, "minutes": 30, "clock": "working"}, "give hours or minutes, one of them"),
        ({"clock": "working"}, "give hours or minutes, one of them"),
        ({"hours": 0, "clock": "working"}, "hours: Input should be greater than 0"),
        ({"hours": 1.5, "clock": "working"}, "hours: Input should be a valid integer"),
        ({"hours": True, "clock": "working"}, "hours: Input should be a valid integer"),
        ({"minutes": 1441, "clock": "working"}, "minutes: Input should be less than"),
        ({"hours": 2, "clock": "working", "days": 1}, "days: Extra inputs"),
        ({"hours": 2400, "clock": "working"}, "more than a year of its clock"),
        ({"hours": 9000, "clock": "round_the_clock"}, "hours: Input should be less than"),
    ],
)
def test_a_limit_is_named_by_table_item_and_key(table: str, limit: object, said: str) -> None:
    [fault] = faults_of(table, "handle", limit)
    place = "[items]: street_light: handle" if table == "items" else "[limits]: handle"
    assert fault.startswith(place) and said in fault, fault


def test_a_misspelt_phase_is_no_phase() -> None:
    assert faults_of("limits", "handel", HOURS) == [
        "[limits]: handel: Extra inputs are not permitted"
    ]


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ([], "open: "),
        ([["08:30", time(12)]], "open.0.0: "),
        ([[time(8, 30)]], "open.0.1: "),
        ([[time(12), time(8, 30)]], "open: span 1 closes before it opens"),
        ([[time(8), time(12)], [time(11), time(18)]], "open: span 2 must open after span 1"),
        ([[time(9), time(10)]], "open: the office is open for less than two hours a day"),
        (None, "open: Field required"),
        (830, "open: "),
    ],
)
def test_office_hours_are_named_with_their_span(spans: object, said: str) -> None:
    faults = faults_of("hours", "open", spans)
    assert [fault.startswith(f"[hours]: {said}") for fault in faults] == [True], faults
    assert faults_of("hours", "close", [time(18)])[0].startswith("[hours]: close: Extra")


@pytest.mark.parametrize("term", list(SMALL["terms"]))
@pytest.mark.parametrize("value", [None, -1, 10**9, "7", 1.5, True])
def test_each_term_is_named_whatever_is_wrong_with_it(term: str, value: object) -> None:
    [fault] = faults_of("terms", term, value)
    assert fault.startswith(f"[terms]: {term}: ")


def test_a_town_may_allow_no_extension_and_no_reopening() -> None:
    assert faults_of("terms", "most_extended", 0) == faults_of("terms", "most_reopened", 0) == []
    assert faults_of("terms", "reopen_days", 0) != []
    assert faults_of("terms", "reopen_day", 7) == [
        "[terms]: reopen_day: Extra inputs are not permitted"
    ]


def test_an_emergency_does_not_wait_for_monday() -> None:
    mapping = copy.deepcopy(SMALL)
    mapping["items"][0] |= {"emergency": True, "call": "119"}
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    told = [str(fault) for fault in refused.value.faults]
    assert [fault.split(": ")[2] for fault in told] == ["accept", "dispatch", "handle"]
    assert all("round_the_clock" in fault for fault in told)


def test_doctor_names_them_all_at_once(tmp_path: Path) -> None:
    text = preset_text("items")
    text = text.replace('check = { hours = 16, clock = "working" }', "check = 16")
    text = text.replace("13:30:00, 18:00:00", "11:30:00, 18:00:00")
    text = text.replace("most_extended = 1", 'most_extended = "1"')
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'none.sqlite3'}"
    found = examine(Settings(_env_file=None, locale="en", items=str(file), database_url=url))
    told = [finding.mend for finding in found if finding.what == "regulations"]
    for place in ("[limits]: check", "[hours]: open: span 2", "[terms]: most_extended"):
        assert sum(f"{file}: {place}" in line for line in told) == 1, (place, told)
