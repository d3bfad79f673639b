"""The deadline of a temporary task: a near workday by one tap, or any day and hour typed."""

from datetime import date, datetime, time, timedelta

from handlers.heard import Heard
from handlers.turn import Turn
from messages.typed_moment import typed_moment
from messages.written import by_when

EVENING = time(18)
"""The hour of a deadline that names none: the office is about to close."""

NEAR = (0, 1, 3, 5)
"""Workdays ahead that stand on buttons: whoever typed no day meant none on which nobody works."""

SHORTEST = timedelta(minutes=30)
LONGEST = timedelta(days=60)


def choices(turn: Turn) -> list[tuple[str, str]]:
    """The evenings of workdays that stand on buttons, by the town's calendar."""
    moments = [_evening(turn, day) for day in _near(turn)]
    return [
        (each.isoformat(), by_when(each, turn.regulations.zone, turn.locale))
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


def _near(turn: Turn) -> list[date]:
    """Today counts as none ahead, and stands there where it is a workday itself."""
    is_workday = turn.regulations.is_workday
    coming = [turn.today + timedelta(days=ahead) for ahead in range(1, LONGEST.days)]
    workdays = [turn.today, *filter(is_workday, coming)]
    near = [workdays[ahead] for ahead in NEAR if ahead < len(workdays)]
    return [day for day in near if is_workday(day)]


def _evening(turn: Turn, day: date) -> datetime:
    return datetime.combine(day, EVENING, turn.regulations.zone)
