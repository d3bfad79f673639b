"""Whoever a case was given to says it is done, with what its item wants to see.

The unit that leads (办结), one that helps (协办完成), or a grid worker who did it at once.
"""

from handlers.buttons import CaseButton
from handlers.cases import case_copies, case_moves, photo_use, shown_cards, tell_of_move
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import may
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting import belonging
from handlers.reporting.report_content import say_refused, within_measure
from handlers.turn import Turn
from messages.inbound import MediaKind
from rules.case_life import Move, Refusal
from rules.case_proof import is_proved, proof_wanted
from rules.roles import Role
from storage.cases import Case
from storage.evidence import AFTER

flow = Flow("finish_case", needs=(Role.HANDLING_UNIT, Role.GRID_WORKER))


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move(turn.recall("move")), case)


@flow.opens_on(CaseButton.FINISH)
def ask_for_proof(turn: Turn, case_id: int) -> None:
    """The unit is done; a picture shows it."""
    _ask(turn, case_id, Move.FINISH)


@flow.opens_on(CaseButton.FINISH_PART)
def ask_for_proof_of_part(turn: Turn, case_id: int) -> None:
    """A unit that helps has done its part."""
    _ask(turn, case_id, Move.FINISH_PART)


@flow.opens_on(CaseButton.ON_SPOT)
def ask_for_proof_on_spot(turn: Turn, case_id: int) -> None:
    """The grid worker handled it there and then (自巡自办)."""
    _ask(turn, case_id, Move.HANDLE_ON_SPOT)


def _ask(turn: Turn, case_id: int, move: Move) -> None:
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, move, case)
    turn.remember(case_id=case_id, move=move.value, words="", media=[])
    wanted = proof_wanted(turn.regulations.items.get(case.item))
    turn.ask(f"finish-send-{wanted.value}", then=record_proof, number=case.number)


@flow.step_with_pictures
def record_proof(turn: Turn, heard: Heard) -> None:
    """What comes before it is enough is kept; with what the item wants the move is made."""
    words = within_measure(turn, heard.text, before=turn.recall("words"))
    media = [*turn.recall("media"), *(medium.id for medium in heard.usable)]
    turn.remember(words=words, media=media)
    say_refused(turn, heard)
    case = turn.store.cases.get(turn.recall("case_id"))
    proof = [medium for medium in map(turn.store.media.get, media) if medium.usable]
    kinds = [medium.kind for medium in proof]
    wanted = proof_wanted(turn.regulations.items.get(case.item))
    photos, files = kinds.count(MediaKind.PHOTO), kinds.count(MediaKind.FILE)
    move = Move(turn.recall("move"))
    for_a_unit = may(turn, move, case) is Refusal.NEEDS_DISPATCH
    if not for_a_unit and not is_proved(
        wanted, photos=photos, files=files, said=bool(words or kinds)
    ):
        turn.ask_again(f"finish-needs-{wanted.value}")
        return
    if not for_a_unit:
        case_moves.require(turn, move, case)
    photo_use.attach(turn, case.id, [medium.id for medium in proof], AFTER)
    belonging.remember(turn, case.id, AFTER, heard.album, ())
    if for_a_unit:
        _kept(turn, case, words)
        return
    if move is Move.FINISH_PART:
        _part_done(turn, case, words)
        return
    shown = [medium.id for medium in proof if medium.kind is MediaKind.PHOTO]
    stamped = case_copies.copies_of(turn, case, shown)
    case = case_moves.make(turn, move, case, Notice(words, photos=stamped)).case
    done = "on-spot-done" if move is Move.HANDLE_ON_SPOT else "finish-done"
    turn.say(done, number=case.number)


def _kept(turn: Turn, case: Case, words: str) -> None:
    """While it was shown, the room said that it is another matter: what was sent goes with it."""
    if words:
        turn.store.case_amendments.add_words(case, words, turn.me.id, turn.now)
    case_moves.tell_of_more(turn, turn.store.cases.get(case.id))
    turn.say("on-spot-kept", number=case.number)


def _part_done(turn: Turn, case: Case, words: str) -> None:
    """The lead and the others who help see whose part is open; after the last, the lead may end it.

    Somebody who works for two of the units that help ends their parts one by one.
    """
    case = case_moves.record(turn, Move.FINISH_PART, case, words)
    own = {
        grant.unit
        for grant in turn.view.roles
        if grant.role is Role.HANDLING_UNIT and grant.reaches(case.area_path)
    }
    unit = next(unit for unit in turn.store.case_units.helping(case.id) if unit in own)
    turn.store.case_units.part_ended(case.id, unit, turn.me.id, turn.now)
    shown_cards.bring_up_to_date(turn, case)
    tell_of_move.tell(turn, Move.FINISH_PART, case, Notice(words))
    turn.say("finish-part-done", number=case.number)
