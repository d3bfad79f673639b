"""收回: the room takes a case back from its units, to give it to another (改派)."""

from handlers.buttons import CaseButton
from handlers.cases import case_hearers, case_moves
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room import canned
from handlers.turn import Turn
from rules.case_life import Move
from rules.cases import Hears
from rules.roles import Role

flow = Flow("take_back", needs=Role.COMMAND_ROOM)


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.TAKE_BACK, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.TAKE_BACK)
def ask_why(turn: Turn, case_id: int) -> None:
    """The unit that has begun must know why."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.TAKE_BACK, case)
    turn.remember(case_id=case_id)
    replies = canned.choices(turn, Move.TAKE_BACK)
    turn.ask("take-back-why", then=take_back, choices=replies, number=case.number)


@flow.step
def take_back(turn: Turn, heard: Heard) -> None:
    """The case is to be dispatched anew; those who had it hear it once, without its card."""
    said = canned.said(turn, heard)
    if not said:
        turn.ask_again("case-needs-words")
        return
    words = within_measure(turn, said)
    before = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.TAKE_BACK, before)
    had_it = case_hearers.at_units(turn, before)
    turn.store.case_units.part_ended(before.id, None, None, turn.now)
    notice = Notice(words, had_it=had_it)
    made = case_moves.make(turn, Move.TAKE_BACK, before, notice, unit="")
    again = turn.button("button-dispatch", CaseButton.DISPATCH, made.case.id)
    key = "taken-back" if Hears.UNITS in made.reached else "taken-back-nobody"
    turn.say(key, buttons=[again], number=made.case.number)
