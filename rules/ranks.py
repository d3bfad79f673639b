"""Ranks by points: whoever is equal shares one."""

from collections import Counter
from collections.abc import Iterable, Mapping


def ranks_of(points: Mapping[str, int]) -> dict[str, int]:
    """Equal points share a rank and the next is skipped: 1, 1, 3."""
    rank = rank_by_points(points.values())
    return {code: rank[value] for code, value in points.items()}


def rank_by_points(points: Iterable[int]) -> dict[int, int]:
    """The rank of each number of points; a village has far fewer of them than households."""
    ranks, place = {}, 1
    for value, count in sorted(Counter(points).items(), reverse=True):
        ranks[value] = place
        place += count
    return ranks
