"""Where households stand at a period's end: that period, its year, all since the start."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from rules.noted import Here, Weights
from rules.periods import Period
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import Figures
from rules.weighing import SchemeOf, Weighing

K = TypeVar("K", bound=Hashable)


def _itself(note: Hashable) -> Hashable:
    return note


class Household(NamedTuple):
    """A household that takes part in points, from the period `since` if not from the start.

    `apart` are the periods since then in which it took no part: they bring nothing.
    """

    code: str
    members: int
    resident: bool
    since: Period | None = None
    apart: frozenset[Period] = frozenset()


class Standing(NamedTuple):
    """One household's points of a period, of its calendar year so far, and since the start.

    `gathered` is None unless the scheme ranks by it.
    """

    household: Household
    figures: Figures
    year_points: int
    year_deduction: int
    gathered: int | None
    redeemable: bool


@dataclass(frozen=True, slots=True)
class _Course:
    """Which periods count for a household, and what they come to if nothing is scored in them."""

    begin: int
    year: int
    apart: frozenset[int]
    is_whole: bool
    blank_year: int
    blank: int


class Standings(Generic[K]):
    """Where each household of a village stands at the end of a period.

    The year's points, and what is gathered since the start, begin with the first period in which
    the household takes part; what is gathered is never reset. Notes stand for scores, equal ones
    for equal scores, whoever they are of; `read` says which. `alike` gives the same for notes of
    one month whose scores are equal but for the day: there are far fewer kinds of these, and
    each is weighed once. `scheme_of` is as in `Weighing`.
    """

    def __init__(
        self,
        scheme: Scheme,
        period: Period,
        start: Period,
        read: Callable[[K], Score],
        scheme_of: SchemeOf | None = None,
        alike: Callable[[K], Hashable] = _itself,
    ) -> None:
        self._weighing = Weighing(scheme, start, period, scheme_of)
        self._start, self._year = start, period.first_of_year.ordinal
        self._last = self._weighing.last
        self._is_alone = self._weighing.first == self._last
        self._blank = self._weighing.blank(self._last)
        self._read = cache(read)
        self._weights: Weights[K] = Weights(self._weighing, self._read, alike)
        self._here: Here[K] = Here(self._weights)
        self._course = self._course_of(None, frozenset())
        self._like: tuple[Period | None, frozenset[Period]] = (None, frozenset())

    def of(self, household: Household, notes: Sequence[K]) -> Standing:
        """Where one household stands, by its notes in the order in which they were entered.

        Those outside the periods from the start to the settled one are ignored.

        1. Only the periods in which something was scored are worked out, and the settled one.
        2. A year's last period too, if the year has a year item: it credits the year's notes.
        3. Every other period comes to what a period without a score comes to, and one in which
           the household took no part to nothing.
        """
        since, apart = household.since, household.apart
        # Most households have begun with their neighbours, and share one course.
        if since is not self._like[0] or apart is not self._like[1]:
            self._like, self._course = (since, apart), self._course_of(since, apart)
        course, last = self._course, self._last
        if not course.is_whole:
            notes = [note for note in notes if self._counts(note, course)]
        rest: dict[int, int] = {}
        if self._is_alone:
            weight = sum(map(self._here.__getitem__, notes))
        else:
            rest = self._sums(notes)
            weight = rest.pop(last)
        own = self._figures(last, weight, notes)
        more = own.points - self._blank
        year_points, year_deduction = course.blank_year + more, own.deduction
        gathered = course.blank + more
        for ordinal, weight in rest.items():
            if ordinal in course.apart:
                continue
            figures = self._figures(ordinal, weight, notes)
            more = figures.points - self._weighing.blank(ordinal)
            gathered += more
            if ordinal >= course.year:
                year_points += more
                year_deduction += figures.deduction
        return Standing(
            household,
            own,
            year_points,
            year_deduction,
            gathered if self._weighing.gathers else None,
            self._weights.freezing.isdisjoint(notes),
        )

    def _figures(self, ordinal: int, weight: int, notes: Sequence[K]) -> Figures:
        return self._weighing.summed(ordinal, weight) or self._weighing.told(
            ordinal, [self._read(note) for note in notes]
        )

    def _sums(self, notes: Sequence[K]) -> dict[int, int]:
        sums = {self._weighing.last: 0}
        weights = self._weights
        for note in notes:
            for ordinal, weight in weights[note].brings:
                sums[ordinal] = sums.get(ordinal, 0) + weight
        return sums

    def _counts(self, note: K, course: _Course) -> bool:
        ordinal = self._weights[note].ordinal
        return ordinal >= course.begin and ordinal not in course.apart

    def _course_of(self, since: Period | None, apart: frozenset[Period]) -> _Course:
        weighing = self._weighing
        begin = (max(self._start, since) if since else self._start).ordinal
        year = max(begin, self._year)
        out = frozenset(each.ordinal for each in apart)

        def blank(first: int) -> int:
            counted = (each for each in range(first, weighing.last + 1) if each not in out)
            return sum(map(weighing.blank, counted))

        return _Course(
            begin=begin,
            year=year,
            apart=out,
            is_whole=not out and begin <= self._start.ordinal,
            blank_year=blank(year),
            blank=blank(begin) if weighing.gathers else 0,
        )
