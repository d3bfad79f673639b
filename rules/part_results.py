"""What a part of a period comes to for each household, and how the whole stands with it.

GOVERNANCE.md section 4, scheme B: a quarter's score is what its quarterly items earned, with the
quarter's notes on top. It credits nothing: the year is worked out from the same entries.
"""

from collections.abc import Iterable, Sequence

from rules.parts import is_part
from rules.periods import Period
from rules.points import mean
from rules.ranking import Result
from rules.ranks import ranks_of
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import Figures, ItemLine, figures_of, item_lines
from rules.standing import Household


def settle_part(
    scheme: Scheme, households: Sequence[Household], scores: Sequence[Score], part: Period
) -> list[Result]:
    """The results of a part, by rank and then by household; points in hundredths.

    `scores` are the year's accepted rows as they were entered; a household's `since` and `apart`
    are parts. `year_points` is how the year stands so far (our reading): the mean of the parts in
    which the household took part, with the year's bonuses and deductions on top, what is scored
    once a year left out. Raises ValueError for a period that is no part of the scheme's.
    """
    if not is_part(scheme, part):
        raise ValueError(f"{scheme.code} has no part {part}")
    of_household: dict[str, list[Score]] = {household.code: [] for household in households}
    for score in scores:
        if score.household in of_household:
            of_household[score.household].append(score)
    taking = [each for each in households if each.since is None or each.since <= part]
    found = {each.code: _of_part(scheme, of_household[each.code], part) for each in taking}
    ranks = ranks_of({code: figures.points for code, figures in found.items()})
    results = [
        Result(
            household=each.code,
            base=found[each.code].base,
            bonus=found[each.code].bonus,
            year_bonus=0,
            deduction=found[each.code].deduction,
            points=found[each.code].points,
            year_points=_so_far(scheme, each, of_household[each.code], part),
            average=None,
            rank=ranks[each.code],
            redeemable=True,
            honours=(),
        )
        for each in taking
    ]
    return sorted(results, key=lambda result: (result.rank, result.household))


def earned_in_part(scheme: Scheme, scores: Sequence[Score], part: Period) -> dict[str, int]:
    """What each item that is scored by the part came to in this one, in hundredths.

    `scores` are one household's of the part.
    """
    whole = Period.holding(scheme.period, part.last_day)
    lines = item_lines(scheme, scores, whole)
    return {line.code: line.earned for line in lines if line.quarter == part.number}


def without_marks(scheme: Scheme, period: Period) -> int:
    """What a household comes to that nobody scores, in a period or a part; hundredths."""
    if is_part(scheme, period):
        return _of_part(scheme, (), period).points
    return figures_of(scheme, item_lines(scheme, (), period)).points


def _of_part(scheme: Scheme, scores: Sequence[Score], part: Period) -> Figures:
    whole = Period.holding(scheme.period, part.last_day)
    own = [score for score in scores if part.first_day <= score.day <= part.last_day]
    return _figures(scheme, item_lines(scheme, own, whole), [part.number])


def _so_far(scheme: Scheme, household: Household, scores: Sequence[Score], part: Period) -> int:
    whole = Period.holding(scheme.period, part.last_day)
    begin = max(household.since or part.first_of_year, part.first_of_year)
    taken = [each for each in part.of_the_year(begin) if each not in household.apart]
    year = [
        score
        for score in scores
        if any(each.first_day <= score.day <= each.last_day for each in taken)
    ]
    return _figures(scheme, item_lines(scheme, year, whole), [each.number for each in taken]).points


def _figures(scheme: Scheme, lines: Iterable[ItemLine], quarters: Sequence[int]) -> Figures:
    """What the lines of so many quarters come to: the mean of what they earned, and the notes."""
    base = bonus = deduction = 0
    for line in lines:
        if line.quarter in quarters:
            base += line.earned
        elif line.maximum is not None or line.code in scheme.year_codes:
            continue
        elif line.earned > 0:
            bonus += line.earned
        else:
            deduction -= line.earned
    base = mean(base, len(quarters))
    bonus = bonus if scheme.caps.bonus is None else min(bonus, scheme.caps.bonus)
    return Figures(base, bonus, 0, deduction, base + bonus - deduction)
