"""Whoever a case was given to says it is done, with a picture; or a grid worker did it at once."""

from handlers import case_moves
from handlers.buttons import CaseButton
from handlers.file_case import say_refused
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from rules.cases import Move
from rules.roles import Role
from storage.cases import AFTER

flow = Flow("finish_case", needs=(Role.HANDLING_UNIT, Role.GRID_WORKER))


@flow.opens_on(CaseButton.FINISH)
def ask_for_proof(turn: Turn, case_id: int) -> None:
    """The unit is done; a picture shows it."""
    _ask(turn, case_id, Move.FINISH)


@flow.opens_on(CaseButton.ON_SPOT)
def ask_for_proof_on_spot(turn: Turn, case_id: int) -> None:
    """The grid worker handled it there and then (自巡自办)."""
    _ask(turn, case_id, Move.HANDLE_ON_SPOT)


def _ask(turn: Turn, case_id: int, move: Move) -> None:
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, move, case)
    turn.remember(case_id=case_id, move=move.value, words="")
    turn.ask("finish-send-photo", then=record_proof, number=case.number)


@flow.step
def record_proof(turn: Turn, heard: Heard) -> None:
    """Words are kept until the photo comes; with the photo the move is made."""
    words = "\n".join(part for part in (turn.recall("words"), heard.text) if part)
    turn.remember(words=words)
    say_refused(turn, heard)
    if not heard.photos:
        turn.ask_again("finish-needs-photo")
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    move = Move(turn.recall("move"))
    case_moves.require(turn, move, case)
    proof = [medium.id for medium in heard.usable]
    turn.store.cases.show(case.id, proof, AFTER)
    case = case_moves.make(turn, move, case, words=words)
    if move is Move.HANDLE_ON_SPOT:
        turn.say("on-spot-done", number=case.number)
        case_moves.tell_room(turn, case, "room-on-spot")
        return
    turn.say("finish-done", number=case.number)
    case_moves.tell_reporter(turn, case, "reporter-finished", [each.id for each in heard.photos])
    case_moves.tell_room(
        turn,
        case,
        "room-to-check",
        (("button-pass", CaseButton.PASS_CHECK), ("button-rework", CaseButton.REWORK)),
        words=words or "—",
    )
