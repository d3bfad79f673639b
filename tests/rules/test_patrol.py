"""The clock's plan: what falls due on which day, and at what moment."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.patrol import SHANGHAI, Due, Plan, due_between, next_due, parse_plan
from tests.rules.plan_entries import PRESET, plan_of, step

# 2026: National Day's week off, and the two make-up days (调休) it is paid for with.
NATIONAL_DAY = {date(2026, 10, day) for day in range(1, 8)}
MAKE_UP_DAYS = {date(2026, 9, 20), date(2026, 10, 10)}


def is_workday(day: date) -> bool:
    if day in MAKE_UP_DAYS:
        return True
    return day.isoweekday() <= 5 and day not in NATIONAL_DAY


def local(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


EVERY_DAY = (
    "claims_proposed",
    "honours_asked",
    "housekeeping",
    "improvements_watched",
    "month_final",
    "month_published",
    "month_settled",
    "objections_watched",
    "orders_given_back",
    "panels_looked_at",
    "roster_changes",
    "stages_watched",
)


def on(plan: Plan, day: str) -> list[str]:
    """What the day holds for people, as "07:30 patrol_prompt"; what the house looks through every
    day is no news."""
    midnight = local(day, plan.zone)
    just_before = midnight - timedelta(microseconds=1)
    due = due_between(plan, just_before, just_before + timedelta(days=1), is_workday)
    return [
        f"{each.at.astimezone(plan.zone):%H:%M} {each.task.code}"
        for each in due
        if each.task.code not in EVERY_DAY
    ]


def test_the_house_is_tidied_every_night_while_nobody_is_up() -> None:
    tidying = due_between(PLAN, local("2026-11-06"), local("2026-11-09"), is_workday)
    nights = [each.at.astimezone(SHANGHAI) for each in tidying if each.task.code == "housekeeping"]
    assert [f"{night:%d %H:%M}" for night in nights] == ["06 03:00", "07 03:00", "08 03:00"]


PLAN = parse_plan(PRESET)
PATROL = ["07:30 patrol_prompt", "16:00 patrol_reminder"]


def test_a_working_day_asks_in_the_morning_and_reminds_the_silent_once() -> None:
    assert date(2026, 11, 2).strftime("%A") == "Monday"
    for day in range(2, 7):
        assert [due for due in on(PLAN, f"2026-11-0{day}") if "patrol" in due] == PATROL


def test_saturday_and_sunday_are_left_in_peace() -> None:
    assert on(PLAN, "2026-11-07") == on(PLAN, "2026-11-08") == []


def test_a_holiday_on_a_weekday_is_left_in_peace_and_a_make_up_saturday_is_worked() -> None:
    assert on(PLAN, "2026-10-05") == []
    assert date(2026, 10, 10).strftime("%A") == "Saturday"
    assert on(PLAN, "2026-10-10") == PATROL


def test_the_house_looks_after_the_points_every_day_in_the_order_of_their_stages() -> None:
    """On which day something is done is the scheme's calendar: tests/rules/test_stages.py."""
    sunday = due_between(PLAN, local("2027-01-10"), local("2027-01-10T23:00:00"), is_workday)
    stages = [f"{each.at.astimezone(SHANGHAI):%H:%M} {each.task.code}" for each in sunday]
    wanted = ["02:00 month_settled", "08:00 month_final", "08:25 stages_watched"]
    wanted.append("09:00 month_published")
    assert [each for each in stages if each in wanted] == wanted


def test_a_prompt_says_when_it_stops_waiting_and_a_step_does_not() -> None:
    first = next_due(PLAN, local("2026-11-02") + timedelta(hours=4), is_workday)
    assert first is not None
    assert first.at == datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
    assert first.ends == datetime(2026, 11, 2, 10, tzinfo=UTC)
    assert first.day == date(2026, 11, 2)
    assert first.at.tzinfo is UTC
    settled = next_due(PLAN, local("2026-10-04T01:00:00"), is_workday)
    assert settled is not None
    assert (settled.task.code, settled.ends) == ("month_settled", None)


def test_due_is_strictly_after_so_nothing_comes_twice() -> None:
    seven_thirty = local("2026-11-02T07:30:00")
    before, at = (
        next_due(PLAN, moment, is_workday)
        for moment in (seven_thirty - timedelta(microseconds=1), seven_thirty)
    )
    assert before is not None
    assert at is not None
    assert (before.task.code, at.task.code) == ("patrol_prompt", "month_final")


def test_two_tasks_of_one_moment_are_both_given_in_the_order_of_the_plan() -> None:
    plan = plan_of(step("first"), step("second"), step("early", at=time(6)))
    assert on(plan, "2026-11-02") == ["06:00 early", "09:00 first", "09:00 second"]


@pytest.mark.parametrize(
    ("weekday", "day"),
    [("monday", "2026-11-02"), ("tuesday", "2026-11-03"), ("sunday", "2026-11-08")],
)
def test_monday_is_monday_whatever_number_it_has_elsewhere(weekday: str, day: str) -> None:
    plan = plan_of(step("meeting", rhythm="weekly", weekday=weekday))
    days = [date(2026, 11, 1) + timedelta(days=number) for number in range(14)]
    held = [str(date_) for date_ in days if on(plan, str(date_))]
    assert len(held) == 2
    assert day in held
    assert date.fromisoformat(day).strftime("%A").lower() == weekday


def test_a_plan_for_working_days_alone_has_nothing_due_where_there_are_none() -> None:
    assert (
        next_due(plan_of(step("s", rhythm="workday")), local("2026-11-02"), lambda _: False) is None
    )


def test_the_towns_clock_counts_not_the_servers() -> None:
    urumqi = ZoneInfo("Asia/Urumqi")
    due = next_due(plan_of(step("s"), zone=urumqi), local("2026-11-02", urumqi), is_workday)
    assert due is not None
    assert due.at == datetime(2026, 11, 2, 3, tzinfo=UTC)


def test_where_clocks_are_put_forward_and_back_nine_in_the_morning_stays_nine() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    plan = plan_of(step("s"), zone=berlin)
    span = local("2026-10-24", berlin), local("2026-10-27", berlin)
    hours = [due.at.hour for due in due_between(plan, *span, is_workday)]
    assert hours == [7, 8, 8]


def test_a_time_without_its_zone_is_refused_at_once() -> None:
    aware, naive = local("2026-11-02"), datetime(2026, 11, 2)
    for span in ((naive, aware), (aware, naive)):
        with pytest.raises(ValueError, match="zone"):
            due_between(PLAN, *span, is_workday)


MINUTES = st.integers(min_value=0, max_value=40 * 24 * 60)


@given(MINUTES, MINUTES, MINUTES)
def test_spans_laid_end_to_end_miss_nothing_and_double_nothing(a: int, b: int, c: int) -> None:
    first, middle, last = (
        local("2026-09-10") + timedelta(minutes=minute) for minute in sorted((a, b, c))
    )
    whole = list(due_between(PLAN, first, last, is_workday))
    halves = [*due_between(PLAN, first, middle, is_workday)]
    halves += due_between(PLAN, middle, last, is_workday)
    assert halves == whole
    assert whole == sorted(whole, key=lambda due: due.at)
    assert walked(first, last) == whole


def walked(after: datetime, until: datetime) -> list[Due]:
    """The same, found by waking up once for each."""
    found = []
    while (due := next_due(PLAN, after, is_workday)) and due.at <= until:
        found.append(due)
        after = due.at
    return found
