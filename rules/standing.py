"""Where a household stands at a period's end: that period, its year, all since the start."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rules.periods import Period, ordinal_of
from rules.scheme_items import Deduction
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import Figures, figures_of, scored_lines


@dataclass(frozen=True, slots=True)
class Household:
    """A household that takes part in points, from the period `since` if not from the start.

    `apart` are the periods since then in which it took no part: they bring nothing.
    """

    code: str
    members: int
    resident: bool
    since: Period | None = None
    apart: frozenset[Period] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """One household's points of a period, of its calendar year so far, and since the start.

    `gathered` is None unless the scheme ranks by it.
    """

    household: Household
    figures: Figures
    year_points: int
    year_deduction: int
    gathered: int | None
    redeemable: bool


SchemeOf = Callable[[Period], Scheme]
"""The version of the scheme by which a period counts."""


def stand(
    scheme: Scheme,
    household: Household,
    scores: Sequence[Score],
    period: Period,
    start: Period,
    scheme_of: SchemeOf | None = None,
) -> Standing:
    """Where one household stands at the end of a period.

    `scores` are this household's, in the order in which they were entered. Those outside the
    periods from `start` to `period` are ignored. The year's points, and what is gathered since
    the start, begin with the first period in which the household takes part; what is gathered is
    never reset. `scheme_of` gives the version by which each earlier period was settled, where the
    village has had several.

    1. Only the periods in which something was scored are worked out, and the settled one.
    2. A year's last period too, if the year has a score: it credits the year's notes.
    3. Every other period comes to what a period without a score comes to, and one in which the
       household took no part to nothing.
    """
    begin = max(start, household.since) if household.since else start
    first_day, last_day = begin.first_day, period.last_day
    counted = [
        score
        for score in scores
        if first_day <= score.day <= last_day
        and (not household.apart or Period.holding(scheme.period, score.day) not in household.apart)
    ]
    year_begin = max(begin, period.first_of_year)
    averages = scheme.ranking == "average"
    of = scheme_of or (lambda _: scheme)
    worked_out = _worked_out(scheme, of, counted, begin if averages else year_begin, period)
    worked_out = {each: made for each, made in worked_out.items() if each not in household.apart}
    year = {each: figures for each, figures in worked_out.items() if each >= year_begin}

    def points(figures: Mapping[Period, Figures], since: Period) -> int:
        if scheme_of is None:
            return _points(scheme, figures, since, period, household.apart)
        return _points_by_version(scheme_of, figures, since, period, household.apart)

    return Standing(
        household=household,
        figures=worked_out[period],
        year_points=points(year, year_begin),
        year_deduction=sum(each.deduction for each in year.values()),
        gathered=points(worked_out, begin) if averages else None,
        redeemable=not any(_is_frozen(scheme, score, period) for score in counted),
    )


def _worked_out(
    scheme: Scheme, scheme_of: SchemeOf, scores: Sequence[Score], begin: Period, period: Period
) -> dict[Period, Figures]:
    """The figures of every period from `begin` to `period` that is not like one without a score."""
    kind, first, last = scheme.period, begin.ordinal, period.ordinal
    of_period: dict[int, list[Score]] = {last: []}
    of_year: dict[int, list[Score]] = {}
    for score in scores:
        ordinal = ordinal_of(kind, score.day)
        if ordinal >= first:
            of_period.setdefault(ordinal, []).append(score)
            of_year.setdefault(score.day.year, []).append(score)
    for year in of_year:
        closing = ordinal_of(kind, date(year, 12, 31))
        if closing <= last:
            of_period.setdefault(closing, [])
    found: dict[Period, Figures] = {}
    for ordinal, own in of_period.items():
        each = period if ordinal == last else Period.at(kind, ordinal)
        noted = of_year.get(each.year, own) if each.closes_year else own
        by = scheme_of(each)
        found[each] = figures_of(by, scored_lines(by, own, noted, each))
    return found


def _points(
    scheme: Scheme,
    figures: Mapping[Period, Figures],
    begin: Period,
    period: Period,
    apart: frozenset[Period],
) -> int:
    """The points of all periods from `begin` to `period`, of which `figures` were worked out."""
    stayed_out = sum(begin <= each <= period for each in apart)
    unscored = period.ordinal - begin.ordinal + 1 - stayed_out - len(figures)
    points = sum(each.points for each in figures.values())
    return points + unscored * figures_of(scheme, ()).points if unscored else points


def _points_by_version(
    scheme_of: SchemeOf,
    figures: Mapping[Period, Figures],
    begin: Period,
    period: Period,
    apart: frozenset[Period],
) -> int:
    """The same where a period without a score comes to what its own version says."""
    total = sum(each.points for each in figures.values())
    for ordinal in range(begin.ordinal, period.ordinal + 1):
        each = Period.at(period.kind, ordinal)
        if each not in figures and each not in apart:
            total += figures_of(scheme_of(each), ()).points
    return total


def _is_frozen(scheme: Scheme, score: Score, period: Period) -> bool:
    """Whether the entry keeps its household from redeeming on the period's last day.

    An entry under the dignity gate has effect no longer than the gate stands open.
    """
    item = scheme.by_code.get(score.item)
    if not isinstance(item, Deduction) or not item.freezes or score.quantity == 0:
        return False
    last_day = period.last_day
    if scheme.is_shut(item, last_day):
        return False
    return score.day <= last_day and (score.until is None or last_day <= score.until)
