"""What a report is probably about: the item list's keywords, bigrams, and what was confirmed.

1. A keyword that occurs counts by its length, the longest whole, each further one half. One that
   lies within another counts nothing, and one that is only said as a place one half.
2. A bigram of the keywords counts by how few items have it, so that a slip of the pen costs little;
   of bigrams alone nothing is ever sure, and no emergency is offered.
3. A bigram that people confirmed with an item counts by how much oftener than everything else it
   came with that item, so that a matter reported daily does not draw the others to itself.
4. What is cried out (rules/cries.py) stands before all else: the number said and the item offered
   agree.

Tuned on tests/suggestion/reports_tuning.toml; docs/cases.md says how often it is right on others.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import sqrt
from typing import Final

from rules.cries import cried_out, items_cried, numbers_to_ring
from rules.items import Item, ItemList
from rules.plain_words import bigrams, plain

MOST = 3
"""So many items are shown where none is sure."""

NO_WORD: Final = ""
"""Under it the confirmed reports themselves are counted."""

_FURTHER = 0.5
_PLACE = 0.5
_BIGRAM = 2.0
_CONFIRMED = 0.8
_UNSEEN = 1.0
_BESIDE = 0.4
"""What scores less than such a part of the best is not shown beside it."""
_LEAST, _SURE, _AHEAD = 0.6, 3.0, 2.0
_CRIED = 3.0
"""What is cried out counts at least like a keyword of so many characters."""

Words = Mapping[str, Mapping[str, int]]
"""How often each bigram was confirmed with each item; under `NO_WORD` how many reports were."""


@dataclass(frozen=True)
class Suggestion:
    """The likeliest items, best first, none where the words say nothing; `is_sure` of the first."""

    items: tuple[Item, ...] = ()
    is_sure: bool = False

    @property
    def shown(self) -> tuple[Item, ...]:
        """The sure one alone, or the first few."""
        return self.items[:1] if self.is_sure else self.items[:MOST]


@dataclass(frozen=True)
class _Vocabulary:
    keywords: tuple[tuple[str, int], ...]
    shares: dict[str, tuple[tuple[int, float], ...]] = field(hash=False)


def suggest(item_list: ItemList, words: str, confirmed: Words | None = None) -> Suggestion:
    """What the words are probably about. Equals stand in list order."""
    known = _vocabulary(item_list)
    cried = _places_of(item_list, items_cried(item_list, words))
    words = cried_out(item_list, words)
    heard, beside = plain(words), tuple(map(plain, item_list.words.beside))
    places = _said_as_places(known, heard, beside)
    scores: dict[int, float] = defaultdict(float, _by_keywords(known, heard, places))
    for place in cried:
        scores[place] = max(scores[place], _CRIED)
    pairs = bigrams(words)
    if confirmed:
        for place, score in _by_confirmed(item_list, confirmed, pairs):
            scores[place] += score
    said = dict(scores)
    silent = {pair for word in places for pair in bigrams(word)}
    for pair in pairs:
        for place, share in known.shares.get(pair, ()) if pair not in silent else ():
            scores[place] += share
    ranked = _ranked(item_list, scores, said, cried)
    if not ranked:
        return Suggestion()
    first, second = scores[ranked[0]], scores[ranked[1]] if len(ranked) > 1 else 0.0
    found = tuple(item_list.items[place] for place in ranked)
    is_sure = said.get(ranked[0], 0.0) >= _SURE and first - second >= _AHEAD
    return Suggestion(found, is_sure and not _hints_at_another(item_list, scores, ranked[0]))


def names_a_matter(item_list: ItemList, words: str) -> bool:
    """Whether a keyword of any item, or a cry of people in danger, occurs in the words."""
    heard = plain(words)
    known = any(word in heard for word, _ in _vocabulary(item_list).keywords)
    return known or bool(numbers_to_ring(item_list, words))


def _hints_at_another(item_list: ItemList, scores: Mapping[int, float], best: int) -> bool:
    """Whether so much as a pair of characters points to another emergency than the best."""
    return any(
        score >= _LEAST and item_list.items[place].emergency
        for place, score in scores.items()
        if place != best
    )


def _places_of(item_list: ItemList, codes: Container[str]) -> frozenset[int]:
    return frozenset(place for place, item in enumerate(item_list.items) if item.code in codes)


def _ranked(
    item_list: ItemList,
    scores: Mapping[int, float],
    said: Container[int],
    cried: Container[int],
) -> list[int]:
    """The items worth showing, what is cried out first, then the best.

    An emergency that is said is never too unlikely beside another; one that only pairs of
    characters point to (有人倒垃圾: 人倒, 鸡不见了: 不见) is not offered.
    """
    least = _BESIDE * max(scores.values(), default=0.0)
    worth = [
        place
        for place, score in scores.items()
        if score >= _LEAST
        and (place in said if item_list.items[place].emergency else score >= least)
    ]
    return sorted(worth, key=lambda place: (place not in cried, -scores[place], place))


@lru_cache(maxsize=8)
def _vocabulary(item_list: ItemList) -> _Vocabulary:
    keywords = [
        (plain(word), place)
        for place, item in enumerate(item_list.items)
        for word in item.keywords
        if plain(word)
    ]
    everyday = frozenset(item_list.words.everyday)
    counts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for place, item in enumerate(item_list.items):
        for word in {plain(each) for each in (*item.keywords, item.name)}:
            for pair in bigrams(word):
                if everyday.isdisjoint((pair, *pair)):
                    counts[pair][place] += 1
    return _Vocabulary(tuple(keywords), {pair: tuple(_shares(of)) for pair, of in counts.items()})


def _shares(counts: Mapping[int, int]) -> Iterable[tuple[int, float]]:
    """A bigram's weight for each item that has it; one that many have says little of any."""
    whole = sum(sqrt(count) for count in counts.values())
    for place, count in counts.items():
        yield place, _BIGRAM * sqrt(count) / whole / sqrt(len(counts))


def _by_keywords(known: _Vocabulary, heard: str, places: Container[str]) -> dict[int, float]:
    found: dict[int, dict[str, float]] = defaultdict(dict)
    for word, place in known.keywords:
        if word in heard:
            found[place][word] = _length(word) * (_PLACE if word in places else 1.0)
    return {place: _together(words) for place, words in found.items()}


def _said_as_places(known: _Vocabulary, heard: str, beside: tuple[str, ...]) -> set[str]:
    """Keywords that are only said with 旁边 behind them, the last time they are said."""
    if not beside:
        return set()
    ends = {word: heard.rfind(word) + len(word) for word, _ in known.keywords if word in heard}
    return {word for word, end in ends.items() if heard.startswith(beside, end)}


def _together(words: Mapping[str, float]) -> float:
    whole = [word for word in words if not any(word != each and word in each for each in words)]
    weights = sorted((words[word] for word in whole), reverse=True)
    return weights[0] + _FURTHER * sum(weights[1:])


def _length(word: str) -> float:
    """Two letters say about as much as one Chinese character."""
    return len(word) / 2 if word.isascii() else len(word)


def _by_confirmed(
    item_list: ItemList, confirmed: Words, pairs: Iterable[str]
) -> Iterable[tuple[int, float]]:
    reports = confirmed.get(NO_WORD, {})
    # As if each item had come once: the first few reports say little of how often any comes.
    of_all = sum(reports.values()) + len(item_list.items)
    places = {item.code: place for place, item in enumerate(item_list.items)}
    for pair in pairs:
        counts = confirmed.get(pair, {})
        whole = sum(counts.values()) + _UNSEEN
        for code, count in counts.items():
            oftener = count / whole - reports.get(code, 0) / of_all
            if code in places and oftener > 0:
                yield places[code], _CONFIRMED * oftener
