"""撤回申请: whoever asked for something, or a colleague of theirs, asks no more."""

from handlers.buttons import CaseButton
from handlers.cases import case_moves, tell_of_move
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.turn import Turn
from rules.case_life import Move
from rules.roles import Role

flow = Flow("withdraw_request", needs=(Role.HANDLING_UNIT, Role.COMMAND_ROOM))


@flow.opens_on(CaseButton.WITHDRAW)
def withdraw(turn: Turn, case_id: int) -> None:
    """One tap: the case goes on as if nothing had been asked; whoever was to decide hears of it."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.WITHDRAW, case)
    request = turn.store.case_requests.open_of(case_id)
    assert request is not None, "only what is asked for is withdrawn"
    case = case_moves.record(turn, Move.WITHDRAW, case)
    turn.store.case_requests.withdraw(request, turn.me.id, turn.now)
    tell_of_move.tell(turn, Move.WITHDRAW, case, Notice(request.words))
    turn.say("request-withdrawn", number=case.number)
