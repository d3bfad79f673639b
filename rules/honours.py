"""Whom ranks propose for honours: places, prizes, shares, and who draws lots.

The panel selects and records why.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rules.periods import Period
from rules.points import share
from rules.ranks import ranks_of
from rules.scheme_honours import Prizes, Shares
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
    scheme: Scheme, standings: Sequence[Standing], ranks: Mapping[str, int], period: Period
) -> dict[str, tuple[str, ...]]:
    """The period's honours, then the year's, then `lot`, for each household.

    `ranks` are those of the period, by household, as the scheme publishes them.
    """
    named: dict[str, list[str]] = {each.household.code: [] for each in standings}
    drawing: set[str] = set()
    month = [
        _Contender(each.household.code, each.figures.points, each.figures.deduction)
        for each in standings
    ]
    for places in scheme.places:
        drawing |= _give(named, month, [(places.honour, places.count)])
    if scheme.shares and scheme.shares.of == "period":
        _share_out(named, scheme, scheme.shares, standings, ranks)
    if scheme.prizes and period.closes_year:
        year = [
            _Contender(each.household.code, each.year_points, each.year_deduction)
            for each in standings
            if each.household.resident
        ]
        drawing |= _give(named, year, prize_places(scheme.prizes, len(year)))
    if scheme.shares and scheme.shares.of == "year" and period.closes_year:
        year_ranks = ranks_of({each.household.code: each.year_points for each in standings})
        _share_out(named, scheme, scheme.shares, standings, year_ranks)
    return {
        code: (*honours, LOT) if code in drawing else tuple(honours)
        for code, honours in named.items()
    }


def _share_out(
    named: dict[str, list[str]],
    scheme: Scheme,
    shares: Shares,
    standings: Sequence[Standing],
    ranks: Mapping[str, int],
) -> None:
    """Name every household in the best tier whose last rank it does not come after.

    All who are ranked make the number that is shared, resident or not, whatever their points.
    """
    last_ranks = [(tier.honour, share(len(ranks), tier.up_to_percent)) for tier in shares.tiers]
    for each in standings:
        if shares.at_or_above_base and each.figures.points < scheme.base:
            continue
        code = each.household.code
        reached = (honour for honour, last in last_ranks if ranks[code] <= last)
        if best := next(reached, None):
            named[code].append(best)


def prize_places(prizes: Prizes, residents: int) -> list[tuple[str, int]]:
    """How many of each prize: shares rounded half up, the last tier takes what is left."""
    left = places = share(residents, prizes.percent)
    tiers = []
    for tier in prizes.tiers[:-1]:
        count = min(left, share(places, tier.percent))
        tiers.append((tier.honour, count))
        left -= count
    return [*tiers, (prizes.tiers[-1].honour, left)]


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
