"""What was left unfinished, in a few words, so that whoever hears it was put down knows what."""

from handlers.dialogue import Dialogue
from handlers.reporting import file_case, report_content
from handlers.turn import Turn
from messages.written import LONGEST_NAMED, shortened


def named(turn: Turn) -> str:
    """The first words of a report under way, else what was asked last; a conversation is open.

    A report that has no words is told by what it has: 照片 1 张.
    """
    memory = turn.talk.memory
    report = memory.of_flow(file_case.flow.name)
    if report is None:
        return named_by(memory.top) if memory.top else ""
    held, turn.talk.held = turn.talk.held, report
    words = turn.recall("words") or report_content.told(turn)
    turn.talk.held = held
    in_one_line = " ".join((words or turn.words("menu-report")).split("\n"))
    return shortened(in_one_line, LONGEST_NAMED)


def named_by(asked: Dialogue) -> str:
    """What it asked last, in its first words."""
    return shortened(asked.question.text.partition("\n")[0], LONGEST_NAMED)
