"""督办: by when the unit is to answer; the town's usual limit, the end of a near day, or typed."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from handlers.flow import Opening
from handlers.heard import Heard
from handlers.turn import Turn
from messages.typed_moment import typed_moment
from messages.written import by_when
from storage.cases import Case

SHORTEST = timedelta(minutes=30)
LONGEST = timedelta(days=60)


def ask(turn: Turn, case: Case, then: Opening) -> None:
    """The usual limit stands first; behind it the end of today and of tomorrow, where the office
    is open on them."""
    turn.ask("case-press-until", then=then, choices=list(_choices(turn)), number=case.number)


def heard(turn: Turn, heard: Heard) -> datetime | None:
    """The moment that was chosen or typed; None for what is none, is over, or much too far."""
    if heard.choice:
        until = datetime.fromisoformat(heard.choice)
        return until if until > turn.now else None
    closes = turn.regulations.items.hours.open[-1][1]
    typed = typed_moment(heard.text, turn.today, closes)
    if typed is None:
        return None
    until = datetime.combine(*typed, turn.regulations.zone)
    return until if SHORTEST <= until - turn.now <= LONGEST else None


def _choices(turn: Turn) -> Iterator[tuple[str, str]]:
    hours = timedelta(hours=turn.regulations.items.terms.press_answer_hours)
    usual = turn.regulations.hours.on_workdays(turn.now, hours)
    yield _choice(turn, "case-press-usual", usual)
    for ahead, key in enumerate(("case-press-today", "case-press-tomorrow")):
        day = turn.today + timedelta(days=ahead)
        closes = _closes(turn, day)
        if turn.regulations.is_workday(day) and closes - turn.now >= SHORTEST:
            yield _choice(turn, key, closes)


def _choice(turn: Turn, key: str, until: datetime) -> tuple[str, str]:
    shown = by_when(until, turn.regulations.zone, turn.locale)
    return until.isoformat(), turn.words(key, until=shown)


def _closes(turn: Turn, day: date) -> datetime:
    """When the office closes on a day."""
    return datetime.combine(day, turn.regulations.items.hours.open[-1][1], turn.regulations.zone)
