"""More for a case that was filed (补充); a picture that came to nothing is asked for again."""

from collections.abc import Sequence

from handlers.buttons import CaseButton
from handlers.cases import case_moves, photo_use
from handlers.cases.case_view import goes_on_in, may
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting import belonging, said_instead
from handlers.reporting.report_content import (
    media_of,
    messages_of,
    place_of,
    say_refused,
    within_measure,
)
from handlers.turn import Turn
from messages.inbound import MediaSettled
from rules.case_life import ENDED, Move, State
from rules.roles import Role
from storage.cases import Case
from storage.evidence import AFTER, BEFORE
from storage.media import Medium

flow = Flow("add_to_case")


def picture_settled(turn: Turn, settled: MediaSettled) -> None:
    """Says so if a picture cannot be had; if a case shows it, another one takes its place.

    One that is ready may be one that was used before.
    """
    if settled.refused is None:
        photo_use.look(turn, settled.media_id)
        return
    turn.say(f"media-refused-{settled.refused.value.replace('_', '-')}")
    shown = turn.store.evidence.shown_by(settled.media_id)
    if shown is None or turn.talk.memory.top is not None:
        return
    case_id, stage = shown
    turn.flow = flow
    turn.remember(case_id=case_id, instead_of=stage)
    turn.ask("resend-please", then=add, number=turn.store.cases.get(case_id).number)


@flow.opens_on(CaseButton.ADD)
def ask_for_more(turn: Turn, case_id: int) -> None:
    """Whoever reported a case, or has it in hand, adds to it."""
    case = turn.store.cases.get(case_id)
    _stage_for(turn, case)
    turn.remember(case_id=case_id)
    turn.ask("add-send-anything", then=add, number=case.number)


@flow.step_with_pictures
def add(turn: Turn, heard: Heard) -> None:
    """The case shows it from now on, and whoever has it in hand sees it."""
    say_refused(turn, heard)
    if not (heard.usable or heard.text or heard.place):
        turn.stay()
        return
    words = within_measure(turn, heard.text)
    place = (heard.place.latitude, heard.place.longitude) if heard.place else None
    case_id = turn.recall("case_id")
    stage = _add(turn, case_id, heard.usable, words, place, turn.recall("instead_of"))
    belonging.remember(turn, case_id, stage, heard.album, (heard.message,))


def add_report(turn: Turn, case_id: int) -> None:
    """What was begun as a new report belongs to an earlier one."""
    stage = _add(turn, case_id, media_of(turn), turn.recall("words"), place_of(turn))
    belonging.remember(turn, case_id, stage, turn.recall("album"), messages_of(turn))
    said_instead.became(turn, case_id)


def add_words(turn: Turn, case_id: int, said: str) -> None:
    """What was said to nobody in particular belongs to a case."""
    _add(turn, case_id, (), within_measure(turn, said), None)


def _add(
    turn: Turn,
    case_id: int,
    media: Sequence[Medium],
    words: str,
    place: Sequence[float] | None,
    instead_of: str | None = None,
) -> str:
    """Adds, tells, and returns the stage it shows.

    `instead_of` is the stage of a picture that came to nothing: its like is taken even where the
    case has gone on, for somebody was promised a proof.
    """
    case = turn.store.cases.get(case_id)
    stage = instead_of or _stage_for(turn, case)
    photo_use.attach(turn, case.id, [medium.id for medium in media], stage)
    if words:
        turn.store.case_amendments.add_words(case, words, turn.me.id, turn.now)
    if place is not None:
        turn.store.case_amendments.lies_at(case.id, place[0], place[1])
    turn.say(
        "added",
        number=case.number,
        buttons=[turn.button("button-add", CaseButton.ADD, case.id)],
    )
    case_moves.tell_of_more(turn, turn.store.cases.get(case.id))
    return stage


def _stage_for(turn: Turn, case: Case) -> str:
    """Whether it shows the case as it was found or as it was left; Refuse for whom it is not."""
    if case.state is State.MERGED:
        other = goes_on_in(turn.store, case)
        raise Refuse("refused-add-merged", number=case.number, other=other.number)
    if case.state in ENDED:
        raise Refuse("refused-case-closed", number=case.number)
    if case.is_own(turn.me.id) or recorded_here(turn, case):
        return BEFORE
    in_hand = may(turn, Move.FINISH, case) is None or case.handler_id == turn.me.id
    if in_hand and turn.has(Role.HANDLING_UNIT):
        return AFTER
    raise Refuse("refused-case-not-yours")


def recorded_here(turn: Turn, case: Case) -> bool:
    """Whether it came by a caller: what they still say any of the room adds."""
    return not case.own_words and turn.reaches(Role.COMMAND_ROOM, case.area_id)
