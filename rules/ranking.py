"""Who stands where: ranks, the places for a period's honour, the year-end prizes, who draws lots.

Ranks and places propose; the panel selects and records why.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rules.periods import Period
from rules.points import share
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import Household, Standing, stand

LOT = "lot"
"""Equal to someone on the other side of a border: the panel draws lots or chooses."""


@dataclass(frozen=True, slots=True)
class Result:
    """One household's settled period. Points are hundredths; `honours` are in printing order."""

    household: str
    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int
    year_points: int
    average: int | None
    rank: int
    redeemable: bool
    honours: tuple[str, ...]


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


def settle(
    scheme: Scheme,
    households: Sequence[Household],
    scores: Sequence[Score],
    period: Period,
    start: Period,
) -> list[Result]:
    """The results of a period, by rank and then by household.

    `scores` are accepted rows in the order in which they were entered; those before `start`,
    after `period` or of a household that is not among these are ignored. Every household takes
    part in every period from `start`, or from its own `since` if that is later; one that begins
    after `period` has no result. Raises ValueError if the periods are not of the scheme's kind
    or `start` comes after `period`.
    """
    if not period.kind == start.kind == scheme.period or start > period:
        raise ValueError(f"{scheme.code} cannot settle {period} from {start}")
    of_household: dict[str, list[Score]] = {household.code: [] for household in households}
    for score in scores:
        if score.household in of_household:
            of_household[score.household].append(score)
    standings = [
        stand(scheme, household, of_household[household.code], period, start)
        for household in households
        if household.since is None or household.since <= period
    ]
    ranks = _ranks({each.household.code: _ranked_by(scheme, each) for each in standings})
    honours = _honours(scheme, standings, period)
    results = [
        Result(
            household=each.household.code,
            base=each.figures.base,
            bonus=each.figures.bonus,
            year_bonus=each.figures.year_bonus,
            deduction=each.figures.deduction,
            points=each.figures.points,
            year_points=each.year_points,
            average=None,
            rank=ranks[each.household.code],
            redeemable=each.redeemable,
            honours=honours[each.household.code],
        )
        for each in standings
    ]
    return sorted(results, key=lambda result: (result.rank, result.household))


def _ranked_by(scheme: Scheme, standing: Standing) -> int:
    match scheme.ranking:
        case "points":
            return standing.figures.points
        case "year_points":
            return standing.year_points


def _ranks(points: dict[str, int]) -> dict[str, int]:
    """Equal points share a rank and the next is skipped: 1, 1, 3."""
    best_first = sorted(points.values(), reverse=True)
    first_place: dict[int, int] = {}
    for place, value in enumerate(best_first, start=1):
        first_place.setdefault(value, place)
    return {code: first_place[value] for code, value in points.items()}


def _honours(
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
