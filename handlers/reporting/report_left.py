"""A report somebody sent and never tapped: they are reminded once, and it is never lost.

Half an hour later they read what it was with the same choices, so that one tap files it. Where it
is put down, what it was made of stays behind one button.
"""

from handlers import put_down
from handlers.buttons import MenuButton
from handlers.reporting import emergency, file_case, open_reports, report_content, report_rights
from handlers.turn import Turn
from messages.outbound import Button


def remind(turn: Turn) -> None:
    """Once, unless they have said something since, may report no more, or it is a quiet hour."""
    memory = turn.talk.memory
    reports = open_reports.holding(turn)
    if not reports or turn.lane is None or turn.lane.remind_at is not None:
        return
    wanting = [each for each in reports if report_content.wants_a_reminder(each.data)]
    if not wanting or turn.regulations.is_quiet(turn.now):
        return
    for each in wanting:
        report_content.was_reminded(each)
    # Those beneath are asked for when this one is done.
    report = reports[0]
    is_on_top = report is memory.top
    turn.flow, turn.talk.held = file_case.flow, report
    if report_content.is_empty(turn) or not report_rights.may_report(turn):
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
    """Before everything is put down: the buttons that take up again each report as it was sent."""
    buttons = open_reports.on_again(turn, open_reports.holding(turn))
    return buttons if report_rights.may_report(turn) else []
