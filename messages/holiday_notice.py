"""What a notice of holidays says once it is read, and what in it cannot be right."""

from dataclasses import dataclass
from enum import StrEnum

from rules.holidays import SpecialDay


class Wrong(StrEnum):
    """Why something in a notice cannot be kept."""

    NO_VERB = "no_verb"
    """Days, and neither 放假 nor 上班."""
    NO_NAME = "no_name"
    """Days, and no holiday they are of."""
    NO_DAY = "no_day"
    """A day the calendar does not have."""
    BACKWARDS = "backwards"
    """A span that ends before it begins, or is longer than any holiday."""
    COUNT = "count"
    """共几天 is another number than the days named."""
    WEEKDAY = "weekday"
    """The day of the week is that of another year: mostly another year's notice."""
    NOT_THIS_YEAR = "not_this_year"
    """A day too far from the year that is entered."""
    BOTH = "both"
    """A day off and to work on at once."""
    WORKS_ANYWAY = "works_anyway"
    """To work on a day that is a workday anyway."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in what was written; `words` are those it is about."""

    why: Wrong
    words: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a text says: the year it is of, its days in order, and what is wrong in it."""

    year: int
    days: tuple[SpecialDay, ...] = ()
    faults: tuple[Fault, ...] = ()
