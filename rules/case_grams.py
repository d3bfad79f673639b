"""Words cut into pairs of characters, by which cases are found: 路灯不亮 is 路灯, 灯不, 不亮.

Chinese writes no spaces between words, and people look for two characters as often as for a
sentence; pairs serve both, in any database.
"""

from collections.abc import Iterable

from rules.plain_words import pairs, parts_without

LONGEST_SOUGHT = 40
"""Characters of what somebody looks for; more pairs than these tell no two cases apart."""


def grams(words: str, without: Iterable[str] = ()) -> frozenset[str]:
    """Every pair of characters that follow one another; the names `without` are left out."""
    return frozenset(pair for each in parts_without(words, without) for pair in pairs(each))


def sought(words: str) -> frozenset[str]:
    """The pairs of what somebody looks for; each of its words is looked for by itself."""
    return frozenset(gram for word in words[:LONGEST_SOUGHT].split() for gram in grams(word))
