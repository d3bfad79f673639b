"""Words as they are compared: no spaces, no marks, one width, one case; and the pairs in them."""

import unicodedata
from collections.abc import Iterable, Iterator

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


def parts_without(words: str, names: Iterable[str]) -> list[str]:
    """The plain words, cut where one of the names stood; what stood on its two sides never
    meets."""
    kept = [plain(words)]
    for name in map(plain, names):
        if name:
            kept = [part for each in kept for part in each.split(name)]
    return kept


def bigrams(words: str, without: Iterable[str] = ()) -> tuple[str, ...]:
    """Pairs of neighbouring characters, each once, in their order, at most `MOST_BIGRAMS`.

    None of the names `without`, and none with a figure or a Latin letter in it: a telephone number
    is in no pair that is counted.
    """
    found = (pair for part in parts_without(words, without) for pair in pairs(part))
    told = (pair for pair in dict.fromkeys(found) if not _has_figure(pair))
    return tuple(told)[:MOST_BIGRAMS]


def _has_figure(pair: str) -> bool:
    return any(character.isascii() or character.isnumeric() for character in pair)
