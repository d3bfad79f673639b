"""A day as people type it: 11月18日, 2026-11-18, 11.18, 18日, 20261118."""

import re
import unicodedata
from datetime import date, timedelta

_DAY = re.compile(
    r"(?:(?:(?P<year>20\d\d)\s*[-./年]\s*)?(?P<month>\d{1,2})\s*[-./月]\s*)?(?P<day>\d{1,2})\s*[日号]?"
)
_PACKED = re.compile(r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)")

_HALF_A_YEAR = timedelta(days=183)


def past_day(text: str, today: date) -> date | None:
    """The last such day that is not after today; None for what is no day, or lies ahead.

    Without its year, or month, it is the latest that fits: in January 12月30日 is last year's.
    """
    found = _read(text)
    if found is None:
        return None
    years = [int(found["year"])] if found["year"] else [today.year, today.year - 1]
    months = [int(found["month"])] if found["month"] else range(12, 0, -1)
    days = (_date(year, month, int(found["day"])) for year in years for month in months)
    return next((day for day in days if day is not None and day <= today), None)


def nearest_day(text: str, today: date) -> date | None:
    """The day that was typed, past or to come; without its year the nearest one.

    None for what is no day, or says no month: 5日 may be either month's.
    """
    found = _read(text)
    if found is None or not found["month"]:
        return None
    month, day = int(found["month"]), int(found["day"])
    if found["year"]:
        return _date(int(found["year"]), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year - today > _HALF_A_YEAR:
        return _date(today.year - 1, month, day)
    if this_year is not None and today - this_year > _HALF_A_YEAR:
        return _date(today.year + 1, month, day)
    return this_year


def _read(text: str) -> re.Match[str] | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    return _PACKED.fullmatch(plain) or _DAY.fullmatch(plain)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
