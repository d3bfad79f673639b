"""保密: one tap, and everybody but the command room reads that somebody reported it."""

from handlers.buttons import CaseButton
from handlers.cases import case_moves, shown_cards, told_before
from handlers.cases.case_view import goes_on_in, may
from handlers.flow import Flow
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import Move
from rules.proposals import ON_DUTY
from storage.cases import Case

flow = Flow("keep_private")


@flow.opens_on(CaseButton.KEEP_PRIVATE)
def keep(turn: Turn, case_id: int) -> None:
    """Whoever reported it, or the room, makes it private; what others were shown is rewritten,
    also of the case in which it goes on."""
    case = turn.store.cases.get(case_id)
    case = case_moves.make(turn, Move.KEEP_PRIVATE, case, is_private=True).case
    for each in dict.fromkeys((case, goes_on_in(turn.store, case))):
        shown_cards.hide_reporter(turn, each)
        shown_cards.fold_up_story(turn, each)
        told_before.hide_reporter(turn, each)
    own = case.is_own(turn.me.id)
    turn.say("kept-private" if own else "kept-private-by-room", number=case.number)


def offered(turn: Turn, case: Case) -> list[Button]:
    """The tap under a report just filed; who reports as their work finds it behind 更多."""
    if turn.has(*ON_DUTY) or may(turn, Move.KEEP_PRIVATE, case) is not None:
        return []
    return [turn.button("button-keep-private", CaseButton.KEEP_PRIVATE, case.id)]
