"""How forms are typed, in the words of every language of the catalogue."""

from functools import cache

from messages.catalogue import phrases
from rules.task_form import FieldKind, FormWords

_TYPED = (
    ("phrase-task-number", FieldKind.NUMBER),
    ("phrase-task-words", FieldKind.WORDS),
    ("phrase-task-photo", FieldKind.PHOTO),
)


@cache
def form_words() -> FormWords:
    """What the room may write behind a field's name."""
    kinds = {phrase.casefold(): kind for key, kind in _TYPED for phrase in phrases(key)}
    optional = frozenset(phrase.casefold() for phrase in phrases("phrase-task-optional"))
    nothing = {}
    for pair in phrases("phrase-task-yes-no"):
        there, _, not_there = pair.casefold().partition("/")
        nothing[not_there] = there
    return FormWords(kinds, optional, nothing)
