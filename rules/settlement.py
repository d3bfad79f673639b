"""What a period's scores come to for each household: base + bonus + year bonus − deduction.

Every figure is an integer of hundredths of a point.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rules.periods import Period
from rules.points import times
from rules.scheme_items import BaseItem, BonusItem, Deduction
from rules.schemes import Item, Scheme
from rules.scoring import Score


@dataclass(frozen=True, slots=True)
class Figures:
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
    and then the notes of the whole year stand behind it.
    """

    code: str
    earned: int
    maximum: int | None
    notes: int


def period_figures(scheme: Scheme, scores: Sequence[Score], period: Period) -> Figures:
    """One household's points of one period. `scores` may hold other periods' entries too.

    1. Base: what each item's last mark says, or what it earns unmarked.
    2. Bonus: the period's notes, up to the cap.
    3. Year bonus: the year's notes so far, up to the cap, once, in the year's last period.
    4. Deduction: the period's notes.
    5. The sum, never below the scheme's floor if it sets one.
    """
    return figures_of(scheme, item_lines(scheme, scores, period))


def figures_of(scheme: Scheme, lines: Iterable[ItemLine]) -> Figures:
    """What the items' lines of one period come to."""
    earned = {line.code: line.earned for line in lines}

    def together(items: Iterable[Item]) -> int:
        return sum(earned.get(item.code, 0) for item in items)

    base = together(scheme.items)
    bonus = _capped(together(scheme.bonus), scheme.caps.bonus)
    year_bonus = _capped(together(scheme.year_bonus), scheme.caps.year_bonus)
    deduction = -together(scheme.deductions)
    points = base + bonus + year_bonus - deduction
    if scheme.floor is not None:
        points = max(points, scheme.floor)
    return Figures(base, bonus, year_bonus, deduction, points)


def item_lines(scheme: Scheme, scores: Sequence[Score], period: Period) -> list[ItemLine]:
    """One household's period by item, in the scheme's order.

    Every base item has a line; the others have one only when something was noted.
    """
    first_day, last_day = period.first_day, period.last_day
    this_period = _by_item(score for score in scores if first_day <= score.day <= last_day)
    this_year = _by_item(
        score for score in scores if score.day.year == period.year and score.day <= last_day
    )
    lines = [_base_line(item, this_period.get(item.code, [])) for item in scheme.items]
    for bonus in scheme.bonus:
        if notes := this_period.get(bonus.code):
            lines.append(ItemLine(bonus.code, _bonus(bonus, notes), None, len(notes)))
    for year_item in scheme.year_bonus:
        notes = (this_year if period.closes_year else this_period).get(year_item.code, [])
        if notes:
            earned = _bonus(year_item, notes) if period.closes_year else 0
            lines.append(ItemLine(year_item.code, earned, None, len(notes)))
    for deduction in scheme.deductions:
        if notes := this_period.get(deduction.code):
            lines.append(ItemLine(deduction.code, -_each(deduction, notes), None, len(notes)))
    return lines


def _base_line(item: BaseItem, marks: Sequence[Score]) -> ItemLine:
    earned = item.without_mark
    if marks:
        # max() keeps the first of equals: from the back, that is the row entered last that day.
        last = max(reversed(marks), key=lambda score: score.day)
        if last.mark is None:
            raise ValueError(f"{item.code} is a base item and needs a mark")
        earned = last.mark
    return ItemLine(item.code, earned, item.max, len(marks))


def _bonus(item: BonusItem, notes: Sequence[Score]) -> int:
    if item.counts == "once":
        return item.value if any(note.quantity > 0 for note in notes) else 0
    return _each(item, notes)


def _each(item: BonusItem | Deduction, notes: Sequence[Score]) -> int:
    return sum(times(item.value, note.quantity) for note in notes)


def _capped(points: int, cap: int | None) -> int:
    return points if cap is None else min(points, cap)


def _by_item(scores: Iterable[Score]) -> dict[str, list[Score]]:
    found: dict[str, list[Score]] = {}
    for score in scores:
        found.setdefault(score.item, []).append(score)
    return found
