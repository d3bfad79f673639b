"""The days of a period by each scheme, with holidays in the way."""

import dataclasses
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.periods import Period
from rules.regulation import SchemeFault, parse_scheme
from rules.schemes import Scheme
from rules.stages import Stages, stages, workday_before
from tests.rules.regulation_text import preset

HOLIDAYS = {date(2027, 2, 5) + timedelta(days=number) for number in range(8)}
"""A Spring Festival, and the two weekends it touches are days off by themselves."""


def is_workday(day: date) -> bool:
    return day.isoweekday() <= 5 and day not in HOLIDAYS


@cache
def scheme_of(name: str) -> Scheme:
    return parse_scheme(preset(name))


def days_of(scheme: str, period: str) -> dict[str, str]:
    """The days as "month-day", what a scheme does not have left out."""
    found = dataclasses.asdict(stages(scheme_of(scheme), Period.parse(period), is_workday))
    del found["period"]
    return {name: f"{on:%m-%d}" for name, on in found.items() if on is not None}


def test_a_month_is_scored_to_the_3rd_published_on_the_10th_and_open_for_five_days() -> None:
    assert days_of("a-monthly", "2026-10") == {
        "scored_until": "11-03",
        "settled_on": "11-04",
        "published_on": "11-10",
        "objections_until": "11-15",
        "final_on": "11-16",
        "redeemed_on": "11-20",
        "redemption_planned": "11-20",
    }


def test_a_weekend_or_a_holiday_moves_redemption_day_and_nothing_else() -> None:
    december = stages(scheme_of("a-monthly"), Period.parse("2026-11"), is_workday)
    assert (december.redeemed_on, december.is_moved) == (date(2026, 12, 21), True)
    assert december.final_on == date(2026, 12, 16)
    on_the_5th = scheme_of("a-monthly").calendar.model_copy(update={"redemption_day": 5})
    early = scheme_of("a-monthly").model_copy(update={"calendar": on_the_5th})
    festival = stages(early, Period.parse("2027-01"), is_workday)
    assert festival.redeemed_on == date(2027, 2, 15), "a Monday, after the festival's last weekend"
    assert not stages(scheme_of("a-monthly"), Period.parse("2026-10"), is_workday).is_moved


def test_a_quarter_of_a_star_year_is_final_before_the_year_is_worked_out() -> None:
    quarter = days_of("b-stars", "2026Q3")
    assert quarter == {
        "scored_until": "10-05",
        "settled_on": "10-06",
        "published_on": "10-10",
        "objections_until": "10-13",
        "final_on": "10-14",
    }
    assert days_of("b-stars", "2026") == {
        "scored_until": "01-05",
        "settled_on": "01-14",
        "met_by": "01-18",
        "published_on": "01-19",
        "objections_until": "01-22",
        "final_on": "01-23",
        "redeemed_on": "01-25",
        "redemption_planned": "01-25",
        "reported_by": "01-28",
    }


def test_a_star_year_without_a_meeting_is_published_when_its_last_quarter_is_final() -> None:
    plain = scheme_of("b-stars").model_copy(update={"assembly": None})
    year = stages(plain, Period.parse("2026"), is_workday)
    assert (year.settled_on, year.published_on) == (date(2027, 1, 14), date(2027, 1, 14))
    assert (year.met_by, year.reported_by, year.final_on) == (None, None, date(2027, 1, 18))


def by(kind: str) -> Scheme:
    """The platform's scheme, which counts by whatever its city says."""
    return scheme_of("d-platform").model_copy(update={"period": kind})


@pytest.mark.parametrize(
    ("kind", "period", "published", "redeemed"),
    [
        ("month", "2026-11", date(2026, 12, 10), date(2026, 12, 21)),
        ("quarter", "2026Q3", date(2026, 10, 10), date(2026, 10, 20)),
        ("year", "2026", date(2027, 1, 10), date(2027, 1, 20)),
    ],
)
def test_the_platforms_month_quarter_and_year_follow_one_calendar(
    kind: str, period: str, published: date, redeemed: date
) -> None:
    found = stages(by(kind), Period.parse(period), is_workday)
    assert (found.published_on, found.redeemed_on) == (published, redeemed)


def test_a_period_by_which_the_scheme_does_not_count_has_no_days() -> None:
    for scheme, period in (("a-monthly", "2026Q3"), ("b-stars", "2026-11"), ("d-platform", "2026")):
        with pytest.raises(ValueError, match="does not count"):
            stages(scheme_of(scheme), Period.parse(period), is_workday)


@given(
    st.sampled_from(["a-monthly", "b-stars", "c-members", "d-platform"]),
    st.integers(2000, 2100),
    st.integers(1, 12),
)
def test_the_stages_come_in_their_order_in_every_period(name: str, year: int, month: int) -> None:
    scheme = scheme_of(name)
    whole = Period.holding(scheme.period, date(year, month, 1))
    parts = [Period.holding("quarter", date(year, month, 1))] if name == "b-stars" else []
    for period in (whole, *parts):
        found = stages(scheme, period, lambda day: day.isoweekday() <= 5)
        assert period.last_day < found.scored_until < found.settled_on <= found.published_on
        assert found.met_by is None or found.settled_on < found.met_by <= found.published_on
        assert found.published_on < found.objections_until < found.final_on <= found.last
        assert _redeemed_in_time(found)


def _redeemed_in_time(found: Stages) -> bool:
    return found.redeemed_on is None or found.redeemed_on > found.final_on


def test_the_eve_of_a_day_is_the_last_workday_before_it() -> None:
    assert workday_before(date(2026, 12, 21), is_workday) == date(2026, 12, 18)
    assert workday_before(date(2026, 12, 18), is_workday) == date(2026, 12, 17)


@pytest.mark.parametrize(
    ("day", "value", "told"),
    [
        ("held_by_day", 13, "held_by_day"),
        ("publish_by_day", 17, "publish_by_day"),
        ("report_by_day", 22, "report_by_day"),
        ("publish_by_day", 21, "redemption_day"),
    ],
)
def test_a_meeting_that_does_not_fit_between_result_and_board_is_refused(
    day: str, value: int, told: str
) -> None:
    tables = preset("b-stars")
    tables["assembly"][day] = value
    with pytest.raises(SchemeFault, match=told):
        parse_scheme(tables)
