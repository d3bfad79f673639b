"""Which days are workdays: the State Council's calendar, and weekdays where it has no year.

What a town enters itself comes before both (rules/workdays.py).
"""

from datetime import date

import structlog
from chinese_calendar import is_workday as calendar_workday

_log = structlog.get_logger(__name__)
_unknown: set[int] = set()


def is_workday(day: date) -> bool:
    """Whether people work on a day; a year the calendar lacks is warned of once."""
    try:
        return bool(calendar_workday(day))
    except NotImplementedError:
        if day.year not in _unknown:
            _unknown.add(day.year)
            _log.warning(
                "the calendar has no holidays of this year; what was entered counts, then weekends",
                year=day.year,
            )
        return day.weekday() < 5


def knows_year(year: int) -> bool:
    """Whether the calendar has the holidays of a year."""
    try:
        calendar_workday(date(year, 1, 1))
    except NotImplementedError:
        return False
    return True
