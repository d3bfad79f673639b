"""Figures of cases: what is counted of each, and the rates that follow (GOVERNANCE.md, section 2).

Counted are the cases filed in a period, as they stand now; a void one (作废) is none, and one that
was merged (并案) counts as the case it was merged into. Figures add up: a village's are the sum of
its grids', a town's the sum of its villages'.
"""

import hashlib
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import TypeVar

from rules.roles import Role

ON_DUTY = (
    Role.GRID_WORKER,
    Role.GRID_LEADER,
    Role.COMMAND_ROOM,
    Role.HANDLING_UNIT,
    Role.DEPUTY_LEADER,
    Role.MAIN_LEADER,
)
"""Whoever holds one of these reports as their work; anybody else is a resident."""

OF_GRID = (Role.GRID_WORKER, Role.GRID_LEADER)
"""Whose report is the grid's own."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How many cases of each kind; every field counts cases, but for the sum of ratings."""

    filed: int = 0
    """上报: all that were filed; of a unit, 派来: all it was given to lead."""
    closed: int = 0
    """办结: of these, checked and closed (销号)."""
    on_time: int = 0
    """按时: of the closed, no phase went over its limit; of a unit, which answers for its handling
    alone, its own handling did not."""
    remedied: int = 0
    """Late, but closed without rework and never reopened: whether that had no effect, and so is
    treated leniently (从宽), a person decides."""
    overdue: int = 0
    """逾期未办: open, and over the limit of the phase it is in."""
    reworked: int = 0
    """返工: a check failed at least once."""
    missed: int = 0
    """漏报: reported by residents or a hotline, and not by the grid before them."""
    missed_bottom: int = 0
    """Of the missed, bottom-line items: with bad effect they may count against the grid (a person
    decides)."""
    first: int = 0
    """首报: a bottom-line item that the grid reported itself, before any resident or hotline, and
    that was checked and closed; it may be credited (a person decides)."""
    rated: int = 0
    """How many ratings there are: one of each person who reported the case or what was merged into
    it."""
    rating_sum: int = 0
    """The sum of those ratings, 1 to 5 each."""
    first_yes: int = 0
    """Of the first reports, those a person credited (记功)."""
    first_no: int = 0
    """And those that somebody decided not to credit; of the rest nobody has decided."""
    late_yes: int = 0
    """Of the late but remedied, those treated leniently (从宽)."""
    late_no: int = 0
    missed_yes: int = 0
    """Of the missed, those held against the grid (追责)."""
    missed_no: int = 0
    passed_on: int = 0
    """Of a unit: given to it, and no longer its own (退单, 收回)."""
    helped: int = 0
    """协办: of a unit, what it was asked to help with and never led; in no other of its figures."""

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            **{each.name: getattr(self, each.name) + getattr(other, each.name) for each in _FIELDS}
        )

    @property
    def closing_rate(self) -> int | None:
        """办结率: closed of all filed, in tenths of a percent; None where none was filed."""
        return share(self.closed, self.filed)

    @property
    def on_time_rate(self) -> int | None:
        """按时率: on time of all closed, in tenths of a percent; None where none was closed."""
        return share(self.on_time, self.closed)

    @property
    def rating(self) -> int | None:
        """The mean rating in tenths, half up; None where nobody rated."""
        return _rounded(self.rating_sum * 10, self.rated) if self.rated else None


_FIELDS = fields(Figures)
NOTHING = Figures()


@dataclass(frozen=True, slots=True)
class Cell:
    """The figures of one area and one of its grid workers (None: somebody else), or of one area
    and one unit.

    A case stands in one cell without a unit, and in one of each unit it was ever given to.
    """

    area_id: int
    worker_id: int | None
    unit: str
    figures: Figures


def share(part: int, whole: int) -> int | None:
    """Tenths of a percent, rounded half up; None of nothing."""
    return _rounded(part * 1000, whole) if whole else None


def of_cases(cells: Iterable[Cell]) -> Iterator[Cell]:
    """The cells in which every case stands once."""
    return (cell for cell in cells if not cell.unit)


def total(cells: Iterable[Cell]) -> Figures:
    """The sum of all cases."""
    return sum((cell.figures for cell in of_cases(cells)), NOTHING)


def by_unit(cells: Iterable[Cell]) -> Mapping[str, Figures]:
    """The figures of each unit, by its code; a case counts for each it was given to."""
    return dict(sorted(grouped(cells, lambda cell: cell.unit or None).items()))


def grouped(cells: Iterable[Cell], key: Callable[[Cell], Key | None]) -> Mapping[Key, Figures]:
    """The sums of the cells of each key; those of key None belong to none."""
    found: dict[Key, Figures] = {}
    for cell in cells:
        named = key(cell)
        if named is not None:
            found[named] = found.get(named, NOTHING) + cell.figures
    return found


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A line of the public table: unit, total, closed, rate in tenths of a percent."""

    unit: str
    total: int
    closed: int
    rate: int


def public_table(cells: Iterable[Cell]) -> tuple[UnitLine, ...]:
    """Per handling unit: total, closed, closing rate; by the unit's code, and nobody is named.

    GOVERNANCE.md section 2: the county's page shows exactly that table. What was given to no unit
    (handled on the spot, not dispatched yet) stands in no line; what was given to two, in both.
    """
    return tuple(
        UnitLine(unit, each.filed, each.closed, each.closing_rate or 0)
        for unit, each in by_unit(cells).items()
        if each.filed
    )


def table_digest(area_code: str, period: str, day: date, lines: str) -> str:
    """The check code (核对码) of a public table: its area, period, day and lines, a line each.

    `lines` are canonical JSON. SHA-256, 64 hexadecimal digits.
    """
    return hashlib.sha256(f"{area_code}\n{period}\n{day}\n{lines}".encode()).hexdigest()


def _rounded(part: int, whole: int) -> int:
    return (2 * part + whole) // (2 * whole)
