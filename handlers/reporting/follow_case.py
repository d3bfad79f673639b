"""Somebody follows a case (跟进) instead of filing the same again, and hears what becomes of it."""

from collections.abc import Sequence

from handlers.buttons import CaseButton
from handlers.cases import case_card, case_moves, photo_use
from handlers.flow import Flow
from handlers.reporting import belonging, said_instead
from handlers.reporting.report_content import media_of, messages_of, place_of
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import state_named
from storage.cases import Case
from storage.evidence import BEFORE

flow = Flow("follow_case")


def follow(turn: Turn, case: Case) -> None:
    """What was about to be reported joins the case, which the person follows from now on."""
    is_new = turn.store.case_followers.follow(case.id, turn.me.id, turn.now)
    words, media, pin = turn.recall("words"), media_of(turn), place_of(turn)
    photo_use.attach(turn, case.id, [medium.id for medium in media], BEFORE)
    if words:
        turn.store.case_amendments.add_words(case, words, turn.me.id, turn.now)
    if pin is not None and case.latitude is None:
        turn.store.case_amendments.lies_at(case.id, pin[0], pin[1])
    belonging.remember(turn, case.id, BEFORE, turn.recall("album"), messages_of(turn))
    said_instead.became(turn, case.id)
    key = "follow-begun" if is_new else "follow-added"
    turn.say(key, number=case.number, buttons=[_leaving(turn, case)])
    case_moves.tell_of_more(turn, turn.store.cases.get(case.id))


def show(turn: Turn, case: Case, acts: Sequence[Button]) -> None:
    """As much of a case as whoever follows it may see: neither who reported it, nor their words."""
    state = state_named(case.state, turn.locale)
    turn.say(
        "follow-shown",
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case_card.where(case),
        state=state,
        buttons=[*acts, _leaving(turn, case)],
    )


@flow.opens_on(CaseButton.LEAVE)
def leave(turn: Turn, case_id: int) -> None:
    """不再跟进: nothing more is heard of it."""
    case = turn.store.cases.get(case_id)
    if turn.store.case_followers.leave(case.id, turn.me.id):
        turn.say("follow-ended", number=case.number)
    else:
        turn.say("follow-none")


def _leaving(turn: Turn, case: Case) -> Button:
    return turn.button("button-unfollow", CaseButton.LEAVE, case.id)
