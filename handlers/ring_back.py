"""回访: a caller who cannot be written to is rung by the room once their case has ended.

The room hears of it at once, and every workday morning for a week until somebody has rung.
"""

from datetime import timedelta

from handlers import case_notices, case_time
from handlers.case_notices import Notice
from handlers.case_view import caller_waits
from handlers.turn import Turn
from rules.case_life import ENDED, Move
from rules.cases import Hears
from storage.cases import Case

REMINDED_FOR = timedelta(days=7)


def follow(turn: Turn, move: Move, case: Case) -> None:
    """After a move: an end is told to the caller by telephone, a case reopened will be again."""
    if case.own_words:
        return
    if case.state not in ENDED:
        if move is Move.OBJECT:
            turn.store.case_callers.ring_again(case.id)
    elif move is not Move.CALL_BACK and move not in _SAID_OF_AN_END:
        _ask(turn, case)


def remind(turn: Turn, case: Case) -> None:
    """The next morning somebody may still have to ring."""
    if case.closed_at is not None and turn.now - case.closed_at <= REMINDED_FOR:
        _ask(turn, case)


_SAID_OF_AN_END = frozenset({Move.RATE, Move.KEEP_PRIVATE})


def _ask(turn: Turn, case: Case) -> None:
    caller = caller_waits(turn.store, case)
    if caller is None:
        return
    values = {"caller": caller.name or "—", "telephone": caller.telephone}
    case_notices.show(turn, Hears.ROOM, "room-ring-back", case, Notice(values=dict(values)))
    tomorrow = case_time.next_morning(turn.regulations, turn.now)
    turn.store.case_clocks.look_again(case.id, tomorrow)
