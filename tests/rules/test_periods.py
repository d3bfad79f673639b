"""Months, quarters, years and hundredths: written, read back, and never a day or a cent off."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.periods import Period, PeriodKind
from rules.points import NotExact, hundredths, plain, read_decimal, share, times

KINDS: st.SearchStrategy[PeriodKind] = st.sampled_from(("month", "quarter", "year"))
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    period = Period.parse(text)
    assert (period.first_day, period.last_day) == (first, last)
    assert period.closes_year == ((last.month, last.day) == (12, 31))


@pytest.mark.parametrize(
    "text", ["2026-00", "2026-13", "2026Q5", "26", "0000", "2026-1", "２０２６"]
)
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(ValueError, match="is no period"):
        Period.parse(text)


@given(KINDS, DAYS)
def test_every_day_lies_in_the_period_that_holds_it(kind: PeriodKind, day: date) -> None:
    period = Period.holding(kind, day)
    assert period.first_day <= day <= period.last_day
    assert Period.parse(str(period)) == period
    assert period.next.previous == period
    if period.year < 9999:
        assert period.next.first_day == period.last_day + timedelta(days=1)


def test_the_year_so_far() -> None:
    def so_far(period: str, start: str) -> list[str]:
        return [str(each) for each in Period.parse(period).of_the_year(Period.parse(start))]

    assert so_far("2026-03", "2025-07") == ["2026-01", "2026-02", "2026-03"]
    assert so_far("2026-03", "2026-02") == ["2026-02", "2026-03"]
    assert so_far("2026Q2", "2026Q1") == ["2026Q1", "2026Q2"]


@given(st.integers(-10_000_000, 10_000_000))
def test_hundredths_are_written_plainly_and_read_back(points: int) -> None:
    text = plain(points)
    assert hundredths(read_decimal(text)) == points
    assert "." not in text or not text.endswith(("0", "."))


@given(st.integers(0, 10_000), st.decimals("0", "1000", places=3))
def test_a_product_is_exact_or_refused(value: int, quantity: Decimal) -> None:
    exact = Fraction(quantity) * value
    if exact.denominator == 1:
        assert times(value, quantity) == exact
    else:
        with pytest.raises(NotExact):
            times(value, quantity)


@pytest.mark.parametrize("strange", ["NaN", "Infinity"])
def test_what_is_no_number_makes_no_points(strange: str) -> None:
    with pytest.raises(NotExact):
        hundredths(Decimal(strange))


@pytest.mark.parametrize(
    ("count", "percent", "rounded"), [(2, 20, 0), (3, 20, 1), (5, 30, 2), (5, 10, 1), (0, 20, 0)]
)
def test_shares_round_half_up(count: int, percent: int, rounded: int) -> None:
    assert share(count, percent) == rounded


@given(KINDS, DAYS, KINDS, DAYS)
def test_the_newer_of_two_periods_whatever_kinds_they_are_of(
    kind: PeriodKind, day: date, other_kind: PeriodKind, other_day: date
) -> None:
    """A town that went over from one kind to another has both."""
    one, other = Period.holding(kind, day), Period.holding(other_kind, other_day)
    if one.last_day != other.last_day:
        assert (one.recency > other.recency) == (one.last_day > other.last_day)
    elif one != other:
        longer = max((one, other), key=lambda each: each.last_day - each.first_day)
        assert max(one, other, key=lambda each: each.recency) == longer
    if kind == other_kind:
        assert (one.recency > other.recency) == (one > other)
    assert Period.parse(str(one)).recency == one.recency


def test_as_text_they_would_stand_the_wrong_way_round() -> None:
    written = ["2026Q1", "2026-12", "2026", "2025", "2026-01", "2026Q4"]
    newest_last = ["2025", "2026-01", "2026Q1", "2026-12", "2026Q4", "2026"]
    assert sorted(written, key=lambda each: Period.parse(each).recency) == newest_last
    assert sorted(written) != newest_last
