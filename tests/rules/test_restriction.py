"""A restriction by its days, its lifting and its gate."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from rules.regulation import parse_scheme
from rules.restriction import Term, freezing_items
from tests.rules.regulation_text import a_monthly
from tests.rules.test_dignity_gate import opened

SHUT, OPEN = parse_scheme(a_monthly()), opened("K9")
"""The second stands open from 2026-10-20 to 2027-01-15."""

FIRST, LAST = date(2026, 10, 20), date(2027, 1, 15)
DAYS = some.dates(date(2026, 10, 1), date(2027, 2, 10))


@given(DAYS, DAYS | some.none(), DAYS | some.none(), DAYS)
def test_it_holds_between_its_days_while_the_gate_is_open(
    since: date, until: date | None, lifted_on: date | None, day: date
) -> None:
    term = Term("K9", since, until, lifted_on)
    expected = (
        FIRST <= day <= LAST
        and since <= day
        and (until is None or day <= until)
        and (lifted_on is None or day < lifted_on)
    )
    assert term.holds(OPEN, day) is expected
    assert not term.holds(SHUT, day)
    assert not Term("K5", since, until, lifted_on).holds(opened("K5"), day), "K5 freezes nothing"


@given(DAYS, DAYS | some.none(), DAYS, DAYS)
def test_it_goes_with_its_member_neither_lost_nor_left_behind(
    since: date, until: date | None, goes: date, day: date
) -> None:
    term = Term("K9", since, until)
    left = term.left_from(goes)
    here = term if left is None else replace(term, lifted_on=goes)
    there = left is not None and left.holds(OPEN, day)
    assert here.holds(OPEN, day) is (term.holds(OPEN, day) and day < goes)
    assert there is (term.holds(OPEN, day) and day >= goes)
    assert replace(term, lifted_on=since).left_from(goes) is None


def test_only_what_freezes_behind_an_open_gate_can_be_recorded() -> None:
    assert freezing_items(SHUT, FIRST) == ()
    assert [item.code for item in freezing_items(OPEN, FIRST)] == ["K9"]
    assert freezing_items(OPEN, LAST + timedelta(days=1)) == ()
