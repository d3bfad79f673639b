"""A day as people type it: 11月20日, 11.20, 2026-11-20."""

import re
import unicodedata
from datetime import date, timedelta

_WHOLE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?")
_WITHOUT_YEAR = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?")

_HALF_A_YEAR = timedelta(days=183)


def typed_day(text: str, today: date) -> date | None:
    """The day that was typed; without its year the nearest one. None for what is no day."""
    written = unicodedata.normalize("NFKC", text).strip()
    try:
        if found := _WHOLE.fullmatch(written):
            return date(*map(int, found.groups()))
        if found := _WITHOUT_YEAR.fullmatch(written):
            month, day = map(int, found.groups())
            return _nearest(month, day, today)
    except ValueError:
        return None
    return None


def _nearest(month: int, day: int, today: date) -> date:
    this_year = date(today.year, month, day)
    if this_year - today > _HALF_A_YEAR:
        return date(today.year - 1, month, day)
    if today - this_year > _HALF_A_YEAR:
        return date(today.year + 1, month, day)
    return this_year
