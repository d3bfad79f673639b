"""Ranks by points: whoever is equal shares one."""

from collections.abc import Mapping


def ranks_of(points: Mapping[str, int]) -> dict[str, int]:
    """Equal points share a rank and the next is skipped: 1, 1, 3."""
    best_first = sorted(points.values(), reverse=True)
    first_place: dict[int, int] = {}
    for place, value in enumerate(best_first, start=1):
        first_place.setdefault(value, place)
    return {code: first_place[value] for code, value in points.items()}
