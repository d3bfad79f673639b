"""A day is asked: the nearest ones as buttons, any other typed."""

from collections.abc import Sequence
from datetime import date, timedelta

from handlers.heard import Heard
from handlers.turn import Turn
from messages.typed_day import nearest_day
from messages.written import day

BACK = (("day-today", 0), ("day-yesterday", -1))
FORTH = (("day-today", 0), ("day-yesterday", -1), ("day-tomorrow", 1))


def choices(turn: Turn, near: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
    """The days near today, as choices."""
    days = [(label, turn.today + timedelta(days=away)) for label, away in near]
    return [
        (each.isoformat(), turn.words(label, day=day(each, turn.locale))) for label, each in days
    ]


def heard_day(turn: Turn, heard: Heard) -> date | None:
    """The day that was chosen or typed; None for what is no day."""
    return date.fromisoformat(heard.choice) if heard.choice else nearest_day(heard.text, turn.today)


def kept_day(kept: str) -> date:
    """A day that a step remembered."""
    return date.fromisoformat(kept)
