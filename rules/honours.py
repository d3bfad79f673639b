"""Whom ranks propose for honours: places of a period, year-end prizes, and who draws lots.

The panel selects and records why.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rules.periods import Period
from rules.points import share
from rules.schemes import Scheme
from rules.standing import Standing

LOT = "lot"
"""Equal to someone on the other side of a border: the panel draws lots or chooses."""


@dataclass(frozen=True, slots=True)
class _Contender:
    """Whoever competes for places: more points first, then fewer deductions, then the code."""

    code: str
    points: int
    deduction: int

    @property
    def order(self) -> tuple[int, int, str]:
        return (-self.points, self.deduction, self.code)

    def equals(self, other: "_Contender") -> bool:
        return (self.points, self.deduction) == (other.points, other.deduction)


def propose(
    scheme: Scheme, standings: Sequence[Standing], period: Period
) -> dict[str, tuple[str, ...]]:
    """The period's honours, then the year's, then `lot`, for each household."""
    named: dict[str, list[str]] = {each.household.code: [] for each in standings}
    drawing: set[str] = set()
    month = [
        _Contender(each.household.code, each.figures.points, each.figures.deduction)
        for each in standings
    ]
    for places in scheme.places:
        drawing |= _give(named, month, [(places.honour, places.count)])
    if scheme.prizes and period.closes_year:
        year = [
            _Contender(each.household.code, each.year_points, each.year_deduction)
            for each in standings
            if each.household.resident
        ]
        drawing |= _give(named, year, _prize_places(scheme, len(year)))
    return {
        code: (*honours, LOT) if code in drawing else tuple(honours)
        for code, honours in named.items()
    }


def _prize_places(scheme: Scheme, residents: int) -> list[tuple[str, int]]:
    """How many of each prize: shares rounded half up, the last tier takes what is left."""
    if scheme.prizes is None:
        return []
    left = places = share(residents, scheme.prizes.percent)
    tiers = []
    for tier in scheme.prizes.tiers[:-1]:
        count = min(left, share(places, tier.percent))
        tiers.append((tier.honour, count))
        left -= count
    return [*tiers, (scheme.prizes.tiers[-1].honour, left)]


def _give(
    named: dict[str, list[str]],
    contenders: Sequence[_Contender],
    tiers: Sequence[tuple[str, int]],
) -> set[str]:
    """Name the first of the contenders tier by tier, and return whoever is equal across a border.

    A border lies behind the last place of each tier, if anyone stands behind it.
    """
    queue = sorted(contenders, key=lambda contender: contender.order)
    drawing: set[str] = set()
    border = 0
    for honour, count in tiers:
        for contender in queue[border : border + count]:
            named[contender.code].append(honour)
        border += count
        if 0 < border < len(queue) and queue[border - 1].equals(queue[border]):
            drawing |= {each.code for each in queue if each.equals(queue[border])}
    return drawing
