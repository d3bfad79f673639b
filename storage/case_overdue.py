"""What is overdue now: of areas, how many and for how long; of units, which."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from rules.case_life import PHASES, WITH_UNIT
from storage.cases import Case, Cases
from storage.columns import table
from storage.tables.cases import CaseRow, CaseUnitRow

_case = table(CaseRow)
_part = table(CaseUnitRow)
_TIMED = [state.value for state in PHASES]
_WITH_UNIT = [state.value for state in WITH_UNIT]


@dataclass(frozen=True)
class Overdue:
    """How many cases are over their limit, and since when the one that is it the longest."""

    count: int
    since: datetime | None


@dataclass(frozen=True)
class OfUnit:
    """A unit in areas (None: in all there are)."""

    unit: str
    areas: tuple[int, ...] | None


class CaseOverdue:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_areas(self, areas: Collection[int] | None, now: datetime) -> Overdue:
        """In these areas; None for all there are."""
        over = and_(_case.c.state.in_(_TIMED), _case.c.due_at < now)
        inside = over if areas is None else and_(over, (_case.c.area_id + 0).in_(list(areas)))
        return self._counted(inside)

    def of_units(self, units: Collection[OfUnit], now: datetime) -> Overdue:
        """What these units lead, or help with and have not done their part of."""
        return self._counted(_at_units(units, now))

    def longest(self, units: Collection[OfUnit], now: datetime, most: int) -> tuple[Case, ...]:
        """Of those, the ones that are overdue the longest."""
        ids = select(_case.c.id).where(_at_units(units, now)).order_by(_case.c.due_at, _case.c.id)
        found = self._connection.execute(ids.limit(most)).scalars().all()
        return Cases(self._connection).several(found)

    def _counted(self, which: ColumnElement[bool]) -> Overdue:
        counted = select(func.count(_case.c.id), func.min(_case.c.due_at)).where(which)
        count, since = self._connection.execute(counted).one()
        return Overdue(count, since)


def _at_units(units: Collection[OfUnit], now: datetime) -> ColumnElement[bool]:
    over = and_(_case.c.state.in_(_WITH_UNIT), _case.c.due_at < now)
    return and_(over, or_(*map(_at_unit, units)))


def _at_unit(of: OfUnit) -> ColumnElement[bool]:
    helps = select(_part.c.case_id).where(_part.c.unit == of.unit, _part.c.ended_at.is_(None))
    has_it = or_(_case.c.unit == of.unit, _case.c.id.in_(helps))
    return has_it if of.areas is None else and_(has_it, (_case.c.area_id + 0).in_(of.areas))
