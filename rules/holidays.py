"""A year's holidays: which there are, and the days they take off or have made up for.

GOVERNANCE.md, section 2: limits run in working time, and the State Council says when that is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Holiday(StrEnum):
    """The seven of a year, in the order in which they come."""

    NEW_YEAR = "new_year"
    """元旦."""
    SPRING = "spring"
    """春节."""
    TOMBS = "tombs"
    """清明节."""
    LABOUR = "labour"
    """劳动节."""
    DRAGON_BOAT = "dragon_boat"
    """端午节."""
    MID_AUTUMN = "mid_autumn"
    """中秋节."""
    NATIONAL = "national"
    """国庆节."""


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day off, or a weekend's day on which people work; `of` is the holiday, or two in one."""

    day: date
    is_workday: bool
    of: tuple[Holiday, ...]


def first_day(year: int) -> date:
    """The first day a year's notice may speak of: new year's days off may begin before it."""
    return date(year - 1, 12, 20)


def last_day(year: int) -> date:
    """The last day a year's notice may speak of."""
    return date(year + 1, 1, 10)


def missing(year: int, days: Iterable[SpecialDay]) -> tuple[Holiday, ...]:
    """The holidays of a year of which no day is known.

    New year's days off may all lie in the December before.
    """
    begins, ends = first_day(year), first_day(year + 1)
    known = {
        holiday
        for each in days
        if begins <= each.day < ends
        for holiday in each.of
        if each.day.year == year or holiday is Holiday.NEW_YEAR
    }
    return tuple(holiday for holiday in Holiday if holiday not in known)
