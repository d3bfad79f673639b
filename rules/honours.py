"""Whom ranks propose for honours: places, prizes, shares, and who draws lots.

The panel selects and records why.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from rules.periods import Period
from rules.points import share
from rules.ranks import ranks_of
from rules.scheme_honours import Prizes, Shares
from rules.schemes import Scheme
from rules.standing import Standing

LOT = "lot"
"""Equal to someone on the other side of a border: the panel draws lots or chooses."""


_Place = tuple[int, int]
"""What orders contenders: their points below 0 and their deductions, least first."""


def propose(
    scheme: Scheme, standings: Sequence[Standing], ranks: Mapping[str, int], period: Period
) -> dict[str, tuple[str, ...]]:
    """The period's honours, then the year's, then `lot`, of each household that has any.

    `ranks` are those of the period, by household, as the scheme publishes them; only shares of
    the period look at them.
    """
    named: dict[str, list[str]] = {}
    drawing: set[str] = set()
    for places in scheme.places:
        month = [(-each.figures.points, each.figures.deduction) for each in standings]
        drawing |= _give(named, standings, month, [(places.honour, places.count)])
    if scheme.shares and scheme.shares.of == "period":
        _share_out(named, scheme, scheme.shares, standings, ranks)
    if scheme.prizes and period.closes_year:
        residents = [each for each in standings if each.household.resident]
        year = [(-each.year_points, each.year_deduction) for each in residents]
        drawing |= _give(named, residents, year, prize_places(scheme.prizes, len(year)))
    if scheme.shares and scheme.shares.of == "year" and period.closes_year:
        year_ranks = ranks_of({each.household.code: each.year_points for each in standings})
        _share_out(named, scheme, scheme.shares, standings, year_ranks)
    for code in drawing:
        named.setdefault(code, []).append(LOT)
    return {code: tuple(honours) for code, honours in named.items()}


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
            named.setdefault(code, []).append(best)


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
    standings: Sequence[Standing],
    contend: Sequence[_Place],
    tiers: Sequence[tuple[str, int]],
) -> set[str]:
    """Name the first of the contenders tier by tier, and return whoever is equal across a border.

    More points come first, then fewer deductions, then the code. A border lies behind the last
    place of each tier, if anyone stands behind it. Only who has a place, and who is equal to the
    next behind the last, is put in order: a village is large, and places are few.
    """
    last = _last_of(contend, sum(count for _, count in tiers) + 1)
    queue = sorted(
        (place, each.household.code)
        for place, each in zip(contend, standings, strict=True)
        if place <= last
    )
    drawing: set[str] = set()
    border = 0
    for honour, count in tiers:
        for _, code in queue[border : border + count]:
            named.setdefault(code, []).append(honour)
        border += count
        if 0 < border < len(queue) and queue[border - 1][0] == queue[border][0]:
            drawing |= {code for place, code in queue if place == queue[border][0]}
    return drawing


def _last_of(contend: Sequence[_Place], count: int) -> _Place:
    """The place of the last of the first `count` contenders, or of the very last."""
    last = (0, 0)
    for place, equals in sorted(Counter(contend).items()):
        last, count = place, count - equals
        if count <= 0:
            break
    return last
