"""Somebody changes a message they sent: what it said is put right where that can still be done."""

from handlers.heard import Heard
from handlers.reporting import belonging, file_case, report_content
from handlers.turn import Turn


def edited(turn: Turn, heard: Heard) -> None:
    """The new words of a message.

    1. Of a report under way: they take the old words' place, and the question is asked anew.
    2. Of a case that was filed: they are kept beside the old ones, and the case shows them.
    3. Of anything else: what was said has had its effect; the person is asked to say it again.

    In a group nothing is answered.
    """
    if turn.in_group or not heard.text:
        return
    asked = turn.talk.memory.top
    if asked is not None and asked.flow == file_case.flow.name:
        turn.flow, turn.talk.held = file_case.flow, asked
        if report_content.put_right(turn, heard):
            file_case.ask_kind(turn)
            return
        turn.talk.stay()
    if turn.person is not None and belonging.change(turn, heard):
        return
    turn.say("edit-too-late")
