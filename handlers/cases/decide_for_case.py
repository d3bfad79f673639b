"""同意 or 不同意: what was asked for a case is decided by somebody who may, and did not ask."""

from datetime import timedelta

from handlers.buttons import CaseButton
from handlers.cases import case_hearers, case_moves, case_time, request_told, tell_of_move
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room import canned
from handlers.turn import Turn
from messages.written import by_when
from rules.case_guards import LEADERS
from rules.case_life import CALLED_OFF, Asked, Move
from rules.roles import Role
from storage.case_requests import CaseRequest
from storage.cases import Case

flow = Flow("decide_for_case", needs=(Role.COMMAND_ROOM, *LEADERS))


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.REFUSE, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.GRANT)
def grant(turn: Turn, case_id: int) -> None:
    """同意: one tap; what was asked for takes effect at once.

    1. The right is looked at while the request is open.
    2. The units that help are called off, where the case leaves its unit.
    3. The case moves on, with what the request changes in it.
    4. The request is decided, once.
    5. The clock, and everybody who is to hear of it, follow.
    """
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.GRANT, case)
    request = turn.store.case_requests.open_of(case_id)
    assert request is not None, "only what is asked for is granted"
    had_it = case_hearers.at_units(turn, case)
    asked = request_told.named(turn, case, request, turn.locale)
    if request.asked in CALLED_OFF:
        turn.store.case_units.part_ended(case.id, None, None, turn.now)
    case = case_moves.record(turn, Move.GRANT, case, request.words, **_changes(case, request))
    turn.store.case_requests.decide(request, turn.me.id, "", turn.now, granted=True)
    if request.asked is Asked.EXTENSION:
        by = timedelta(hours=request.hours)
        case_time.extend(turn.store, turn.regulations, case, by, turn.now)
    case = turn.store.cases.get(case_id)
    notice = Notice(request.words, until=request.until, request=request, had_it=had_it)
    tell_of_move.tell(turn, Move.GRANT, case, notice)
    if request.asked is Asked.EXTENSION and case.due_at is not None:
        until = by_when(case.due_at, turn.regulations.zone, turn.locale)
        turn.say("case-extended", number=case.number, until=until, asked=asked)
    else:
        turn.say("case-granted", number=case.number, asked=asked)


@flow.opens_on(CaseButton.REFUSE)
def refuse(turn: Turn, case_id: int) -> None:
    """不同意: whoever asked must know why."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.REFUSE, case)
    request = turn.store.case_requests.open_of(case_id)
    assert request is not None, "only what is asked for is refused"
    asked = request_told.named(turn, case, request, turn.locale)
    turn.remember(case_id=case_id)
    replies = canned.choices(turn, Move.REFUSE)
    turn.ask("case-refuse-why", then=send_refusal, choices=replies, number=case.number, asked=asked)


@flow.formal_step
def send_refusal(turn: Turn, heard: Heard) -> None:
    """The case stays where it stands, and its clock with it."""
    said = canned.said(turn, heard)
    if not said:
        turn.ask_again("case-needs-words")
        return
    words = within_measure(turn, said)
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.REFUSE, case)
    request = turn.store.case_requests.open_of(case.id)
    assert request is not None, "only what is asked for is refused"
    asked = request_told.named(turn, case, request, turn.locale)
    case = case_moves.record(turn, Move.REFUSE, case, words)
    turn.store.case_requests.decide(request, turn.me.id, words, turn.now, granted=False)
    tell_of_move.tell(turn, Move.REFUSE, case, Notice(words, request=request))
    turn.say("case-refused", number=case.number, asked=asked)


def _changes(case: Case, request: CaseRequest) -> dict[str, object]:
    """What a granted request changes in the case itself."""
    match request.asked:
        case Asked.RETURN:
            return {"unit": ""}
        case Asked.EXTENSION:
            return {"extended": case.extended + 1}
        case Asked.SUSPENSION:
            return {"suspended_until": request.until}
        case _:
            return {}
