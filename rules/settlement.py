"""What a period's scores come to for each household: base + bonus + year bonus − deduction.

Every figure is an integer of hundredths of a point.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from rules.periods import Period
from rules.points import mean, times
from rules.scheme_items import BaseItem, BonusItem, Deduction, SignedItem
from rules.schemes import Item, Scheme
from rules.scoring import Score

QUARTERS = (1, 2, 3, 4)

Mark = TypeVar("Mark")


class Figures(NamedTuple):
    """One household's points of one period."""

    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int


@dataclass(frozen=True, slots=True)
class ItemLine:
    """What one item came to in a period, before any cap.

    `earned` is negative for a deduction. `maximum` is None for all but base items. `notes`
    counts the entries behind the line; a year item is 0 until the year's last period credits it,
    and then the notes of the whole year stand behind it. An item that is scored every quarter has
    a line for each `quarter`, and one that goes either way a line for what it brought and another
    for what it took.
    """

    code: str
    earned: int
    maximum: int | None
    notes: int
    quarter: int | None = None


def figures_of(scheme: Scheme, lines: Iterable[ItemLine]) -> Figures:
    """What the items' lines of one period come to: one household's points of that period.

    1. Base: what each item's last mark says, or what it earns unmarked (an item without a line is
       unmarked); of the items scored every quarter the mean of the four quarters' sums, rounded
       once; or the base that a scheme without base items gives.
    2. Bonus: the period's notes, up to the cap; of items that go either way what they brought.
    3. Year bonus: the year's notes so far, up to the cap, once, in the year's last period.
    4. Deduction: the period's notes; of items that go either way what they took.
    5. The sum, never below the scheme's floor if it sets one.
    """
    return figures_from(scheme, sums_of(scheme, lines))


class Sums(NamedTuple):
    """What lines bring to a period before anything is rounded or capped.

    `base` and `quarters` (the four quarters' sums together) count from what is earned unmarked.
    The sums of lines of several items add up.
    """

    base: int
    quarters: int
    bonus: int
    year_bonus: int
    deduction: int


def sums_of(scheme: Scheme, lines: Iterable[ItemLine]) -> Sums:
    """What lines bring to one period."""
    base = quarters = bonus = year_bonus = deduction = 0
    for line in lines:
        if line.quarter is not None:
            quarters += line.earned - scheme.unmarked[line.code]
        elif line.maximum is not None:
            base += line.earned - scheme.unmarked[line.code]
        elif line.code in scheme.year_codes:
            year_bonus += line.earned
        elif line.earned > 0:
            bonus += line.earned
        else:
            deduction -= line.earned
    return Sums(base, quarters, bonus, year_bonus, deduction)


def figures_from(scheme: Scheme, sums: Sums) -> Figures:
    """A period's figures: the quarters' mean rounded once, the caps, the floor."""
    base = scheme.unmarked_base + sums.base
    base += mean(scheme.unmarked_quarters + sums.quarters, len(QUARTERS))
    bonus = _capped(sums.bonus, scheme.caps.bonus)
    year_bonus = _capped(sums.year_bonus, scheme.caps.year_bonus)
    points = base + bonus + year_bonus - sums.deduction
    if scheme.floor is not None:
        points = max(points, scheme.floor)
    return Figures(base, bonus, year_bonus, sums.deduction, points)


def scored_lines(
    scheme: Scheme, own: Sequence[Score], noted: Sequence[Score], period: Period
) -> Iterator[ItemLine]:
    """The lines of the items that were scored, in no order: all that a period's figures need.

    `own` are the period's scores, `noted` those that its year items look at.
    """
    for code, notes in _by_item(own).items():
        item = scheme.by_code.get(code)
        if item is not None and code not in scheme.year_codes:
            yield from _lines(item, notes)
    if scheme.year_bonus:
        yield from _year_lines(scheme, noted, period)


def item_lines(scheme: Scheme, scores: Sequence[Score], period: Period) -> list[ItemLine]:
    """One household's period by item, in the scheme's order.

    Every base item has a line; the others have one only when something was noted.
    """
    own = _by_item(_within(scores, period, period))
    lines: list[ItemLine] = []
    for base in scheme.items:
        lines += _lines(base, own.get(base.code, ()))
    for bonus in scheme.bonus:
        lines += _lines(bonus, own.get(bonus.code, ()))
    lines += _year_lines(scheme, _noted_for_the_year(scores, period), period)
    for deduction in scheme.deductions:
        lines += _lines(deduction, own.get(deduction.code, ()))
    for signed in scheme.signed:
        lines += _lines(signed, own.get(signed.code, ()))
    return lines


def earned_by_item(lines: Iterable[ItemLine]) -> dict[str, int]:
    """What each item came to, to be shown by itself, in hundredths.

    One that is scored every quarter shows the mean of its quarters, rounded for itself; a
    period's figures round the mean of all such items together, and may differ by a hundredth.
    """
    earned: dict[str, int] = {}
    quarterly: dict[str, int] = {}
    for line in lines:
        kind = earned if line.quarter is None else quarterly
        kind[line.code] = kind.get(line.code, 0) + line.earned
    return earned | {code: mean(total, len(QUARTERS)) for code, total in quarterly.items()}


def _lines(item: Item, notes: Sequence[Score]) -> Iterator[ItemLine]:
    """What one item came to by a period's scores."""
    if isinstance(item, BaseItem):
        yield from _base_lines(item, notes)
    elif not notes:
        return
    elif isinstance(item, BonusItem):
        yield ItemLine(item.code, _bonus(item, notes), None, len(notes))
    elif isinstance(item, Deduction):
        yield ItemLine(item.code, -sum(_worths(item, notes)), None, len(notes))
    else:
        worths = _worths(item, notes)
        brought = [worth for worth in worths if worth >= 0]
        took = [worth for worth in worths if worth < 0]
        for part in filter(None, (brought, took)):
            yield ItemLine(item.code, sum(part), None, len(part))


def _base_lines(item: BaseItem, marks: Sequence[Score]) -> Iterator[ItemLine]:
    if item.every == "period":
        yield ItemLine(item.code, _earned(item, marks), item.max, len(marks))
        return
    for quarter in QUARTERS:
        own = [mark for mark in marks if (mark.day.month + 2) // 3 == quarter]
        yield ItemLine(item.code, _earned(item, own), item.max, len(own), quarter)


def mark_that_holds(marks: Sequence[Mark], day_of: Callable[[Mark], date]) -> Mark:
    """Of a base item's marks, in the order they were entered, the one that counts: the last entered
    of the last day. Raises ValueError if there are none."""
    # max() keeps the first of equals: from the back, that is the row entered last that day.
    return max(reversed(marks), key=day_of)


def _earned(item: BaseItem, marks: Sequence[Score]) -> int:
    if not marks:
        return item.without_mark
    last = mark_that_holds(marks, lambda score: score.day)
    if last.mark is None:
        raise ValueError(f"{item.code} is a base item and needs a mark")
    return last.mark


def _year_lines(scheme: Scheme, noted: Sequence[Score], period: Period) -> Iterator[ItemLine]:
    """What waits for the year's last period, and what that one credits for the whole year."""
    credits, by_item = period.closes_year, _by_item(noted)
    for item in scheme.year_bonus:
        if notes := by_item.get(item.code):
            yield ItemLine(item.code, _bonus(item, notes) if credits else 0, None, len(notes))


def _noted_for_the_year(scores: Sequence[Score], period: Period) -> Sequence[Score]:
    """What a period's year items look at: the last one of a year at the whole year."""
    return _within(scores, period.first_of_year if period.closes_year else period, period)


def _within(scores: Sequence[Score], begin: Period, end: Period) -> list[Score]:
    first_day, last_day = begin.first_day, end.last_day
    return [score for score in scores if first_day <= score.day <= last_day]


def _bonus(item: BonusItem, notes: Sequence[Score]) -> int:
    if item.counts == "once":
        return item.value if any(note.quantity > 0 for note in notes) else 0
    return sum(_worths(item, notes))


def _worths(item: BonusItem | Deduction | SignedItem, notes: Sequence[Score]) -> list[int]:
    return [times(item.value, note.quantity) for note in notes]


def _capped(points: int, cap: int | None) -> int:
    return points if cap is None else min(points, cap)


def _by_item(scores: Iterable[Score]) -> dict[str, list[Score]]:
    found: dict[str, list[Score]] = {}
    for score in scores:
        found.setdefault(score.item, []).append(score)
    return found
