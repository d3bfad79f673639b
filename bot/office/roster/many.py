"""An import's steps written by the thousand: those of one kind together, in the order they need.

People and places come before what names them. A kind that is rare, or that the ledger takes line
by line, is written step by step in smaller units of work.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

from bot.office.commits import STEPS_A_UNIT
from bot.office.roster.codes import Codes
from bot.office.roster.steps import (
    CarriedOver,
    NewArea,
    NewHousehold,
    NewMember,
    NewPerson,
    NewRole,
    NewScore,
    Step,
)
from storage.entering import EnteredHousehold, EnteredMember, EnteredRole

_ORDER = (NewArea, NewPerson, NewHousehold, CarriedOver, NewMember, NewRole, NewScore)

ROWS_A_UNIT = 4_000
"""Of those written together: about 20 µs a row."""


def units_of(steps: Sequence[Step]) -> Iterator[Sequence[Step]]:
    """The steps in units of work, each of one kind; all in one if they are few.

    So a small workbook is there whole or not at all.
    """
    in_order = sorted(steps, key=lambda step: _ORDER.index(type(step)))
    if len(in_order) <= STEPS_A_UNIT:
        if in_order:
            yield in_order
        return
    for kind, of_kind in groupby(in_order, key=type):
        part = list(of_kind)
        most = ROWS_A_UNIT if kind in _TOGETHER else STEPS_A_UNIT
        for begin in range(0, len(part), most):
            yield part[begin : begin + most]


def write(codes: Codes, unit: Sequence[Step]) -> None:
    """One unit of work."""
    for kind, of_kind in groupby(unit, key=type):
        if together := _TOGETHER.get(kind):
            together(codes, list(of_kind))
            continue
        for step in of_kind:
            if isinstance(step, NewArea | CarriedOver | NewScore):
                step.write(codes)


def _people(codes: Codes, steps: Sequence[NewPerson]) -> None:
    codes.store.entering.people([(each.code, each.name, each.telephone) for each in steps])


def _households(codes: Codes, steps: Sequence[NewHousehold]) -> None:
    rows = []
    for each in steps:
        village_id, grid_id = codes.grid(each.grid)
        rows.append(
            EnteredHousehold(
                each.code,
                village_id,
                grid_id,
                each.group,
                each.head,
                each.resident,
                each.name_may_be_published,
                each.takes_part_since,
            )
        )
    codes.store.entering.households(rows, codes.now)


def _members(codes: Codes, steps: Sequence[NewMember]) -> None:
    codes.store.entering.members(
        [
            EnteredMember(
                each.household, each.name, each.person, each.minor, each.since, each.until
            )
            for each in steps
        ]
    )


def _roles(codes: Codes, steps: Sequence[NewRole]) -> None:
    codes.store.entering.roles(
        [
            EnteredRole(
                each.person,
                each.role.value,
                codes.area(each.area),
                each.unit,
                each.since,
                each.until,
            )
            for each in steps
        ]
    )


_TOGETHER: dict[type, Callable[[Codes, Sequence[Any]], None]] = {
    NewPerson: _people,
    NewHousehold: _households,
    NewMember: _members,
    NewRole: _roles,
}
