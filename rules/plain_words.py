"""Words as they are compared: no spaces, no marks, one width, one case; and the bigrams of them."""

import unicodedata

MOST_BIGRAMS = 60
"""Of a long report the first so many say what it is about."""


def plain(words: str) -> str:
    """Letters and figures alone, in one width and one case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words).casefold()))


def bigrams(words: str) -> tuple[str, ...]:
    """Pairs of neighbouring characters, each once, in their order, at most `MOST_BIGRAMS`.

    None with a figure or a Latin letter in it: a telephone number is in no pair that is counted.
    """
    heard = plain(words)
    pairs = dict.fromkeys(heard[at : at + 2] for at in range(len(heard) - 1))
    told = (pair for pair in pairs if not any(map(_is_written_by_figure, pair)))
    return tuple(told)[:MOST_BIGRAMS]


def _is_written_by_figure(character: str) -> bool:
    return character.isascii() or character.isnumeric()
