"""A picture that came to nothing is asked for again; more can be added to a case any time."""

from handlers import case_moves
from handlers.buttons import CaseButton
from handlers.errors import Refuse
from handlers.file_case import say_refused
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.inbound import MediaSettled
from rules.cases import Move, State
from rules.roles import Role
from storage.cases import AFTER, BEFORE, Case

flow = Flow("resend")


def picture_settled(turn: Turn, settled: MediaSettled) -> None:
    """Says so if a picture cannot be had; if a case shows it, another one takes its place."""
    if settled.refused is None:
        return
    turn.say(f"media-refused-{settled.refused.value.replace('_', '-')}")
    shown = turn.store.cases.shown_by(settled.media_id)
    if shown is None or turn.memory.top is not None:
        return
    case_id, stage = shown
    turn.flow = flow
    turn.remember(case_id=case_id, stage=stage)
    turn.ask("resend-please", then=add, number=turn.store.cases.get(case_id).number)


@flow.opens_on(CaseButton.ADD)
def ask_for_more(turn: Turn, case_id: int) -> None:
    """Whoever reported a case, or has it in hand, adds to it."""
    case = turn.store.cases.get(case_id)
    stage = _stage_for(turn, case)
    turn.remember(case_id=case_id, stage=stage)
    turn.ask("add-send-anything", then=add, number=case.number)


@flow.step
def add(turn: Turn, heard: Heard) -> None:
    """The case shows it from now on, and the command room sees it."""
    say_refused(turn, heard)
    if not (heard.usable or heard.text):
        turn.stay()
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    _stage_for(turn, case)
    added = [medium.id for medium in heard.usable]
    turn.store.cases.show(case.id, added, turn.recall("stage"))
    if heard.text:
        turn.store.cases.add_words(case, heard.text, turn.me.id, turn.now)
    turn.say("added", number=case.number)
    case_moves.tell_room(turn, turn.store.cases.get(case.id), "room-added")


def _stage_for(turn: Turn, case: Case) -> str:
    if case.state is State.CLOSED:
        raise Refuse("refused-case-closed", number=case.number)
    if case.reporter_id == turn.me.id:
        return BEFORE
    in_hand = case_moves.may(turn, Move.FINISH, case) is None or case.handler_id == turn.me.id
    if in_hand and turn.has(Role.HANDLING_UNIT):
        return AFTER
    raise Refuse("refused-case-not-yours")
