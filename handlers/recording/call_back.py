"""回访: the room rings whoever a case was recorded for, and keeps what they said of it."""

from handlers.buttons import CaseButton
from handlers.cases import case_moves
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import caller_waits, may
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.recording import ring_back
from handlers.turn import Turn
from messages.written import by_when
from rules.case_life import Move
from rules.roles import Role
from storage.cases import Case

flow = Flow("call_back", needs=Role.COMMAND_ROOM)

TOLD, NOT_DONE, NO_ANSWER = "told", "not_done", "no_answer"
STARS = ("5", "4", "3", "2", "1")


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.CALL_BACK, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.CALLED_BACK)
def ask(turn: Turn, case_id: int) -> None:
    """What did the caller say? One tap."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.CALL_BACK, case)
    caller = caller_waits(turn.store, case)
    assert caller is not None, "the rule asked for one who waits"
    turn.remember(case_id=case_id)
    text = turn.words(
        "call-back-what",
        number=case.number,
        caller=caller.name or turn.words("caller-no-name"),
        telephone=caller.telephone,
    )
    turn.ask_text(text, then=take, choices=_choices(turn, case), free=False, amounts=True)


def _choices(turn: Turn, case: Case) -> list[tuple[str, str]]:
    choices = []
    if may(turn, Move.RATE, case) is None:
        choices += [(each, turn.words("case-stars", number=int(each))) for each in STARS]
    choices.append((TOLD, turn.words("call-back-told")))
    if may(turn, Move.OBJECT, case) is None:
        choices.append((NOT_DONE, turn.words("call-back-not-done")))
    choices.append((NO_ANSWER, turn.words("call-back-no-answer")))
    return choices


def _say_when_again(turn: Turn, case: Case) -> None:
    again = ring_back.next_reminder(turn, case)
    if again is None:
        turn.say("call-back-last", number=case.number)
        return
    until = by_when(again, turn.regulations.zone, turn.locale)
    turn.say("call-back-later", number=case.number, until=until)


@flow.step
def take(turn: Turn, heard: Heard) -> None:
    """A rating counts as the caller's own; who was not reached is rung again tomorrow."""
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.CALL_BACK, case)
    if heard.choice == NO_ANSWER:
        _say_when_again(turn, case)
        return
    if heard.choice not in (*STARS, TOLD, NOT_DONE):
        raise Refuse("please-choose")
    case = case_moves.record(turn, Move.CALL_BACK, case)
    turn.store.case_callers.called_back(case.id, turn.me.id, turn.now)
    turn.store.case_clocks.look_again(case.id, None)
    if heard.choice in STARS and may(turn, Move.RATE, case) is None:
        rating = int(heard.choice)
        notice = Notice(heard.choice, values={"rating": rating})
        case = case_moves.make(turn, Move.RATE, case, notice, rating=rating).case
    if heard.choice == NOT_DONE:
        again = turn.button("button-case-object", CaseButton.OBJECT, case.id)
        turn.say("call-back-object", buttons=[again], number=case.number)
        return
    turn.say("call-back-noted", number=case.number)
