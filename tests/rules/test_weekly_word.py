"""The week's word: on its weekday, or another workday of the week; once, and never on a day off."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from rules.patrol_tasks import Weekday
from rules.weekly_word import WeeklyWord

SHANGHAI = ZoneInfo("Asia/Shanghai")
MONDAY = WeeklyWord(weekday=Weekday.MONDAY, at=time(8, 45))
NOVEMBER = date(2026, 11, 23)  # a Monday


def test_a_day_off_moves_it_to_the_next_workday_of_the_week_or_the_last_before() -> None:
    friday = WeeklyWord(weekday=Weekday.FRIDAY, at=time(9))
    assert MONDAY.day_in(date(2026, 11, 26), lambda _: True) == NOVEMBER
    assert MONDAY.day_in(NOVEMBER, lambda day: day.day != 23) == date(2026, 11, 24)
    assert friday.day_in(NOVEMBER, lambda day: day.day < 27) == date(2026, 11, 26)
    assert MONDAY.day_in(NOVEMBER, lambda _: False) is None
    assert MONDAY.due_on(date(2026, 11, 24), lambda _: True, SHANGHAI) is None


def test_the_next_one_passes_a_week_without_workdays() -> None:
    said = datetime(2026, 11, 23, 8, 45, tzinfo=SHANGHAI)
    following = MONDAY.next_after(said, lambda day: day.day > 30 or day.month == 12, SHANGHAI)
    assert following == datetime(2026, 12, 1, 8, 45, tzinfo=SHANGHAI)
    assert MONDAY.next_after(said, lambda _: False, SHANGHAI) is None
    early = datetime(2026, 11, 23, 8, 44, tzinfo=SHANGHAI)
    assert MONDAY.next_after(early, lambda _: True, SHANGHAI) == said
