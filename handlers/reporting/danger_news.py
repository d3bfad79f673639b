"""A report that names danger is told to the command room at once, before it is filed, and again
when the danger is cried out again: by then somebody may have said where.

Whoever cries fire may never tap what it is: the room hears that nothing is confirmed yet, and whom
to ring.
"""

from handlers.reporting import where
from handlers.turn import Turn
from messages.written import shortened
from rules.case_guards import LEADERS
from rules.cries import numbers_to_ring
from rules.roles import Role

_TOLD = "danger_told"
LONGEST = 200
"""Characters of the report's words that are told; the case will show them all."""

_HEARING = (Role.COMMAND_ROOM, *LEADERS)
"""Who hears of it; the next only where nobody of the one before is reached."""


def cried_again(turn: Turn) -> None:
    """What was just added cries out as well: the room hears of it where it is told next."""
    turn.remember(**{_TOLD: False})


def tell(turn: Turn) -> None:
    """Tells the room of the report in hand, unless it was told, or the reporter is the room."""
    words = turn.recall("words")
    if turn.recall(_TOLD) or not numbers_to_ring(turn.regulations.items, words):
        return
    _to_hearers(turn, "danger-unconfirmed", words)
    turn.remember(**{_TOLD: True})


def said_since(turn: Turn, words: str) -> None:
    """What takes back a danger that the room was told of, or puts it right, it hears as said."""
    if turn.recall(_TOLD):
        _to_hearers(turn, "danger-said-since", words)


def _to_hearers(turn: Turn, key: str, words: str) -> None:
    area = turn.store.areas.get(where.grid_of(turn, where.of_report(turn).place))
    for role in _HEARING:
        holders = turn.store.people.holding(role, area.path, turn.today)
        if turn.me.id in {each.id for each in holders}:
            break
        told = [
            turn.letters.to_person(
                person,
                key,
                words=shortened(words, LONGEST),
                name=turn.me.name,
                telephone=turn.me.telephone or "—",
                area=area.name,
            )
            for person in holders
        ]
        if any(told):
            break
