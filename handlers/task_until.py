"""The deadline of a temporary task: a near day by one tap, or any day and hour typed."""

from datetime import datetime, time, timedelta

from handlers.heard import Heard
from handlers.turn import Turn
from messages.typed_moment import typed_moment
from messages.written import clock

EVENING = time(18)
"""The hour of a deadline that names none: the office is about to close."""

NEAR = (0, 1, 3, 7)
"""Days ahead that stand on buttons."""

SHORTEST = timedelta(minutes=30)
LONGEST = timedelta(days=60)


def choices(turn: Turn) -> list[tuple[str, str]]:
    """The evenings that stand on buttons."""
    moments = [_evening(turn, ahead) for ahead in NEAR]
    return [
        (each.isoformat(), clock(each, turn.regulations.zone, turn.locale))
        for each in moments
        if each - turn.now >= SHORTEST
    ]


def heard_until(turn: Turn, heard: Heard) -> datetime | None:
    """The moment that was chosen or typed; None for what is none."""
    if heard.choice:
        return datetime.fromisoformat(heard.choice)
    typed = typed_moment(heard.text, turn.today, EVENING)
    return datetime.combine(*typed, turn.regulations.zone) if typed is not None else None


def is_kept(turn: Turn, until: datetime) -> bool:
    """Whether a deadline is neither too near nor too far ahead."""
    return SHORTEST <= until - turn.now <= LONGEST


def kept_until(turn: Turn) -> datetime:
    """The moment an earlier step remembered."""
    return datetime.fromisoformat(turn.recall("until"))


def _evening(turn: Turn, ahead: int) -> datetime:
    day = turn.today + timedelta(days=ahead)
    return datetime.combine(day, EVENING, turn.regulations.zone)
