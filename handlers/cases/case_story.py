"""What happened to a case, step by step (办理经过): all of it, or what its reporter was told."""

from handlers.cases import case_card, case_reporter
from handlers.turn import Turn
from messages.written import clock
from rules.case_life import Move, State
from storage.case_amendments import OTHER_GRID, OTHER_ITEM, RATING_WORDS, SUPPLEMENT
from storage.case_history import PRESS_ENDED, Line
from storage.cases import Case

MOST = 30
"""Lines shown, the newest; the record keeps all."""

_OWN = frozenset({Move.REPORT, Move.OBJECT, Move.RATE, SUPPLEMENT, OTHER_GRID, RATING_WORDS})
"""What the reporter did; on a line of theirs nobody is named."""

_WITH_WORDS = frozenset(
    {
        *(Move.OBJECT, Move.TRACK, Move.COUNTY_SOLVED, Move.MERGE, Move.RATE, Move.HANDLE_ON_SPOT),
        *(SUPPLEMENT, RATING_WORDS),
    }
)
"""Whose words the reporter said or was told."""

_TOLD = frozenset(
    {
        *_OWN,
        *_WITH_WORDS,
        *(Move.ACCEPT, Move.DISPATCH, Move.TAKE, Move.FINISH, Move.PASS_CHECK, Move.REWORK),
        *(Move.RESUME, Move.COUNTY_RETURNED, Move.TAKE_BACK),
    }
)
"""Lines the reporter sees; of what was granted those that moved the case."""


_REASON_TOLD = frozenset({State.SUSPENDED, State.VOID, State.ESCALATED})
"""Where a case went by a granted request whose reason the reporter heard."""


def of_reporter(turn: Turn, case: Case) -> str:
    """The steps its reporter was told of: when, what, and the words that were for them."""
    lines = []
    for line in turn.store.case_history.of(case.id):
        granted = line.move == Move.GRANT and line.from_state != line.to_state
        if line.move in _TOLD or granted:
            told = line.move in _WITH_WORDS or (granted and line.to_state in _REASON_TOLD)
            said = line.words if told else ""
            words = case_reporter.words_for(turn, case, said, turn.locale, turn.me.id)
            lines.append(_told(turn, line, words))
    return "\n".join(lines[-MOST:])


def of_office(turn: Turn, case: Case) -> str:
    """Every step with who made it and what they said of it."""
    lines = []
    for line in turn.store.case_history.of(case.id):
        said = "" if line.move == Move.REPORT else line.words
        words = case_reporter.words_for(turn, case, said, turn.locale, turn.me.id)
        told = _told(turn, line, words)
        if line.move not in _OWN:
            told = turn.words("story-by", told=told, name=_name(turn, case, line))
        lines.append(told)
    return "\n".join(lines[-MOST:])


def subject(case: Case) -> str:
    """What ties together what the office was told of a case's steps."""
    return f"case-story:{case.id}"


def _name(turn: Turn, case: Case, line: Line) -> str:
    """Who made a step; of a private matter's reporter no more than whoever reads may know."""
    if case.is_own(line.person_id):
        return case_reporter.name_for(turn, case, turn.locale, turn.me.id)
    return turn.store.people.get(line.person_id).name


def _told(turn: Turn, line: Line, words: str) -> str:
    units = ""
    if line.move in (Move.DISPATCH, PRESS_ENDED):
        units, words = _named(turn, line.words), ""
    said = turn.words(
        f"story-{_key(line)}",
        time=clock(line.at, turn.regulations.zone, turn.locale),
        units=units,
        words=words,
    )
    if words and line.move not in _IN_THE_LINE:
        return turn.words("story-words", told=said, words=words)
    return said


_IN_THE_LINE = frozenset({Move.RATE, Move.MERGE, OTHER_GRID, OTHER_ITEM})
"""Lines whose own wording says the words."""


def _key(line: Line) -> str:
    """What was granted is told by where the case went."""
    if line.move == Move.GRANT:
        stays = line.from_state == line.to_state
        return "granted" if stays else f"granted-{line.to_state}"
    return line.move.replace("_", "-")


def _named(turn: Turn, codes: str) -> str:
    return turn.words("list-mark").join(
        case_card.unit_name(turn, code, turn.locale) for code in codes.split()
    )
