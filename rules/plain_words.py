"""Words as they are compared: no spaces, no marks, one width, one case; and the pairs in them."""

import unicodedata
from collections.abc import Iterator

MOST_BIGRAMS = 60
"""Of a long report the first so many say what it is about."""


def plain(words: str) -> str:
    """Letters and figures alone, in one width and one case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words).casefold()))


def folded(words: str) -> str:
    """The same with its marks: only spaces, width and case make no difference."""
    return "".join(unicodedata.normalize("NFKC", words).casefold().split())


def pairs(heard: str) -> Iterator[str]:
    """Every two characters that follow one another in plain words."""
    return (heard[at : at + 2] for at in range(len(heard) - 1))


def bigrams(words: str) -> tuple[str, ...]:
    """Pairs of neighbouring characters, each once, in their order, at most `MOST_BIGRAMS`.

    None with a figure or a Latin letter in it: a telephone number is in no pair that is counted.
    """
    told = (pair for pair in dict.fromkeys(pairs(plain(words))) if not _has_figure(pair))
    return tuple(told)[:MOST_BIGRAMS]


def _has_figure(pair: str) -> bool:
    return any(character.isascii() or character.isnumeric() for character in pair)
