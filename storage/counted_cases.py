"""Which cases figures are counted of: asked for by area, days, and whose."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.sql.elements import ColumnElement

from rules.case_life import State
from rules.case_limits import Phase
from rules.case_sources import Source
from rules.roles import Role
from storage.columns import table
from storage.tables.cases import CasePhaseRow, CaseRow, CaseUnitRow
from storage.tables.people import AreaRow, GrantRow

_case = table(CaseRow)
_area = table(AreaRow)
_phase = table(CasePhaseRow)
_unit = table(CaseUnitRow)
_grant = table(GrantRow)

NOT_COUNTED = (State.VOID.value, State.MERGED.value)


@dataclass(frozen=True)
class Wanted:
    """Which cases: of an area and all below it, filed from a moment until before another, by the
    first of all that were merged into one.

    `first` and `last` are the same as days: whoever held a role on one of them held it.
    `bottom_line` are the codes of those items. `reporter_id` or `unit` leave the others out.
    """

    area_path: str
    since: datetime
    until: datetime
    first: date
    last: date
    now: datetime
    bottom_line: Collection[str]
    reporter_id: int | None = None
    unit: str | None = None


def wanted_cases(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What tells the cases that count from the others."""
    told = [
        or_(
            and_(_within(_case.c.filed_at, wanted), _case.c.counted_from.is_(None)),
            _within(_case.c.counted_from, wanted),
        ),
        _area.c.path.startswith(wanted.area_path, autoescape=True),
    ]
    if wanted.reporter_id is not None:
        # What somebody recorded for a caller they did not report.
        told += [_case.c.reporter_id == wanted.reporter_id, _case.c.source == Source.CHAT]
    if wanted.unit is not None:
        told.append(or_(_case.c.unit == wanted.unit, _was_given(wanted.unit)))
    return told


def _within(moment: ColumnElement[Any], wanted: Wanted) -> ColumnElement[bool]:
    return and_(moment >= wanted.since, moment < wanted.until)


def _was_given(unit: str) -> ColumnElement[bool]:
    """Whether a unit had a case in hand at any time, or helped with it."""
    led = exists().where(
        _phase.c.case_id == _case.c.id,
        _phase.c.phase == Phase.HANDLE.value,
        _phase.c.unit == unit,
    )
    helped = exists().where(_unit.c.case_id == _case.c.id, _unit.c.unit == unit)
    return or_(led, helped)


def held(
    person: ColumnElement[Any], roles: Collection[Role], wanted: Wanted
) -> ColumnElement[bool]:
    """Whether a person held one of these roles at some time of the period."""
    holders = select(_grant.c.person_id).where(
        _grant.c.role.in_([role.value for role in roles]),
        _grant.c.since <= wanted.last,
        or_(_grant.c.until.is_(None), _grant.c.until >= wanted.first),
    )
    return person.in_(holders)
