"""A case's clock: what is said at 80 %, 100 % and 150 %, and that nothing but approval moves it."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from rules.case_clock import Run, Watch
from rules.case_limits import Clock, Limit
from rules.working_time import OfficeHours

TOWN = ZoneInfo("Asia/Shanghai")
HOURS = OfficeHours(TOWN, ((time(8), time(16)),), lambda day: day.weekday() < 5)
MONDAY = datetime(2026, 11, 16, 8, tzinfo=TOWN)


def working(hours: int) -> Run:
    return Run.begun(Limit(hours=hours, clock=Clock.WORKING), MONDAY)


def test_ten_working_hours_are_warned_of_after_eight_and_over_on_tuesday() -> None:
    run = working(10)
    assert run.due(HOURS) == MONDAY.replace(day=17, hour=10)
    assert run.watch_at(MONDAY, HOURS) == (None, MONDAY.replace(hour=16))


def test_each_watch_has_its_turn_and_then_nothing_more_is_said() -> None:
    run = working(10)
    said = []
    moment: datetime | None = MONDAY
    while moment is not None:
        watch, moment = run.watch_at(moment, HOURS)
        said.append(watch)
    assert said == [None, Watch.WARNED, Watch.DUE, Watch.LATE]


def test_after_a_standstill_only_the_newest_is_said() -> None:
    assert working(10).watch_at(MONDAY + timedelta(days=30), HOURS) == (Watch.LATE, None)


def test_an_extension_moves_the_end_and_the_warning_by_what_was_approved() -> None:
    run = working(10).extended(timedelta(hours=10))
    assert run.due(HOURS) == MONDAY.replace(day=18, hour=12)
    assert run.watch_at(MONDAY, HOURS) == (None, MONDAY.replace(day=17, hour=16))


def test_a_suspension_stops_the_clock_and_gives_nothing_back() -> None:
    run = working(10)
    used = run.used_at(MONDAY.replace(hour=14), HOURS)
    assert used == timedelta(hours=6)
    again = run.resumed(used, MONDAY + timedelta(days=28))
    assert again.due(HOURS) == MONDAY + timedelta(days=28, hours=4)


def test_what_was_overdue_is_overdue_when_it_is_taken_up_again() -> None:
    run = working(10).resumed(timedelta(hours=30), MONDAY)
    assert run.due(HOURS) == MONDAY
    assert run.watch_at(MONDAY, HOURS) == (Watch.LATE, None)


@given(
    hours=st.integers(1, 80),
    pauses=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 2000)), max_size=4),
    clock=st.sampled_from(Clock),
)
def test_however_often_it_stands_the_time_it_runs_is_the_limit(
    hours: int, pauses: list[tuple[int, int]], clock: Clock
) -> None:
    run, now = Run.begun(Limit(hours=hours, clock=clock), MONDAY), MONDAY
    ran = timedelta()
    for runs_h, stands_h in pauses:
        stops = now + timedelta(hours=runs_h)
        ran += HOURS.between(now, stops, clock)
        used = run.used_at(stops, HOURS)
        assert used == ran
        now = stops + timedelta(hours=stands_h)
        run = run.resumed(used, now)
    left = timedelta(hours=hours) - ran
    assert run.due(HOURS) == (HOURS.after(now, left, clock) if left > timedelta() else now)
