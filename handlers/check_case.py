"""The command room checks what a unit says is done: it closes the case, or sends it back."""

from handlers import canned, case_moves, propose
from handlers.buttons import CaseButton
from handlers.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from rules.case_life import Move
from rules.roles import Role

flow = Flow("check_case", needs=Role.COMMAND_ROOM)


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.REWORK, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.PASS_CHECK)
def close(turn: Turn, case_id: int) -> None:
    """核查通过: the case is closed, and everybody who had a part in it hears it."""
    case = turn.store.cases.get(case_id)
    case = case_moves.make(turn, Move.PASS_CHECK, case).case
    letters = turn.button("button-letters", CaseButton.LETTERS, case.id)
    turn.say("check-passed", buttons=[letters], number=case.number)
    propose.from_case(turn, case)


@flow.opens_on(CaseButton.REWORK)
def ask_what_is_wrong(turn: Turn, case_id: int) -> None:
    """返工: the unit must know what is still to be done."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.REWORK, case)
    turn.remember(case_id=case_id)
    replies = canned.choices(turn, Move.REWORK)
    turn.ask("rework-what-is-wrong", then=send_back, choices=replies, number=case.number)


@flow.formal_step
def send_back(turn: Turn, heard: Heard) -> None:
    """The unit has the case again, with the room's reason."""
    words = canned.said(turn, heard)
    if not words:
        turn.ask_again("rework-needs-words")
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    case = case_moves.make(turn, Move.REWORK, case, Notice(words)).case
    turn.say("rework-sent", number=case.number)
