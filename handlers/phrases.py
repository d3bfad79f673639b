"""What typed words mean: the catalogue's phrases, however politely they are wrapped."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from messages.catalogue import phrases
from rules.plain_words import plain


def readings(text: str) -> Iterator[str]:
    """The text as it may have been meant, nearest to what was typed first.

    1. Plain.
    2. Without the particles at its end, one after another: 积分呀 is 积分.
    3. Without the words that only lead up to the matter: 帮我看看我家现在有多少分 is 多少分.

    The whole of what is left must be a phrase: 积分超市门口有垃圾 stays what it is, a report.
    """
    endings = [plain(text)]
    while (shorter := _without_ending(endings[-1])) != endings[-1]:
        endings.append(shorter)
    yield from endings
    for ending in endings:
        yield _without_leading_up(ending)


def meaning(text: str, said: Mapping[str, object]) -> str | None:
    """The phrase among `said` (written plain) that the text means, or None."""
    return next((reading for reading in readings(text) if reading and reading in said), None)


def _without_ending(text: str) -> str:
    found = next((ending for ending in _words("phrase-endings") if text.endswith(ending)), "")
    return text.removesuffix(found)


def _without_leading_up(text: str) -> str:
    for word in _words("phrase-wrapping"):
        text = text.replace(word, "")
    return text


@cache
def _words(key: str) -> tuple[str, ...]:
    """The words of a key, longest first, so that a part is not taken for the whole."""
    return tuple(sorted(_plain(phrases(key)), key=lambda word: (-len(word), word)))


def _plain(words: Iterable[str]) -> set[str]:
    return {word for word in map(plain, words) if word}
