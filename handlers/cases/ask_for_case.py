"""退单、延期、挂账、作废、上报: what needs approval is asked of whoever may approve it."""

from handlers import asked_day
from handlers.buttons import CaseButton
from handlers.cases import case_moves, tell_of_move, watch_request
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room import canned
from handlers.turn import Turn
from rules.case_life import Move
from rules.cases import ASKED_BY
from rules.roles import Role

flow = Flow("ask_for_case", needs=(Role.HANDLING_UNIT, Role.COMMAND_ROOM))

HOURS = (8, 16, 24, 40, 80)
"""What an extension may be, in hours of the case's own clock."""


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move(turn.recall("move")), case)


@flow.opens_on(CaseButton.ASK_RETURN)
def ask_return(turn: Turn, case_id: int) -> None:
    """退单: it is not this unit's."""
    _ask_why(turn, case_id, Move.ASK_RETURN)


@flow.opens_on(CaseButton.ASK_VOID)
def ask_void(turn: Turn, case_id: int) -> None:
    """作废: it is no matter for the town."""
    _ask_why(turn, case_id, Move.ASK_VOID)


@flow.opens_on(CaseButton.ASK_ESCALATION)
def ask_escalation(turn: Turn, case_id: int) -> None:
    """上报: the county must do it."""
    _ask_why(turn, case_id, Move.ASK_ESCALATION)


@flow.opens_on(CaseButton.ASK_EXTENSION)
def ask_extension(turn: Turn, case_id: int) -> None:
    """延期: first by how much."""
    number = _begin(turn, case_id, Move.ASK_EXTENSION)
    choices = [(str(hours), turn.words("case-hours", hours=hours)) for hours in HOURS]
    turn.ask("case-extend-by", then=take_hours, choices=choices, free=False, number=number)


@flow.step
def take_hours(turn: Turn, heard: Heard) -> None:
    """The hours are known; the reason comes next."""
    turn.remember(hours=int(heard.choice))
    _ask_for_words(turn)


@flow.opens_on(CaseButton.ASK_SUSPENSION)
def ask_suspension(turn: Turn, case_id: int) -> None:
    """挂账: first until when."""
    number = _begin(turn, case_id, Move.ASK_SUSPENSION)
    turn.ask("case-suspend-until", then=take_until, number=number)


@flow.step
def take_until(turn: Turn, heard: Heard) -> None:
    """A day after today, not longer ahead than the town allows."""
    until = asked_day.heard_day(turn, heard)
    most = turn.regulations.items.terms.longest_suspended_days
    if until is None or not 0 < (until - turn.today).days <= most:
        turn.ask_again("case-suspend-unread" if until is None else "case-suspend-when")
        return
    turn.remember(until=until.isoformat())
    _ask_for_words(turn)


def _begin(turn: Turn, case_id: int, move: Move) -> str:
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, move, case)
    turn.remember(case_id=case_id, move=move.value, hours=0, until="")
    return case.number


def _ask_why(turn: Turn, case_id: int, move: Move) -> None:
    _begin(turn, case_id, move)
    _ask_for_words(turn)


def _ask_for_words(turn: Turn) -> None:
    case = turn.store.cases.get(turn.recall("case_id"))
    replies = canned.choices(turn, Move(turn.recall("move")))
    turn.ask("case-ask-why", then=send, choices=replies, number=case.number)


@flow.formal_step
def send(turn: Turn, heard: Heard) -> None:
    """The reason is kept with what is asked, and whoever may decide it is told."""
    said = canned.said(turn, heard)
    if not said:
        turn.ask_again("case-needs-words")
        return
    words = within_measure(turn, said)
    move, hours, kept = Move(turn.recall("move")), turn.recall("hours"), turn.recall("until")
    until = asked_day.kept_day(kept) if kept else None
    case = turn.store.cases.get(turn.recall("case_id"))
    case = case_moves.record(turn, move, case, words)
    asked = ASKED_BY[move]
    turn.store.case_requests.ask(
        case.id,
        asked,
        turn.me.id,
        words,
        turn.now,
        hours=hours,
        until=until,
        decide_by=watch_request.decide_by(turn.regulations, turn.now),
    )
    notice = Notice(words, until=until, values={"hours": hours})
    reached = tell_of_move.tell(turn, move, case, notice)
    key = "case-asked" if reached else "case-asked-nobody"
    turn.say(key, number=case.number)
