"""回访: a caller who cannot be written to is rung by the room once their case has ended.

The room hears of it at once, and every workday morning for a week until somebody has rung.
"""

from datetime import datetime, timedelta

from handlers.cases import case_notices, case_time
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import caller_waits, goes_on_in
from handlers.turn import Turn
from rules.cases import Hears
from storage.cases import Case

REMINDED_FOR = timedelta(days=7)


def ask(turn: Turn, case: Case) -> None:
    """It has ended: its caller is to be rung, and so are the callers of what was merged into it."""
    for each in _called(turn, case):
        _ask(turn, each)


def again(turn: Turn, case: Case) -> None:
    """It was reopened: whoever was rung is rung once more when it has ended."""
    for each in _called(turn, case):
        turn.store.case_callers.ring_again(each.id)


def _called(turn: Turn, case: Case) -> tuple[Case, ...]:
    both = (case, *turn.store.case_lists.merged_into(case.id))
    return tuple(each for each in both if not each.own_words)


def remind(turn: Turn, case: Case) -> None:
    """The next morning somebody may still have to ring."""
    if _is_reminded_at(turn, case, turn.now):
        _ask(turn, case)


def next_reminder(turn: Turn, case: Case) -> datetime | None:
    """When the room is reminded once more if nobody has rung till then; None for never."""
    at = turn.store.case_clocks.looked_at(case.id)
    return at if at is not None and _is_reminded_at(turn, case, at) else None


def _is_reminded_at(turn: Turn, case: Case, moment: datetime) -> bool:
    ended_at = goes_on_in(turn.store, case).closed_at
    return ended_at is not None and moment - ended_at <= REMINDED_FOR


def _ask(turn: Turn, case: Case) -> None:
    caller = caller_waits(turn.store, case)
    if caller is None:
        return
    values = {"caller": caller.name or "—", "telephone": caller.telephone}
    case_notices.show(turn, Hears.ROOM, "room-ring-back", case, Notice(values=dict(values)))
    tomorrow = case_time.next_morning(turn.regulations, turn.now)
    turn.store.case_clocks.look_again(case.id, tomorrow)
