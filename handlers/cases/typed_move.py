"""A move's name that somebody types, with a case's number (办结 2026-0012) or alone (回复督办)."""

import unicodedata

from handlers.cases.case_acts import LABELS
from handlers.cases.case_scope import REACHING
from handlers.cases.case_view import may
from handlers.cases.list_cases import waiting
from handlers.flow import token
from handlers.heard import Heard
from handlers.turn import Turn
from messages.outbound import Button
from messages.typed_case import typed_case
from rules.case_life import Move
from rules.plain_words import plain

LONGEST = 60
"""Characters: a name and a number are no longer."""

MOST = 8
LOOKED_AT = 40
"""Of somebody's 待办 so many are looked at for those that a move fits."""

_APART = " \t\n:,、"


def token_in(turn: Turn, text: str) -> str | None:
    """The button of the move and the case that the words name, in either order; None for none."""
    written = unicodedata.normalize("NFKC", text).strip()
    if len(written) > LONGEST or not any(map(str.isdigit, written)) or not turn.has(*REACHING):
        return None
    for label, verb in LABELS.values():
        name = turn.words(label)
        if written.startswith(name):
            rest = written.removeprefix(name)
        elif written.endswith(name):
            rest = written.removesuffix(name)
        else:
            continue
        number = typed_case(rest.strip(_APART), turn.today.year)
        case = turn.store.cases.by_number(number) if number else None
        if case is not None:
            return token(verb, case.id)
    return None


def named_alone(turn: Turn, heard: Heard) -> bool:
    """Whether the words are a move's name and nothing else; the cases it fits are then offered."""
    said = plain(heard.text)
    if not said or heard.media or heard.place is not None or not turn.has(*REACHING):
        return False
    move = next(
        (each for each, (label, _) in LABELS.items() if plain(turn.words(label)) == said), None
    )
    if move is None:
        return False
    _offer(turn, move)
    return True


def _offer(turn: Turn, move: Move) -> None:
    label, verb = LABELS[move]
    fits = [case for case in waiting(turn, LOOKED_AT) if may(turn, move, case) is None][:MOST]
    buttons = [Button(case.number, token(verb, case.id)) for case in fits]
    key = "move-of-which" if fits else "move-needs-number"
    turn.say(key, buttons=buttons, move=turn.words(label))
