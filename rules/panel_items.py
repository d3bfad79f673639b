"""What a scoring panel marks in a period, what all full means, and what a household may declare."""

from collections.abc import Iterable
from datetime import date

from rules.parts import part_kind
from rules.periods import Period, PeriodKind
from rules.scheme_items import BaseItem, BonusItem
from rules.schemes import Item, Scheme

STEP = 50
"""Marks are offered in half points (GOVERNANCE.md section 4), in hundredths."""


def scoring_kind(scheme: Scheme) -> PeriodKind:
    """By which kind of period panels are called.

    A scheme by the year with items that are scored each quarter calls them by the quarter.
    """
    return part_kind(scheme) or scheme.period


def scored_items(scheme: Scheme, period: Period, day: date) -> tuple[BaseItem, ...]:
    """The base items that a panel marks in a period, less what a dignity gate shuts that day.

    Where panels are called by the quarter, what is scored once a year is scored in the last one.
    """
    once_a_year = period.kind == scheme.period or period.closes_year
    return tuple(
        item
        for item in scheme.items
        if (item.every == "quarter" or once_a_year) and not scheme.is_shut(item, day)
    )


def states(items: Iterable[BaseItem]) -> tuple[BaseItem, ...]:
    """The items that describe a state: all full (全部满分) means these.

    What describes an act (unmarked zero) is no state of order that a look could find: it is
    raised by itself, so that one tap never credits a disaster relief that nobody did.
    """
    return tuple(item for item in items if item.unmarked == "full")


def acts(items: Iterable[BaseItem]) -> tuple[BaseItem, ...]:
    """The items that describe an act: nothing is earned until somebody raises them."""
    return tuple(item for item in items if item.unmarked == "zero")


def is_simply_full(item: Item | None, mark: int) -> bool:
    """Whether a mark in hundredths says no more than that a state is in order."""
    return isinstance(item, BaseItem) and item.unmarked == "full" and mark == item.max


def declarable(scheme: Scheme, day: date) -> tuple[BaseItem | BonusItem, ...]:
    """What a household may declare (自主申报): acts among the base items, and bonuses.

    Year bonuses rest on contracts and findings of the town: the clerk enters them.
    """
    items: tuple[BaseItem | BonusItem, ...] = (*acts(scheme.items), *scheme.bonus)
    return tuple(item for item in items if not scheme.is_shut(item, day))


def declared_for(scheme: Scheme, item: BaseItem | BonusItem, day: date) -> Period:
    """The scoring period in which a panel looks at what is declared on a day.

    What is scored once a year waits for the year's last quarter.
    """
    period = Period.holding(scoring_kind(scheme), day)
    if isinstance(item, BaseItem) and item.every == "period" and period.kind != scheme.period:
        return Period.holding(scoring_kind(scheme), date(day.year, 12, 31))
    return period


def steps_down(start: int, count: int) -> tuple[int, ...]:
    """So many marks from `start` down in half points, none below 0; all in hundredths.

    A maximum that is no half point itself stands first, then the halves below it.
    """
    found = [start] if start >= 0 else []
    below = (start - 1) // STEP * STEP
    while len(found) < count and below >= 0:
        found.append(below)
        below -= STEP
    return tuple(found[:count])


def scored_on(period: Period, today: date) -> date:
    """The day a mark is of: today, or the period's last day once it is over and still scored."""
    return min(today, period.last_day)
