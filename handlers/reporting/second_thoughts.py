"""不用了, 发错了, 说错了…: somebody takes back or puts right what they said of a matter.

It is no part of the report as it stands, and a cry of danger is never taken for it.
"""

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache

from handlers.heard import Heard
from handlers.phrases import readings
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.cries import numbers_to_ring
from rules.plain_words import plain
from rules.suggestion import names_a_matter

LONGEST = 24
"""Letters: who says more tells something that nobody may leave out."""

_PARTS = re.compile(r"[，,。.！!；;、\s]+")


class Thought(Enum):
    """What becomes of what was said before."""

    TAKEN_BACK = "taken_back"
    """It is not wanted any more."""
    WRONG = "wrong"
    """It was wrong; the right words come next."""
    PUT_RIGHT = "put_right"
    """It was wrong, and this says how."""


def meant(turn: Turn, heard: Heard) -> Thought | None:
    """Which of them the words are; None for all that may be content.

    发错了，是井盖丢了 names a matter, and puts right.
    """
    said = plain(heard.text)
    if heard.media or heard.place is not None or not said or len(said) > LONGEST:
        return None
    items = turn.regulations.items
    if numbers_to_ring(items, heard.text):
        return None
    parts = [part for part in map(_without_leading_up, _PARTS.split(heard.text)) if part]
    first, rest = parts[0] if parts else "", parts[1:]
    if _is_one_of("file-taken-back-words", first):
        tells = names_a_matter(items, "".join(rest))
        return Thought.PUT_RIGHT if tells else Thought.TAKEN_BACK
    if _is_one_of("file-wrong-words", first):
        return Thought.PUT_RIGHT if rest else Thought.WRONG
    return None


def takes_back(turn: Turn, heard: Heard) -> bool:
    """Whether the words want nothing but that something is let be."""
    return meant(turn, heard) in (Thought.TAKEN_BACK, Thought.WRONG)


def _is_one_of(key: str, said: str) -> bool:
    return not _plain(key).isdisjoint(readings(said))


def _without_leading_up(part: str) -> str:
    said = plain(part)
    for word in sorted(_plain("file-thought-wrapping"), key=len, reverse=True):
        said = said.replace(word, "")
    return said


@cache
def _plain(key: str) -> frozenset[str]:
    words: Iterable[str] = phrases(key)
    return frozenset(map(plain, words))
