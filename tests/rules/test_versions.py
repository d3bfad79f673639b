"""Versions of a village's scheme: each holds from its period until the next one does."""

from datetime import date

import pytest

from rules.periods import Period
from rules.regulation import parse_scheme
from rules.schemes import Scheme
from rules.versions import VersionFault, version_for
from tests.rules.regulation_text import preset


def adopted(holds_from: str, name: str = "a-monthly") -> Scheme:
    meeting = {"adopted": date(2026, 10, 20), "meeting": "2026年第三次村民代表会议"}
    return parse_scheme({**preset(name), "adoption": {**meeting, "holds_from": holds_from}})


FIRST, SECOND, THIRD = adopted("2026-03"), adopted("2026-11"), adopted("2027-01")


@pytest.mark.parametrize(
    ("period", "version"),
    [
        ("2026-03", FIRST),
        ("2026-10", FIRST),
        ("2026-11", SECOND),
        ("2026-12", SECOND),
        ("2027-01", THIRD),
        ("2031-06", THIRD),
    ],
)
def test_a_version_holds_until_the_next(period: str, version: Scheme) -> None:
    for versions in ([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND]):
        assert version_for(versions, Period.parse(period)) is version


def test_two_from_one_period_are_refused_whatever_is_asked() -> None:
    twin = adopted("2026-11", "d-platform")
    for period in ("2026-03", "2026-11", "2027-05"):
        with pytest.raises(VersionFault, match="both hold from 2026-11"):
            version_for([FIRST, SECOND, THIRD, twin], Period.parse(period))


def test_two_kinds_of_period_meet_on_a_day() -> None:
    yearly = adopted("2027", "b-stars")
    assert version_for([FIRST, yearly], Period.parse("2026-12")) is FIRST
    assert version_for([FIRST, yearly], Period.parse("2027")) is yearly
    with pytest.raises(VersionFault, match="b-stars counts by the year: 2027-02 is none"):
        version_for([FIRST, yearly], Period.parse("2027-02"))
    with pytest.raises(VersionFault, match="both hold from 2027"):
        version_for([THIRD, yearly], Period.parse("2027-01"))
