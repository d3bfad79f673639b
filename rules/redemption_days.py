"""Redemption days: when the desk stands, and until when an order waits to be picked up.

GOVERNANCE.md section 4: redemption about the 20th, moved when a holiday is in the way. The day and
the grace are the scheme's data; which days are workdays is given.
"""

from collections.abc import Callable
from datetime import date, timedelta

from rules.periods import Period
from rules.schemes import Scheme


def redemption_day_in(scheme: Scheme, period: Period, is_workday: Callable[[date], bool]) -> date:
    """The redemption day that lies at the beginning of a period, for the one before it.

    Where the scheme moves it by holidays, it is the first workday from its own day on.
    """
    day = period.first_day.replace(day=scheme.calendar.redemption_day)
    while scheme.calendar.moved_by_holidays and not is_workday(day):
        day += timedelta(days=1)
    return day


def next_redemption_day(scheme: Scheme, today: date, is_workday: Callable[[date], bool]) -> date:
    """The first redemption day that is today or later."""
    here = Period.holding(scheme.period, today)
    # A day moved far enough lies in the period after its own.
    days = (redemption_day_in(scheme, each, is_workday) for each in (here.previous, here))
    later = redemption_day_in(scheme, here.next, is_workday)
    return next((day for day in days if day >= today), later)


def pick_up_by(scheme: Scheme, today: date, is_workday: Callable[[date], bool]) -> date:
    """The last day on which what is ordered today can be picked up: redemption day and grace."""
    grace = timedelta(days=scheme.redemption.grace_days)
    return next_redemption_day(scheme, today, is_workday) + grace
