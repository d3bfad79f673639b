"""Which cases somebody may see, as a condition on their rows."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, exists, false, or_, true

from rules.case_sources import Source
from storage import case_units
from storage.columns import table
from storage.tables.cases import CaseRow, CaseUnitRow

_case = table(CaseRow)
_unit = table(CaseUnitRow)


@dataclass(frozen=True)
class Reach:
    """The areas a role reaches (None: all there are); a handling unit's own cases in them."""

    areas: tuple[int, ...] | None
    unit: str | None = None


@dataclass(frozen=True)
class CaseScope:
    """What somebody reported themselves, and what their roles reach.

    `room` is as much of it as the command room's own: there, who reported a private matter may be
    known.
    """

    person_id: int
    reaches: tuple[Reach, ...] = ()
    room: tuple[Reach, ...] = ()

    @property
    def shape(self) -> "Shape":
        """What its conditions look like, without their values: statements are built once each."""
        if any(each.areas is None and each.unit is None for each in self.reaches):
            return None, tuple(map(_shape, self.room))
        return tuple(map(_shape, self.reaches)), tuple(map(_shape, self.room))

    @property
    def values(self) -> dict[str, Any]:
        """The values of its conditions."""
        found: dict[str, Any] = {"me": self.person_id}
        for whose, reaches in (("seen", self.reaches), ("room", self.room)):
            for place, reach in enumerate(reaches):
                found[f"{whose}_areas_{place}"] = reach.areas or ()
                found[f"{whose}_unit_{place}"] = reach.unit
        return found


Reached = tuple[tuple[bool, bool], ...]
"""Of each reach, whether it has areas and a unit."""

Shape = tuple[Reached | None, Reached]
"""What is seen (None: everything), and what is the room's own."""


def may_see(shape: Shape) -> ColumnElement[bool]:
    """The cases of a scope."""
    seen, _ = shape
    if seen is None:
        return true()
    return or_(_own(), *(_within("seen", place, each) for place, each in enumerate(seen)))


def may_know_reporter(shape: Shape) -> ColumnElement[bool]:
    """The cases of which somebody may know who reported them: all but others' private ones."""
    _, room = shape
    ours = (_within("room", place, each) for place, each in enumerate(room))
    return or_(_case.c.is_private.is_(False), _own(), *ours)


def may_know_caller(shape: Shape) -> ColumnElement[bool]:
    """The cases whose caller somebody may be found by: the room's, and nobody else's."""
    _, room = shape
    return or_(false(), *(_within("room", place, each) for place, each in enumerate(room)))


def may_know_handler(shape: Shape) -> ColumnElement[bool]:
    """As well: who handled their own report on the spot is who reported it."""
    return or_(_case.c.handler_id != _case.c.reporter_id, may_know_reporter(shape))


def _shape(reach: Reach) -> tuple[bool, bool]:
    return reach.areas is not None, reach.unit is not None


def _own() -> ColumnElement[bool]:
    """What somebody reported themself; what they recorded for a caller is the room's."""
    return and_(_case.c.reporter_id == bindparam("me"), _case.c.source == Source.CHAT.value)


def _within(whose: str, place: int, has: tuple[bool, bool]) -> ColumnElement[bool]:
    """In these areas, and of this unit.

    The area is written so that no index of areas is walked instead of the one that gives the
    order.
    """
    of_areas, of_unit = has
    areas: BindParameter[int] = bindparam(f"{whose}_areas_{place}", expanding=True)
    inside = (_case.c.area_id + 0).in_(areas) if of_areas else true()
    if not of_unit:
        return inside
    unit: BindParameter[str] = bindparam(f"{whose}_unit_{place}")
    part = _unit.alias()
    helps = exists().where(part.c.case_id == _case.c.id, part.c.unit == unit)
    return and_(inside, or_(_case.c.unit == unit, helps.where(case_units.stands(part))))
