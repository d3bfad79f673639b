"""A day and an hour as people type them: 12月5日 17:00, 12.5 17点, 12月5日."""

import re
import unicodedata
from datetime import date, time

from messages.typed_day import nearest_day

_TIME = re.compile(
    r"^(?P<day>.+?)\s+(?P<hour>\d{1,2})\s*(?:[:点时]\s*(?P<minute>\d{1,2})?\s*分?)?$"
)
_TIME_BEHIND_DAY = re.compile(
    r"^(?P<day>.+?[日号])\s*(?P<hour>\d{1,2})\s*[:点时]\s*(?:(?P<minute>\d{1,2})\s*分?)?$"
)


def typed_moment(text: str, today: date, else_at: time) -> tuple[date, time] | None:
    """The day and the hour that were typed; `else_at` without an hour. None for what is none."""
    written = unicodedata.normalize("NFKC", text).strip()
    found = _TIME_BEHIND_DAY.fullmatch(written) or _TIME.fullmatch(written)
    if found is None:
        day = nearest_day(written, today)
        return (day, else_at) if day else None
    day = nearest_day(found["day"], today)
    try:
        at = time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:
        return None
    return (day, at) if day else None
