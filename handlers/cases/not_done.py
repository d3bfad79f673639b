"""还是不亮, said when a case was closed a few days ago: it most likely was not done."""

from handlers.buttons import CaseButton
from handlers.cases import case_card
from handlers.cases.case_view import goes_on_in, may
from handlers.flow import token
from handlers.heard import Heard
from handlers.reporting import report_rights
from handlers.turn import Turn
from messages.catalogue import phrases
from messages.outbound import Button
from rules.case_life import Move, State
from rules.cries import numbers_to_ring
from rules.plain_words import plain
from storage.cases import Case

LONGEST = 20
"""Letters: who says more tells a matter of its own."""

MOST = 3
"""Cases that are offered; the newest closed first."""

LOOKED_AT = 20
"""Of so many of the newest reports."""


def typed(turn: Turn, heard: Heard) -> bool:
    """Whether such words, with nothing open, were answered with 没办好 of what was closed."""
    said = plain(heard.text)
    if not said or len(said) > LONGEST or heard.media or heard.place is not None:
        return False
    if turn.person is None or numbers_to_ring(turn.regulations.items, heard.text):
        return False
    if not any(plain(word) in said for word in phrases("case-not-done-words")):
        return False
    closed = _closed(turn)
    if not closed:
        return False
    _offer(turn, closed)
    return True


def _closed(turn: Turn) -> list[Case]:
    """What the person may still say of that it was not done, each case once."""
    reported = turn.store.cases.reported_by(turn.me.id, LOOKED_AT)
    found = {case.id: case for case in (goes_on_in(turn.store, each) for each in reported)}
    open_to_objection = [
        case
        for case in found.values()
        if case.state is State.CLOSED and may(turn, Move.OBJECT, case) is None
    ]
    latest = sorted(open_to_objection, key=lambda case: (case.closed_at, case.id), reverse=True)
    return latest[:MOST]


def _offer(turn: Turn, closed: list[Case]) -> None:
    buttons = [_button(turn, case, alone=len(closed) == 1) for case in closed]
    told = tuple(f"{case.number} {case_card.matter(turn, case, turn.locale)}" for case in closed)
    text = turn.words("case-not-done", cases=told)
    if report_rights.may_report(turn):
        buttons.append(turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause))
        text = f"{text}\n{turn.words('case-not-done-or-report')}"
    turn.say_text(text, buttons=buttons)


def _button(turn: Turn, case: Case, *, alone: bool) -> Button:
    label = turn.words("button-case-object")
    if not alone:
        label = f"{label} {case.number}"
    return Button(label, token(CaseButton.OBJECT, case.id))
