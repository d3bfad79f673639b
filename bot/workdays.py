"""Which days are workdays: the State Council's calendar, and weekdays where it has no year."""

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
            _log.warning("no holidays known for this year, weekends only", year=day.year)
        return day.weekday() < 5
