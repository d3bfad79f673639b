"""Which days are workdays: what the town entered comes before what the calendar says."""

from collections.abc import Callable, Mapping
from datetime import date

from rules.holidays import Holiday, SpecialDay, missing

IsWorkday = Callable[[date], bool]
Entered = Callable[[], Mapping[date, SpecialDay]]


class WithEntered:
    """A calendar with the town's own entries before it.

    They are read when the first day is asked for, and then kept: one of these lasts for a step.
    """

    def __init__(self, calendar: IsWorkday, entered: Entered) -> None:
        self._calendar = calendar
        self._entered = entered
        self._read: Mapping[date, SpecialDay] | None = None

    def __call__(self, day: date) -> bool:
        if self._read is None:
            self._read = self._entered()
        special = self._read.get(day)
        return self._calendar(day) if special is None else special.is_workday


def still_missing(
    year: int, entered: Mapping[date, SpecialDay], *, is_known: bool
) -> tuple[Holiday, ...]:
    """The holidays of a year that neither the calendar knows (`is_known`) nor the town entered."""
    if is_known:
        return ()
    return missing(year, entered.values())


def asked_from(year: int) -> date:
    """From when on the next year's holidays are asked for: the notice comes out in November."""
    return date(year - 1, 12, 1)
