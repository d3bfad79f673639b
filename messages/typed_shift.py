"""A shift as people put it down: 11月23日 白班 刘强, a line each."""

from datetime import date, timedelta

from messages.catalogue import phrases
from messages.choice import plain
from messages.typed_day import nearest_day

_AWAY = ("shift-today-words", "shift-tomorrow-words", "shift-day-after-words")
"""Days that go by a word, from today on."""

_SHIFTS = {"day": "shift-day-words", "night": "shift-night-words"}


def typed_shift(line: str, today: date) -> tuple[date, str, str] | None:
    """The day, "day" or "night", and the name; None for a line that does not say all three."""
    words = line.replace("，", " ").replace(",", " ").replace("\t", " ").split()
    if len(words) != 3:
        return None
    day = _day(words[0], today)
    shift = next((name for name, key in _SHIFTS.items() if plain(words[1]) in _known(key)), None)
    return (day, shift, words[2]) if day and shift else None


def _day(word: str, today: date) -> date | None:
    for away, key in enumerate(_AWAY):
        if plain(word) in _known(key):
            return today + timedelta(days=away)
    return nearest_day(word, today)


def _known(key: str) -> frozenset[str]:
    return frozenset(map(plain, phrases(key)))
