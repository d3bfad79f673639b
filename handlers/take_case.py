"""The room takes a report in (受理); a unit takes what it was given (接单)."""

from handlers import case_moves
from handlers.buttons import CaseButton
from handlers.flow import Flow
from handlers.turn import Turn
from rules.case_life import Move
from rules.roles import Role

flow = Flow("take_case", needs=(Role.COMMAND_ROOM, Role.HANDLING_UNIT))


@flow.opens_on(CaseButton.ACCEPT)
def accept(turn: Turn, case_id: int) -> None:
    """受理: the room has looked at it; dispatching it does the same without this."""
    made = case_moves.make(turn, Move.ACCEPT, turn.store.cases.get(case_id))
    turn.say("accept-done", number=made.case.number)


@flow.opens_on(CaseButton.TAKE)
def take(turn: Turn, case_id: int) -> None:
    """接单: the unit is at work on it; finishing it does the same without this."""
    made = case_moves.make(turn, Move.TAKE, turn.store.cases.get(case_id))
    turn.say("take-done", number=made.case.number)
