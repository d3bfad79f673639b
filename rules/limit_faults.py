"""Limits that no single one shows to be wrong: beyond every calendar, or waiting for Monday.

Looked for in the file as it is written, so that an entry which cannot be read for another slip
still has them told; a limit that cannot be read is None here, and named by its own model.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from pydantic import ValidationError

from rules.case_limits import Clock, Hours, Limit, Phase
from rules.faults import Fault, named_rows

WORKDAYS_A_YEAR = 250

_TOO_LONG = "more than a year of its clock; are these minutes?"
_WAITS = 'an emergency waits for no office hours; give it clock = "round_the_clock"'


def impossible_limits(mapping: Mapping[str, Any], hours: Hours | None) -> Iterator[Fault]:
    """A limit beyond a year of its clock, and an emergency that waits for office hours."""
    limits = mapping.get("limits")
    general = limits if isinstance(limits, Mapping) else {}
    for phase in Phase:
        if _too_long(_limit(general, phase), hours):
            yield Fault("limits", "", phase.value, _TOO_LONG)
    for entry, item in named_rows(mapping, "items"):
        for phase in Phase:
            if _too_long(_limit(item, phase), hours):
                yield Fault("items", entry, phase.value, _TOO_LONG)
            holds = _limit(item if phase.value in item else general, phase)
            waits = holds is not None and holds.clock is Clock.WORKING
            if item.get("emergency") is True and waits and phase is not Phase.CHECK:
                yield Fault("items", entry, phase.value, _WAITS)


def _limit(written: Mapping[str, Any], phase: Phase) -> Limit | None:
    try:
        return Limit.model_validate(written.get(phase.value))
    except ValidationError:
        return None


def _too_long(limit: Limit | None, hours: Hours | None) -> bool:
    """Mostly a slip between hours and minutes; late is said at half as much again."""
    if limit is None:
        return False
    if limit.clock is Clock.ROUND_THE_CLOCK:
        return limit.span > timedelta(days=366)
    return hours is not None and limit.span > WORKDAYS_A_YEAR * hours.a_day
