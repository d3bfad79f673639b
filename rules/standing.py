"""Where a household stands at a period's end: the period, the year so far, may it redeem."""

from collections.abc import Sequence
from dataclasses import dataclass

from rules.periods import Period
from rules.scheme_items import Deduction
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import Figures, period_figures


@dataclass(frozen=True, slots=True)
class Household:
    """A household that takes part in points, from the period `since` if not from the start."""

    code: str
    members: int
    resident: bool
    since: Period | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One household's points of a period and of its calendar year so far."""

    household: Household
    figures: Figures
    year_points: int
    year_deduction: int
    redeemable: bool


def stand(
    scheme: Scheme, household: Household, scores: Sequence[Score], period: Period, start: Period
) -> Standing:
    """Where one household stands at the end of a period.

    `scores` are this household's, in the order in which they were entered. Those outside the
    periods from `start` to `period` are ignored. The year's points begin with the first period
    in which the household takes part.
    """
    begin = max(start, household.since) if household.since else start
    counted = [score for score in scores if begin.first_day <= score.day <= period.last_day]
    year = {each: period_figures(scheme, counted, each) for each in period.of_the_year(begin)}
    return Standing(
        household=household,
        figures=year[period],
        year_points=sum(each.points for each in year.values()),
        year_deduction=sum(each.deduction for each in year.values()),
        redeemable=not any(_is_frozen(scheme, score, period) for score in counted),
    )


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
