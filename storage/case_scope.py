"""Which cases somebody may see, as a condition on their rows."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, or_, true

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
    def is_all(self) -> bool:
        """Whether every case may be seen."""
        return any(each.areas is None and each.unit is None for each in self.reaches)


def in_areas(areas: tuple[int, ...] | None) -> ColumnElement[bool]:
    """In these areas.

    Written so that no index of areas is walked instead of the one that gives the order.
    """
    return true() if areas is None else (_case.c.area_id + 0).in_(areas)


def may_see(scope: CaseScope) -> ColumnElement[bool]:
    """The cases of a scope."""
    if scope.is_all:
        return true()
    return or_(_case.c.reporter_id == scope.person_id, *map(_reached, scope.reaches))


def may_know_reporter(scope: CaseScope) -> ColumnElement[bool]:
    """The cases of which somebody may know who reported them: all but others' private ones."""
    own = _case.c.reporter_id == scope.person_id
    return or_(_case.c.is_private.is_(False), own, *map(_reached, scope.room))


def _reached(reach: Reach) -> ColumnElement[bool]:
    if reach.unit is None:
        return in_areas(reach.areas)
    helps = exists().where(
        _unit.c.case_id == _case.c.id,
        _unit.c.unit == reach.unit,
        _unit.c.ended_at.is_(None),
    )
    return and_(in_areas(reach.areas), or_(_case.c.unit == reach.unit, helps))
