"""待办 of a leader: what is asked for and theirs to decide, and what they are to coordinate."""

from handlers.buttons import RoomButton
from handlers.cases import case_lines, request_told
from handlers.cases.case_scope import looked
from handlers.errors import Refuse
from handlers.turn import Turn
from rules.case_guards import LEADERS
from rules.case_queues import Queue

MOST = 8


def tell(turn: Turn) -> None:
    """Requests first, the longest waiting before the others; then 请您协调, the newest first."""
    if not turn.has(*LEADERS):
        raise Refuse("refused-role")
    seen = looked(turn)
    asked = [each.case_id for each in turn.store.case_queues.page(Queue.ASKED, seen, None, MOST)]
    brought_in = turn.store.case_waiting.brought_in(seen.areas, MOST)
    cases = turn.store.cases.several(list(dict.fromkeys([*asked[::-1], *brought_in]))[:MOST])
    desk = turn.button("menu-room", RoomButton.OPEN)
    if not cases:
        turn.say("to-do-none", buttons=[desk])
        return
    lines = []
    for case in cases:
        request = turn.store.case_requests.open_of(case.id) if case.id in asked else None
        if request is not None:
            told = request_told.named(turn, case, request, turn.locale)
        else:
            told = turn.words("to-do-coordinate")
        lines.append(case_lines.line(turn, case, "to-do-of-leader", told=told))
    buttons = [*case_lines.buttons(cases), desk]
    turn.say("to-do", buttons=buttons, lines="\n".join(lines), count=len(cases))
