"""A report somebody sent and never tapped: they are reminded once, and it is never lost.

Half an hour later they read what it was with the same choices, so that one tap files it. Where it
is put down, what it was made of stays behind one button.
"""

from handlers import put_down
from handlers.buttons import CaseButton, MenuButton
from handlers.reporting import emergency, file_case, report_content, said_instead
from handlers.turn import Turn
from messages.outbound import Button


def remind(turn: Turn) -> None:
    """Once, unless they have said something since, may report no more, or it is a quiet hour."""
    memory = turn.talk.memory
    report = memory.of_flow(file_case.flow.name)
    if report is None or turn.lane is None or turn.lane.remind_at is not None:
        return
    if not report_content.wants_a_reminder(report.data) or turn.regulations.is_quiet(turn.now):
        return
    is_on_top = report is memory.top
    turn.flow, turn.talk.held = file_case.flow, report
    report_content.was_reminded(turn)
    if report_content.is_empty(turn) or not file_case.may_report(turn):
        return
    what = put_down.named(turn)
    if is_on_top:
        # Whom to ring stands before anything else, and the question says that a tap files it.
        urgent = emergency.call_first(turn, turn.recall("words"))
        waits = "" if urgent else turn.words("report-left", what=what) + "\n"
        file_case.ask_kind(turn, waits)
    else:
        # What they are asked on top keeps the next words and numbers.
        on = turn.button("button-report-on", MenuButton.REPORT)
        turn.say("report-left-beneath", buttons=[on], what=what)


def put_aside(turn: Turn) -> list[Button]:
    """Before everything is put down: the button that takes a report up again as it was sent."""
    report = turn.talk.memory.of_flow(file_case.flow.name)
    if report is None or not report_content.holds_anything(report.data):
        return []
    first = said_instead.put_aside(turn, report)
    if first is None or not file_case.may_report(turn):
        return []
    return [turn.button("button-report-on", CaseButton.REPORT_SAID, first)]
