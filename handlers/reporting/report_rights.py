"""Who may report a matter, how often, and which unasked words are taken for one."""

from datetime import datetime, time

from handlers.errors import Refuse
from handlers.heard import Heard
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.plain_words import plain
from rules.roles import Role
from rules.suggestion import names_a_matter

OFFICERS = (Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM)

SHORTEST_REPORT = 6
"""Characters: a grid worker's shorter words are more likely a greeting than a matter."""


def could_be_a_report(turn: Turn, heard: Heard) -> bool:
    """Whether unasked words, pictures or a place look like the beginning of a report."""
    if heard.usable or heard.place is not None:
        return True
    if names_a_matter(turn.regulations.items, heard.text):
        return True
    if _tells_of_harm(turn, heard.text):
        return True
    return turn.has(Role.GRID_WORKER) and len(heard.text) >= SHORTEST_REPORT


def _tells_of_harm(turn: Turn, words: str) -> bool:
    """裂了, 丢了, 我要举报: a sentence of the list's matters that has none of their keywords.

    累倒了 is nobody's matter, and what resembles no item is left to 报这件事.
    """
    said = plain(words)
    for word in map(plain, phrases("report-harmless-words")):
        said = said.replace(word, "")
    tells = any(plain(sign) in said for sign in phrases("report-signs"))
    return tells and len(said) >= SHORTEST_REPORT and bool(likely(turn, words).items)


def may_report(turn: Turn) -> bool:
    """Whether the person may report anything at all."""
    return turn.has(*OFFICERS, Role.HOUSEHOLD)


def require_right(turn: Turn, *, urgent: bool = False) -> None:
    """Raises Refuse for who may report nothing, or has reported enough for today.

    An emergency is never one too many.
    """
    if not may_report(turn):
        raise Refuse("refused-report")
    if not urgent and not turn.has(*OFFICERS):
        midnight = datetime.combine(turn.today, time(), turn.regulations.zone)
        most = turn.regulations.items.terms.reports_a_day
        if turn.store.cases.filed_by(turn.me.id, midnight) >= most:
            raise Refuse("refused-too-many-reports", most=most)
