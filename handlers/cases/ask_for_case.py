"""退单、延期、挂账、作废、上报: what needs approval is asked of whoever may approve it."""

import re

from handlers import asked_day, doubted
from handlers.buttons import CaseButton
from handlers.cases import case_moves, request_told, tell_of_move, watch_request
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room import canned, search_cases
from handlers.turn import Turn
from messages.catalogue import phrases
from messages.written import LONGEST_NAMED, shortened
from rules.case_life import Move
from rules.cases import ASKED_BY
from rules.roles import Role

flow = Flow("ask_for_case", needs=(Role.HANDLING_UNIT, Role.COMMAND_ROOM), about="case_id")

_FIGURE = re.compile(r"(\d{1,3}) *(\D*)")


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
    _begin(turn, case_id, Move.ASK_EXTENSION)
    _ask_hours(turn)


def _ask_hours(turn: Turn, words: str = "") -> None:
    case = turn.store.cases.get(turn.recall("case_id"))
    choices = [
        (str(hours), request_told.so_long(turn, case, hours, turn.locale))
        for hours in request_told.lengths(turn, case)
    ]
    key = "case-extend-by-then" if words else "case-extend-by"
    told = shortened(words, LONGEST_NAMED)
    turn.ask(key, then=take_hours, choices=choices, number=case.number, words=told)


@flow.step
def take_hours(turn: Turn, heard: Heard) -> None:
    """The hours are known, and the reason comes next; or it came first, and the hours do."""
    typed = _FIGURE.fullmatch(heard.text.strip())
    is_figure = typed is not None and typed[2] in ("", *phrases("case-hours-typed"))
    hours = heard.choice or (typed[1] if typed and is_figure else "")
    case = turn.store.cases.get(turn.recall("case_id"))
    if hours and int(hours) in request_told.lengths(turn, case):
        turn.remember(hours=int(hours))
        if reason := turn.recall("reason"):
            _send(turn, reason)
        else:
            _ask_for_words(turn)
    elif hours or not heard.text:
        turn.ask_again()
    elif search_cases.typed(turn, heard):
        turn.stay()
    elif not doubted.asks_first(turn, heard):
        words = within_measure(turn, heard.text)
        turn.remember(reason=words)
        _ask_hours(turn, words)


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
    turn.remember(case_id=case_id, move=move.value, hours=0, until="", reason="")
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
    _send(turn, within_measure(turn, said))


def _send(turn: Turn, words: str) -> None:
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
    notice = Notice(words, until=until, hours=hours)
    reached = tell_of_move.tell(turn, move, case, notice)
    key = "case-asked" if reached else "case-asked-nobody"
    turn.say(key, number=case.number)
