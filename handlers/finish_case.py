"""Whoever a case was given to says it is done, with a picture; or a grid worker did it at once."""

from handlers import belonging, case_copies, case_moves, photo_use
from handlers.buttons import CaseButton
from handlers.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.report_content import say_refused
from handlers.turn import Turn
from messages.inbound import MediaKind
from rules.case_life import Move
from rules.roles import Role
from storage.evidence import AFTER

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
    turn.remember(case_id=case_id, move=move.value, words="", media=[])
    turn.ask("finish-send-photo", then=record_proof, number=case.number)


@flow.step
def record_proof(turn: Turn, heard: Heard) -> None:
    """Words and voice notes are kept until the photo comes; with the photo the move is made."""
    words = "\n".join(part for part in (turn.recall("words"), heard.text) if part)
    media = [*turn.recall("media"), *(medium.id for medium in heard.usable)]
    turn.remember(words=words, media=media)
    say_refused(turn, heard)
    proof = [medium for medium in map(turn.store.media.get, media) if medium.usable]
    if not any(medium.kind is MediaKind.PHOTO for medium in proof):
        turn.ask_again("finish-needs-photo")
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    move = Move(turn.recall("move"))
    case_moves.require(turn, move, case)
    photo_use.attach(turn, case.id, [medium.id for medium in proof], AFTER)
    belonging.remember(turn, case.id, AFTER, heard.album, ())
    shown = [medium.id for medium in proof if medium.kind is MediaKind.PHOTO]
    photos = case_copies.copies_of(turn, case, shown)
    case = case_moves.make(turn, move, case, Notice(words, photos=photos)).case
    done = "on-spot-done" if move is Move.HANDLE_ON_SPOT else "finish-done"
    turn.say(done, number=case.number)
