"""The days of an objection: until when it may be filed, when it is answered, when it is urged."""

from datetime import date, timedelta
from enum import IntEnum

from rules.scheme_terms import Calendar

EARLY_PERCENT = 80
"""So much of an objection's time is over when whoever answers it is reminded first."""


class Notice(IntEnum):
    """How far the reminders of an objection have come; each is given once."""

    NONE = 0
    EARLY = 1
    LAST_DAY = 2
    OVERDUE = 3


def answer_by(calendar: Calendar, filed_on: date, window_ends: date) -> date:
    """The last day for an answer: `answer_days` after the filing, before redemption day.

    GOVERNANCE.md section 4 (our reading: 5 days, ending before redemption day). A month published
    so late that its redemption day comes with the window's end, or before, has the days in full;
    at least one whole day is always left.
    """
    last = filed_on + timedelta(days=calendar.answer_days)
    redemption = window_ends.replace(day=calendar.redemption_day)
    day_before = redemption - timedelta(days=1)
    if day_before > window_ends:
        last = min(last, day_before)
    return max(last, filed_on + timedelta(days=1))


def notice_due(filed_on: date, last_day: date, today: date) -> Notice:
    """How far the reminders should have come on a day."""
    if today > last_day:
        return Notice.OVERDUE
    if today == last_day:
        return Notice.LAST_DAY
    gone, whole = (today - filed_on).days, (last_day - filed_on).days
    return Notice.EARLY if gone * 100 >= whole * EARLY_PERCENT else Notice.NONE
