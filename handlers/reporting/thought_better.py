"""What is done with 不用了 and 说错了: said of a report that is open, or of a case just filed."""

from datetime import timedelta

from handlers.buttons import CaseButton
from handlers.flow import token
from handlers.heard import Heard
from handlers.reporting import add_to_case, danger_news, open_reports, report_content, said_instead
from handlers.reporting.second_thoughts import Thought, meant
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import LONGEST_NAMED, shortened
from rules.case_life import OPEN

ONLY_THIS, BOTH = "only", "both"
"""The choices where words put others right."""

SHORTLY = timedelta(hours=12)
"""So long after it was filed such words are most likely of that case."""

_BESIDE, _NEXT_INSTEAD = "beside", "next_instead"
"""What an open report remembers: words that put it right, and wait; that the next replace it."""


def put_down(turn: Turn, said: str) -> None:
    """The report in hand is not wanted; one button takes it up again. It asks nothing more."""
    report = turn.talk.held
    assert report is not None, "a report was open"
    danger_news.said_since(turn, said)
    if report_content.is_empty(turn):
        turn.say("file-dropped")
        return
    what, buttons = open_reports.gives_way(turn, report)
    turn.say("file-put-down", what=what, buttons=buttons)


def choices(turn: Turn) -> list[tuple[str, str]]:
    """How words that put a report right are used."""
    only, both = turn.words("file-put-right-only"), turn.words("file-put-right-both")
    return [(ONLY_THIS, only), (BOTH, both)]


def question(turn: Turn, said: str) -> str:
    """Asks how, with both said again; the words wait beside the report."""
    report = turn.talk.held
    assert report is not None, "a report was open"
    danger_news.said_since(turn, said)
    use_beside(turn)
    turn.remember(**{_BESIDE: said})
    said_instead.take(turn, [turn.cause])
    before = open_reports.in_words(turn, report)
    return turn.words("file-put-right", before=before, said=shortened(said, LONGEST_NAMED))


def say_anew(turn: Turn) -> None:
    """What was said was wrong: the next words come in its place."""
    turn.remember(**{_NEXT_INSTEAD: True})
    turn.ask_again("file-say-anew")


def use_beside(turn: Turn, choice: str = BOTH) -> None:
    """The words that wait beside the report become part of it, or all its words."""
    said = turn.recall(_BESIDE)
    if not said:
        return
    turn.remember(**{_BESIDE: ""})
    if choice == ONLY_THIS:
        turn.remember(words="")
    report_content.gather(turn, Heard(said))


def make_room(turn: Turn, heard: Heard) -> None:
    """Before more is gathered: what waits beside joins, and what was said wrong goes."""
    use_beside(turn)
    if heard.text and turn.recall(_NEXT_INSTEAD):
        turn.remember(words="", **{_NEXT_INSTEAD: False})


def of_case_filed(turn: Turn, heard: Heard) -> bool:
    """Whether such words, with nothing open, were answered: one tap tells the room of the case."""
    thought = meant(turn, heard)
    if thought is None:
        return False
    newest = turn.store.cases.reported_by(turn.me.id, 1)
    recent = [case for case in newest if turn.now - case.filed_at <= SHORTLY]
    if not recent or recent[0].state not in OPEN:
        return False
    case = recent[0]
    label = turn.words("file-add-to", number=case.number)
    buttons = [Button(label, token(CaseButton.ADD_SAID, case.id, turn.cause))]
    if thought is Thought.PUT_RIGHT:
        report = turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause)
        buttons.append(report)
    turn.say("filed-thought-better", number=case.number, buttons=buttons)
    return True


@add_to_case.flow.opens_on(CaseButton.ADD_SAID)
def add_said(turn: Turn, case_id: int, inbox_id: int) -> None:
    """What was said is added to a case; raises NotFound for what this person never said."""
    said = said_instead.heard(turn, inbox_id)
    if said_instead.case_of(turn, inbox_id) == case_id:
        case = turn.store.cases.get(case_id)
        turn.say("said-added", number=case.number)
        return
    add_to_case.add_words(turn, case_id, said.text)
    said_instead.is_in(turn, inbox_id, case_id)
