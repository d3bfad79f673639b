"""What operators type: days, and the moment in the town at which they type it."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.office.errors import OfficeError
from bot.settings import Settings
from messages.catalogue import say

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(option: str, text: str | None, locale: str) -> date | None:
    """The day written 2026-11-05; None where nothing was typed. Raises OfficeError."""
    return None if text is None else required_day(option, text, locale)


def required_day(option: str, text: str, locale: str) -> date:
    """The day written 2026-11-05. Raises OfficeError."""
    try:
        if _DAY.fullmatch(text) is None:  # fromisoformat takes other forms too
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise OfficeError(say(locale, "office-no-day", option=option, text=text)) from None


def town_now(settings: Settings) -> datetime:
    """The moment, in the town's zone."""
    return datetime.now(ZoneInfo(settings.timezone))
