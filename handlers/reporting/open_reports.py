"""The reports somebody has begun and not filed yet: one for each matter, the newest first.

A cry of danger is never one more line of another matter: whom to ring, what it is and whom the
room hears would then be the other's. What is put down stays behind a button, with its own words.
"""

from collections.abc import Sequence

from handlers.buttons import CaseButton
from handlers.dialogue import Dialogue
from handlers.flow import token
from handlers.heard import Heard
from handlers.reporting import report_content, said_instead
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import LONGEST_NAMED, shortened
from rules.cries import cries_of_another, numbers_to_ring

FLOW = "file_case"

LONGEST_LABEL = 12
"""Characters of a report's words on the button that takes it up, where there are several."""


def holding(turn: Turn) -> tuple[Dialogue, ...]:
    """Those of which anything has come, the newest first."""
    of_reports = (each for each in reversed(turn.talk.memory.open) if each.flow == FLOW)
    return tuple(each for each in of_reports if report_content.holds_anything(each.data))


def in_words(turn: Turn, report: Dialogue) -> str:
    """What it is in a few words; one that has none is told by what it has: 照片 1 张."""
    held, turn.talk.held = turn.talk.held, report
    words = turn.recall("words") or report_content.told(turn)
    turn.talk.held = held
    in_one_line = " ".join((words or turn.words("menu-report")).split("\n"))
    return shortened(in_one_line, LONGEST_NAMED)


def on_again(turn: Turn, reports: Sequence[Dialogue]) -> list[Button]:
    """Before they are put down: the buttons that take each up again as it was sent."""
    buttons = []
    for report in reports:
        first = said_instead.put_aside(turn, report)
        if first is None:
            continue
        label = turn.words("button-report-on")
        if len(reports) > 1:
            what = shortened(in_words(turn, report), LONGEST_LABEL)
            label = turn.words("button-report-on-of", what=what)
        buttons.append(Button(label, token(CaseButton.REPORT_SAID, first)))
    return buttons


def gives_way(turn: Turn, report: Dialogue) -> tuple[str, list[Button]]:
    """What is said of a report for which there is no room any more, and how it is taken up."""
    return in_words(turn, report), on_again(turn, (report,))


def cries_apart(turn: Turn, report: Dialogue, said: str) -> bool:
    """Whether the words cry out a danger that is none of this report's matter.

    A report that says nothing of its matter yet (a photo, 就在桥头) may be of the same.
    """
    if not numbers_to_ring(turn.regulations.items, said):
        return False
    words = report.data.get("words") or ""
    own, new = likely(turn, words).items, likely(turn, said).items
    if not own or own[:1] == new[:1]:
        return False
    return cries_of_another(turn.regulations.items, words, said)


def is_another(turn: Turn, report: Dialogue, said: Sequence[Heard]) -> bool:
    """Whether what somebody wants to report by a button of its own is another matter than this."""
    words = "\n".join(each.text for each in said if each.text)
    own, new = likely(turn, report.data.get("words") or "").items, likely(turn, words).items
    return bool(own and new) and own[0] != new[0]
