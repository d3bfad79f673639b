"""A day as people type it: 11月18日, 2026-11-18, 11.18, 18日, 20261118."""

import re
import unicodedata
from datetime import date

_DAY = re.compile(
    r"(?:(?:(?P<year>20\d\d)\s*[-./年]\s*)?(?P<month>\d{1,2})\s*[-./月]\s*)?(?P<day>\d{1,2})\s*[日号]?"
)
_PACKED = re.compile(r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)")


def typed_day(text: str, today: date) -> date | None:
    """The last such day that is not after today; None for what is no day, or lies ahead.

    Without its year, or month, it is the latest that fits: in January 12月30日 is last year's.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _PACKED.fullmatch(plain) or _DAY.fullmatch(plain)
    if found is None:
        return None
    years = [int(found["year"])] if found["year"] else [today.year, today.year - 1]
    months = [int(found["month"])] if found["month"] else range(12, 0, -1)
    days = (_date(year, month, int(found["day"])) for year in years for month in months)
    return next((day for day in days if day is not None and day <= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
