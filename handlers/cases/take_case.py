"""The room takes a report in (受理); a unit takes what it was given (接单)."""

from handlers.buttons import CaseButton
from handlers.cases import case_acts, case_moves
from handlers.cases.case_view import view_of
from handlers.flow import Flow
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import Move
from rules.roles import Role
from storage.cases import Case

flow = Flow("take_case", needs=(Role.COMMAND_ROOM, Role.HANDLING_UNIT))


@flow.opens_on(CaseButton.ACCEPT)
def accept(turn: Turn, case_id: int) -> None:
    """受理: the room has looked at it; dispatching it does the same without this."""
    case = case_moves.make(turn, Move.ACCEPT, turn.store.cases.get(case_id)).case
    turn.say("accept-done", buttons=_next(turn, case), number=case.number)


@flow.opens_on(CaseButton.TAKE)
def take(turn: Turn, case_id: int) -> None:
    """接单: the unit is at work on it; finishing it does the same without this."""
    case = case_moves.make(turn, Move.TAKE, turn.store.cases.get(case_id)).case
    turn.say("take-done", buttons=_next(turn, case), number=case.number)


def _next(turn: Turn, case: Case) -> list[Button]:
    """The card's own buttons went with the move; what comes next is at hand here."""
    acts = case_acts.at_hand(case.id, view_of(turn, case), turn.view)
    return [Button(turn.words(label), token) for label, token in acts]
