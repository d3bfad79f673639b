"""常用答复: the words the room often writes, as numbered buttons; one's own may always be typed."""

from handlers.cases.case_scope import DESK
from handlers.heard import Heard
from handlers.turn import Turn
from rules.case_life import Move


def choices(turn: Turn, move: Move) -> list[tuple[str, str]]:
    """What is offered to the room and the leaders where they write with a move."""
    if not turn.has(*DESK):
        return []
    return [(reply.code, reply.text) for reply in turn.regulations.room.replies_for(move)]


def said(turn: Turn, heard: Heard) -> str:
    """The words that were typed, or those of the reply that was chosen; empty for neither."""
    if not heard.choice:
        return heard.text
    reply = turn.regulations.room.reply(heard.choice)
    return reply.text if reply else ""
