"""A period settled: every household's figures, rank and proposed honours."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeVar

from rules.honours import propose
from rules.periods import Period
from rules.points import mean
from rules.ranks import rank_by_points
from rules.schemes import Scheme
from rules.scoring import Score
from rules.standing import Household, Standing, Standings
from rules.weighing import SchemeOf

K = TypeVar("K", bound=Hashable)


class Result(NamedTuple):
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
    scheme_of: SchemeOf | None = None,
) -> list[Result]:
    """The results of a period, by rank and then by household.

    `scores` are accepted rows in the order in which they were entered; those before `start`,
    after `period` or of a household that is not among these are ignored. Every household takes
    part in every period from `start`, or from its own `since` if that is later; one that begins
    after `period` has no result. `scheme_of` is for a village that has had several versions: each
    earlier period counts in the year as it was settled. Raises ValueError if the periods are not of
    the scheme's kind or `start` comes after `period`.
    """
    of_household: dict[str, list[_Note]] = {household.code: [] for household in households}
    for score in scores:
        if score.household in of_household:
            of_household[score.household].append(_note(score))
    standings = village_standings(scheme, period, start, _score, scheme_of, _but_for_the_day)
    results = ranked(
        scheme,
        [
            standings.of(household, of_household[household.code])
            for household in households
            if household.since is None or household.since <= period
        ],
        period,
    )
    return sorted(results, key=lambda result: (result.rank, result.household))


def village_standings(
    scheme: Scheme,
    period: Period,
    start: Period,
    read: Callable[[K], Score],
    scheme_of: SchemeOf | None,
    alike: Callable[[K], Hashable],
) -> Standings[K]:
    """What works out where each household of a village stands, by notes that `read` reads.

    `scheme_of` and `alike` are as in `Standings`.
    Raises ValueError if the periods are not of the scheme's kind or `start` comes after `period`.
    """
    if not period.kind == start.kind == scheme.period or start > period:
        raise ValueError(f"{scheme.code} cannot settle {period} from {start}")
    return Standings(scheme, period, start, read, scheme_of, alike)


def ranked(scheme: Scheme, standings: Sequence[Standing], period: Period) -> Iterator[Result]:
    """The results of a village's households, in the order in which these are given."""
    by = _ranked_by(scheme, standings)
    rank = rank_by_points(by)
    ranks = (
        {each.household.code: rank[value] for each, value in zip(standings, by, strict=True)}
        if scheme.shares
        else {}
    )
    honours = propose(scheme, standings, ranks, period)
    for each, value in zip(standings, by, strict=True):
        code, (base, bonus, year_bonus, deduction, points) = each.household.code, each.figures
        yield Result(
            code,
            base,
            bonus,
            year_bonus,
            deduction,
            points,
            each.year_points,
            None if each.gathered is None else _average(each),
            rank[value],
            each.redeemable,
            honours.get(code, ()),
        )


_Note = tuple[date, str, Decimal, int | None, date | None]
"""Of a score, what its weight is made of: the same for whoever has it."""


def _note(score: Score) -> _Note:
    return score.day, score.item, score.quantity, score.mark, score.until


def _score(note: _Note) -> Score:
    day, item, quantity, mark, until = note
    return Score(day, "", item, quantity=quantity, mark=mark, until=until)


def _but_for_the_day(note: _Note) -> Hashable:
    day, *rest = note
    return day.year, day.month, *rest


def _average(standing: Standing) -> int:
    """What was gathered since the start for each member; rounded first, then ranked."""
    assert standing.gathered is not None, "a scheme that ranks by the average gathers"
    return mean(standing.gathered, standing.household.members)


def _ranked_by(scheme: Scheme, standings: Sequence[Standing]) -> list[int]:
    match scheme.ranking:
        case "points":
            return [each.figures.points for each in standings]
        case "year_points":
            return [each.year_points for each in standings]
        case "average":
            return [_average(each) for each in standings]
