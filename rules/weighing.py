"""What equal scores bring to their periods, worked out once however many there are of them.

A village has many scores of few kinds: a mark of four on the yard, on the ninth, is the same in
every house. So each kind is weighed once, by the same lines as everything else
(rules/settlement.py), and a household's period is the sum of its weights; the figures of equal
sums are the same figures.

What does not add up (two marks on one item, of which the later holds) is told by the sum itself,
and worked out from the scores.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rules.periods import Period, ordinal_of
from rules.scheme_items import BaseItem, BonusItem, Deduction
from rules.schemes import Item, Scheme
from rules.scoring import Score
from rules.settlement import Figures, Sums, figures_from, figures_of, scored_lines, sums_of

SchemeOf = Callable[[Period], Scheme]
"""The version of the scheme by which a period counts."""

_WIDE = 80
"""Bits for each of a weight's sums: no sums of bounded points and quantities come near."""

_LOW = _WIDE * len(Sums._fields)
_COUNT = 32
"""Bits for how many notes stand alone, between the sums and the notes' own bits."""

_HALF = 1 << (_LOW - 1)
_COUNTED = (1 << _COUNT) - 1


class Weight(NamedTuple):
    """What scores of one kind weigh: the period in which they lie, and what one brings to which.

    A year item brings something to the year's last period only. `here` is what one brings to the
    settled period. `freezes` if it keeps its household from redeeming on that period's last day.
    """

    ordinal: int
    brings: tuple[tuple[int, int], ...]
    here: int
    freezes: bool


class Weighing:
    """Weighs the scores of a period, of its year, and of all since the start if these are ranked.

    `first` and `last` are the ordinals of the first and the last period that is worked out.
    `scheme_of` gives the version by which each earlier period was settled, where the village has
    had several.
    """

    def __init__(
        self, scheme: Scheme, start: Period, period: Period, scheme_of: SchemeOf | None
    ) -> None:
        self.gathers = scheme.ranking == "average"
        first = start if self.gathers else max(start, period.first_of_year)
        self.first, self.last = first.ordinal, period.ordinal
        self._scheme, self._start, self._period = scheme, start, period
        self._scheme_of: SchemeOf = scheme_of or (lambda _: scheme)
        self._alone: dict[tuple[str, int], int] = {}
        self.blank = lru_cache(maxsize=None)(self._blank)
        self.figures = lru_cache(maxsize=None)(self._figures)

    def weight(self, score: Score) -> Weight:
        """What a score weighs; nothing, where it lies in no period that is worked out.

        Scores of one month that are equal but for the day weigh the same.
        """
        kind = self._scheme.period
        ordinal = ordinal_of(kind, score.day)
        brings: list[tuple[int, int]] = []
        if self.first <= ordinal <= self.last:
            period, by = self.version(ordinal)
            if score.item in by.by_code and score.item not in by.year_codes:
                own = sums_of(by, scored_lines(by, (score,), (), period))
                brings.append((ordinal, self._packed(own, by.by_code[score.item], score)))
            closing = ordinal_of(kind, score.day.replace(month=12))
            if closing <= self.last:
                period, by = self.version(closing)
                if score.item in by.year_codes:
                    noted = sums_of(by, scored_lines(by, (), (score,), period))
                    brings.append((closing, self._packed(noted, by.by_code[score.item], score)))
        here = sum(weight for each, weight in brings if each == self.last)
        return Weight(ordinal, tuple(brings), here, self._is_frozen_by(score))

    def version(self, ordinal: int) -> tuple[Period, Scheme]:
        """A period, and the version of the scheme by which it counts."""
        if ordinal == self.last:
            return self._period, self._scheme_of(self._period)
        period = Period.at(self._scheme.period, ordinal)
        return period, self._scheme_of(period)

    def summed(self, ordinal: int, weight: int) -> Figures | None:
        """The figures of a period in which the weights come to that; None if they do not add up.

        Notes that stand alone have a bit each. As long as all are different, the sum has as many
        bits as there are notes; two of one item carry, and it has fewer.
        """
        alone = (weight + _HALF) >> _LOW
        if (alone >> _COUNT).bit_count() != alone & _COUNTED:
            return None
        return self.figures(ordinal, weight - (alone << _LOW))

    def told(self, ordinal: int, scores: Sequence[Score]) -> Figures:
        """The figures of a period by the scores themselves, in the order they were entered.

        `scores` are the household's, of any period.
        """
        period, by = self.version(ordinal)
        ordinals = [ordinal_of(self._scheme.period, each.day) for each in scores]
        own = [each for each, its in zip(scores, ordinals, strict=True) if its == ordinal]
        noted = own
        if period.closes_year:
            noted = [
                each
                for each, its in zip(scores, ordinals, strict=True)
                if its >= self.first and each.day.year == period.year
            ]
        return figures_of(by, scored_lines(by, own, noted, period))

    def _blank(self, ordinal: int) -> int:
        """The points of a period in which nothing was scored."""
        _, by = self.version(ordinal)
        return figures_of(by, ()).points

    def _figures(self, ordinal: int, packed: int) -> Figures:
        _, by = self.version(ordinal)
        return figures_from(by, _unpacked(packed))

    def _packed(self, sums: Sums, item: Item, score: Score) -> int:
        packed = sum(each << (_WIDE * place) for place, each in enumerate(sums))
        quarter = 0
        if isinstance(item, BaseItem):
            quarter = (score.day.month + 2) // 3 if item.every == "quarter" else 0
        elif not (isinstance(item, BonusItem) and item.counts == "once"):
            return packed
        bit = self._alone.setdefault((item.code, quarter), len(self._alone))
        return packed + (1 << _LOW) + (1 << (_LOW + _COUNT + bit))

    def _is_frozen_by(self, score: Score) -> bool:
        """Whether the entry keeps its household from redeeming on the period's last day.

        An entry under the dignity gate has effect no longer than the gate stands open.
        """
        item = self._scheme.by_code.get(score.item)
        if not isinstance(item, Deduction) or not item.freezes or score.quantity == 0:
            return False
        last_day = self._period.last_day
        if self._scheme.is_shut(item, last_day) or score.day < self._start.first_day:
            return False
        return score.day <= last_day and (score.until is None or last_day <= score.until)


def _unpacked(packed: int) -> Sums:
    half, full = 1 << (_WIDE - 1), (1 << _WIDE) - 1
    sums = []
    for _ in Sums._fields:
        each = ((packed + half) & full) - half
        sums.append(each)
        packed = (packed - each) >> _WIDE
    return Sums(*sums)
