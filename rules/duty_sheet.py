"""What a duty roster sent back as a sheet changes: who is put down for a shift, who comes off.

A shift that stands in the sheet is as the sheet says, whoever stood there before; of days that the
sheet does not name nothing is changed.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from rules.room import Shift

Slot = tuple[date, Shift]


@dataclass(frozen=True)
class Standing:
    """A shift as it stands on the roster."""

    id: int
    person_id: int
    day: date
    shift: Shift


@dataclass(frozen=True)
class Changes:
    """Whom to put down, in order of their shifts, and the shifts to take off."""

    put: tuple[tuple[Slot, int], ...]
    off: tuple[Standing, ...]


def changes(written: Mapping[Slot, Collection[int]], standing: Iterable[Standing]) -> Changes:
    """What has to change so that the roster is as the sheet says."""
    there = [each for each in standing if (each.day, each.shift) in written]
    held = {((each.day, each.shift), each.person_id) for each in there}
    put = tuple(
        (slot, person_id)
        for slot in sorted(written)
        for person_id in written[slot]
        if (slot, person_id) not in held
    )
    off = tuple(each for each in there if each.person_id not in written[each.day, each.shift])
    return Changes(put, off)
