"""Which items some words are probably of: by the town's list and by what was confirmed before."""

from handlers.turn import Turn
from rules.suggestion import Suggestion, suggest


def likely(turn: Turn, words: str) -> Suggestion:
    """What the words are probably about; whoever reports or records it says what it is."""
    return suggest(turn.regulations.items, words, turn.store.confirmed_words.of(words))
