"""Somebody cries out an emergency: whom to ring comes before anything else, whoever they are."""

from handlers.buttons import CaseButton
from handlers.turn import Turn
from rules.cries import numbers_to_ring
from rules.items import Item


def call_first(turn: Turn, words: str, item: Item | None = None) -> str:
    """The line that says whom to ring now, with its line break; empty where nobody is in danger.

    What the words cry out comes first, then the number of the item, where one is chosen.
    """
    cried = numbers_to_ring(turn.regulations.items, words)
    own = (item.call,) if item is not None and item.call else ()
    numbers = tuple(dict.fromkeys((*cried, *own)))
    if not numbers:
        return ""
    called = turn.words("or-mark").join(numbers)
    return f"{turn.words('file-emergency', call=called)}\n"


def cry(turn: Turn, words: str, *, may_report: bool) -> None:
    """Answers at once what no report takes up: a stranger's words, or those of another talk.

    Whoever may report it does so with one tap; the question that was open stays open.
    """
    first = call_first(turn, words).rstrip()
    if not first or turn.in_group:
        return
    if not may_report:
        turn.say_text(first)
        return
    button = turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause)
    turn.say_text(f"{first}\n{turn.words('emergency-report')}", buttons=[button])
