"""Limits that no single one shows to be wrong: beyond every calendar, or waiting for Monday."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Protocol

from rules.case_limits import Clock, Hours, Limit, Limits, Phase
from rules.faults import Fault

WORKDAYS_A_YEAR = 250

_TOO_LONG = "more than a year of its clock; are these minutes?"
_WAITS = 'an emergency waits for no office hours; give it clock = "round_the_clock"'


class Timed(Protocol):
    """An item, as far as its limits go."""

    @property
    def code(self) -> str: ...

    @property
    def emergency(self) -> bool: ...

    def own_limit(self, phase: Phase) -> Limit | None:
        """What the item itself says of a phase."""
        ...


def impossible_limits(
    items: Sequence[Timed], limits: Limits | None, hours: Hours | None
) -> Iterator[Fault]:
    """A limit beyond a year of its clock, and an emergency that waits for office hours.

    What could not be read is None, and was named already.
    """
    for phase in Phase:
        if limits is not None and hours is not None and _too_long(limits.of(phase), hours):
            yield Fault("limits", "", phase.value, _TOO_LONG)
    for item in items:
        for phase in Phase:
            own = item.own_limit(phase)
            if own is not None and hours is not None and _too_long(own, hours):
                yield Fault("items", item.code, phase.value, _TOO_LONG)
            holds = own or (limits.of(phase) if limits is not None else None)
            waits = holds is not None and holds.clock is Clock.WORKING
            if item.emergency and waits and phase is not Phase.CHECK:
                yield Fault("items", item.code, phase.value, _WAITS)


def _too_long(limit: Limit, hours: Hours) -> bool:
    """Mostly a slip between hours and minutes; late is said at half as much again."""
    if limit.clock is Clock.ROUND_THE_CLOCK:
        return limit.span > timedelta(days=366)
    return limit.span > WORKDAYS_A_YEAR * hours.a_day
