"""Taking part has days: who does in which period, from when one joins, until when one leaves."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from rules.participation import Span, joins_from, leaves_after, periods_taken, takes_part
from rules.periods import Period
from rules.points import plain
from rules.ranking import settle
from rules.scoring import Score
from rules.standing import Household
from tests.rules.points_book import UNMARKED, PointsBook

NOVEMBER = Period.parse("2026-11")


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2026-11-01", None, True),
        ("2026-11-30", None, True),
        ("2026-12-01", None, False),
        ("2026-01-01", "2026-11-30", True),
        ("2026-01-01", "2026-11-29", False),
        ("2026-01-01", "2026-10-31", False),
    ],
)
def test_who_takes_part_on_the_last_day_does(since: str, until: str | None, expected: bool) -> None:
    span = Span(date.fromisoformat(since), date.fromisoformat(until) if until else None)
    assert takes_part([span], NOVEMBER) is expected


def test_who_left_in_october_is_not_ranked_for_the_quarter() -> None:
    left = Span(date(2026, 1, 1), date(2026, 10, 31))
    assert not takes_part([left], Period.parse("2026Q4"))
    assert takes_part([left], Period.parse("2026Q3"))


days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(st.lists(st.tuples(st.booleans(), days), max_size=12), days)
def test_joining_and_leaving_in_any_order(steps: list[tuple[bool, date]], asked: date) -> None:
    """What is said in a period holds from it on, or from the next: never backwards."""
    spans: list[Span] = []
    for joins, day in sorted(steps, key=lambda step: step[1]):
        period = Period.holding("month", day)
        before = [takes_part(spans, each) for each in (period.previous, period)]
        if joins and (since := joins_from(spans, period)):
            spans.append(Span(since))
            assert takes_part(spans, period) or takes_part(spans, period.next)
        elif not joins and spans and spans[-1].until is None:
            spans[-1] = Span(spans[-1].since, leaves_after(spans[-1], period))
            assert not takes_part(spans, period.next)
            assert takes_part(spans, period) == before[1], "the period itself is still scored"
        assert takes_part(spans, period.previous) == before[0], "the past stays"
        assert sum(span.until is None for span in spans) <= 1
    holding = [span for span in spans if span.holds_on(asked)]
    assert len(holding) <= 1, "no day lies in two consents"


def test_a_period_apart_brings_nothing(tmp_path: Path) -> None:
    """September in, October out, November in again: the year has two months."""
    scheme = PointsBook(tmp_path).scheme
    spans = [Span(date(2026, 9, 1), date(2026, 9, 30)), Span(date(2026, 11, 1))]
    since, apart = periods_taken(spans, "month", NOVEMBER)
    assert (str(since), [str(each) for each in apart]) == ("2026-09", ["2026-10"])
    home = Household("H01", 4, True, since, apart)
    scores = [Score(date(2026, month, 5), "H01", "P1") for month in (8, 9, 10, 11)]
    [result] = settle(scheme, [home], scores, NOVEMBER, Period.parse("2026-01"))
    assert plain(result.points) == "72.5"
    assert plain(result.year_points) == plain(2 * (int(UNMARKED) * 100 + 50))


def test_an_average_gathers_nothing_while_apart() -> None:
    scheme = load_scheme("c-members")
    spans = [Span(date(2026, 9, 1), date(2026, 9, 30)), Span(date(2026, 11, 1))]
    since, apart = periods_taken(spans, "month", NOVEMBER)
    home = Household("H01", 2, True, since, apart)
    scores = [Score(date(2026, month, 5), "H01", "R1") for month in (9, 10, 11)]
    [result] = settle(scheme, [home], scores, NOVEMBER, Period.parse("2026-01"))
    assert result.average == 100


def test_who_never_took_part_has_no_first_period() -> None:
    with pytest.raises(ValueError, match="takes no part"):
        periods_taken([Span(NOVEMBER.last_day + timedelta(days=1))], "month", NOVEMBER)
