"""A period settled: every household's figures, rank and proposed honours."""

from collections.abc import Sequence
from dataclasses import dataclass

from rules.honours import propose
from rules.periods import Period
from rules.points import mean
from rules.ranks import ranks_of
from rules.schemes import Scheme
from rules.scoring import Score
from rules.standing import Household, Standing, stand


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
    ranks = ranks_of({each.household.code: _ranked_by(scheme, each) for each in standings})
    honours = propose(scheme, standings, ranks, period)
    results = [
        Result(
            household=each.household.code,
            base=each.figures.base,
            bonus=each.figures.bonus,
            year_bonus=each.figures.year_bonus,
            deduction=each.figures.deduction,
            points=each.figures.points,
            year_points=each.year_points,
            average=_average(each),
            rank=ranks[each.household.code],
            redeemable=each.redeemable,
            honours=honours[each.household.code],
        )
        for each in standings
    ]
    return sorted(results, key=lambda result: (result.rank, result.household))


def _average(standing: Standing) -> int | None:
    """What was gathered since the start for each member; rounded first, then ranked."""
    if standing.gathered is None:
        return None
    return mean(standing.gathered, standing.household.members)


def _ranked_by(scheme: Scheme, standing: Standing) -> int:
    match scheme.ranking:
        case "points":
            return standing.figures.points
        case "year_points":
            return standing.year_points
        case "average":
            average = _average(standing)
            assert average is not None, "a scheme that ranks by the average gathers"
            return average
