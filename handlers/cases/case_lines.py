"""Cases in a list: a line each, with how much time is left, and a button that opens it."""

from collections.abc import Sequence

from handlers.buttons import CaseButton
from handlers.cases import case_card
from handlers.flow import token
from handlers.turn import Turn
from messages.catalogue import Value
from messages.outbound import Button
from messages.written import span, state_named
from storage.cases import Case


def line(turn: Turn, case: Case, key: str, **more: Value) -> str:
    """A case in the words of a key: number, matter, grid and state, and what else is given."""
    told: dict[str, Value] = {
        "number": case.number,
        "matter": case_card.matter(turn, case, turn.locale),
        "place": case.area_name,
        "state": state_named(case.state, turn.locale),
    }
    return turn.words(key, **{**told, **more})


def queue_line(turn: Turn, case: Case) -> str:
    """A case in a queue: how much time is left, whether it is a hard one, or an emergency."""
    time = left(turn, case)
    if case.is_hard:
        time = turn.words("queue-marked-hard", left=time)
    told = line(turn, case, "queue-line", left=time)
    item = turn.regulations.items.get(case.item)
    return turn.words("to-do-urgent", line=told) if item and item.emergency else told


def buttons(cases: Sequence[Case]) -> list[Button]:
    """Each opens its case."""
    return [Button(case.number, token(CaseButton.SHOW, case.id)) for case in cases]


def left(turn: Turn, case: Case) -> str:
    """How long until the limit, or how long it has been over; where no clock runs, the state."""
    if case.due_at is None:
        return state_named(case.state, turn.locale)
    if case.due_at > turn.now:
        return turn.words("queue-left", span=span(case.due_at - turn.now, turn.locale))
    return turn.words("queue-over", span=span(turn.now - case.due_at, turn.locale))
