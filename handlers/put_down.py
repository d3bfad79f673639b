"""What was left unfinished, in a few words, so that whoever hears it was put down knows what."""

from handlers.dialogue import Dialogue
from handlers.reporting import open_reports, report_content
from handlers.turn import Turn
from messages.written import LONGEST_NAMED, shortened


def named(turn: Turn) -> str:
    """The first words of each report under way, else what was asked last; one is open."""
    memory = turn.talk.memory
    reports = open_reports.holding(turn) or tuple(filter(None, [memory.of_flow(open_reports.FLOW)]))
    if not reports:
        return named_by(memory.top) if memory.top else ""
    told = [open_reports.in_words(turn, report) for report in reports]
    return turn.words("list-mark").join(told)


def named_by(asked: Dialogue) -> str:
    """What it asked last, in its first words."""
    return shortened(asked.question.text.partition("\n")[0], LONGEST_NAMED)


def back_to(turn: Turn, asked: Dialogue) -> None:
    """What lay beneath is asked again; a report is told by its own words, so that it is known."""
    if asked.flow == open_reports.FLOW and report_content.holds_anything(asked.data):
        what = open_reports.in_words(turn, asked)
        turn.repeat("back-to-report", asked.question, what=what)
    else:
        turn.repeat("back-to", asked.question)
