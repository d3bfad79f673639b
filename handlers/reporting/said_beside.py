"""井盖丢了, said while rubbish is being reported: one tap makes a report of its own of it.

It may as well belong to it (路灯不亮, 线也断了), so it joins until somebody says otherwise; a cry
of danger does not wait for that (handlers/reporting/open_reports.py).
"""

from handlers.heard import Heard
from handlers.reporting import said_instead
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from messages.written import shortened
from rules.plain_words import plain
from rules.suggestion import names_a_matter

APART = "apart"
"""The choice, and under it the report remembers the words."""

_MESSAGE = "apart_message"

SHORTEST = 4
"""Characters: 都臭了 only says more of what was said before."""

LONGEST_LABEL = 12
"""Characters of the words on the button."""


def notice(turn: Turn, heard: Heard) -> None:
    """Before words join a report: whether they name something else than all of it."""
    own = likely(turn, turn.recall("words")).items
    new = likely(turn, heard.text).shown
    is_whole = len(plain(heard.text)) >= SHORTEST
    named = is_whole and names_a_matter(turn.regulations.items, heard.text)
    if named and own and len(new) == 1 and new[0] not in own:
        turn.remember(**{APART: heard.text, _MESSAGE: turn.cause})


def choices(turn: Turn) -> list[tuple[str, str]]:
    """The button, where something was said that may be another matter."""
    said = turn.recall(APART)
    if not said:
        return []
    return [(APART, turn.words("file-apart", what=shortened(said, LONGEST_LABEL)))]


def take_out(turn: Turn) -> tuple[Heard, int]:
    """The words and their message leave the report in hand, to be one of their own."""
    said: str = turn.recall(APART)
    before, _, after = turn.recall("words").rpartition(said)
    words = "\n".join(part for part in (before.strip("\n"), after.strip("\n")) if part)
    turn.remember(words=words, **{APART: ""})
    message: int = turn.recall(_MESSAGE)
    said_instead.leave(turn, message)
    return Heard(said), message
