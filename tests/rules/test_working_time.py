"""When a limit has gone by: office hours, holidays, make-up days, and around the clock."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.workdays import is_workday
from rules.case_limits import Clock
from rules.working_time import OfficeHours

TOWN = ZoneInfo("Asia/Shanghai")
OPEN = ((time(8, 30), time(12)), (time(13, 30), time(18)))
HOURS = OfficeHours(TOWN, OPEN, is_workday)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TOWN)


def after(start: datetime, hours: float) -> datetime:
    return HOURS.after(start, timedelta(hours=hours), Clock.WORKING)


def test_two_hours_in_the_morning_are_over_the_same_morning() -> None:
    assert after(at(11, 20, 9), 2) == at(11, 20, 11)


def test_the_midday_rest_does_not_count() -> None:
    assert after(at(11, 20, 11), 2) == at(11, 20, 14, 30)


def test_what_comes_in_on_friday_night_begins_on_monday_morning() -> None:
    assert after(at(11, 20, 22), 1) == at(11, 23, 9, 30)


def test_eight_hours_are_a_working_day() -> None:
    assert after(at(11, 18, 10), 8) == at(11, 19, 10)


def test_the_national_day_holiday_is_left_out_and_its_make_up_day_counts() -> None:
    # 2026: 1 to 7 October off, Saturday 10 October worked.
    assert after(at(9, 30, 17), 2) == at(10, 8, 9, 30)
    assert after(at(10, 9, 17), 2) == at(10, 10, 9, 30)


def test_a_hazard_does_not_wait_for_monday() -> None:
    friday = at(11, 20, 22)
    assert HOURS.after(friday, timedelta(hours=24), Clock.ROUND_THE_CLOCK) == at(11, 21, 22)


def test_a_calendar_without_a_workday_is_refused_and_does_not_hang() -> None:
    never = OfficeHours(TOWN, OPEN, lambda day: False)
    with pytest.raises(ValueError, match="no workday"):
        never.after(at(1, 1, 9), timedelta(hours=1), Clock.WORKING)


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        HOURS.after(datetime(2026, 11, 20), timedelta(hours=1), Clock.WORKING)


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 11, 1), timezones=st.just(TOWN))
SPANS = st.integers(0, 300 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(start=MOMENTS, span=SPANS, clock=st.sampled_from(Clock))
def test_what_lies_between_is_what_was_added(
    start: datetime, span: timedelta, clock: Clock
) -> None:
    end = HOURS.after(start, span, clock)
    assert end >= start
    assert HOURS.between(start, end, clock) == span


@given(start=MOMENTS, one=SPANS, two=SPANS, clock=st.sampled_from(Clock))
def test_a_limit_in_two_parts_ends_where_the_whole_does(
    start: datetime, one: timedelta, two: timedelta, clock: Clock
) -> None:
    half_way = HOURS.after(start, one, clock)
    whole = HOURS.after(start, one + two, clock)
    assert HOURS.between(half_way, whole, clock) == two
    if two:
        assert HOURS.after(half_way, two, clock) == whole


@given(day=st.dates(date(2026, 1, 1), date(2026, 12, 30)))
def test_no_day_has_more_than_its_hours(day: date) -> None:
    morning = datetime.combine(day, time(), TOWN)
    worked = HOURS.between(morning, morning + timedelta(days=1), Clock.WORKING)
    assert worked == (timedelta(hours=8) if is_workday(day) else timedelta())
