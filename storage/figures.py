"""Counts cases by area, grid worker and unit in one statement; for readers beside the writer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Exists,
    Integer,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.sql.elements import ColumnElement

from rules.case_life import Move, State
from rules.case_limits import Phase
from rules.case_sources import Source
from rules.figures import OF_GRID, ON_DUTY, Cell, Figures
from rules.roles import Role
from storage.columns import table
from storage.tables.cases import CaseFollowerRow, CaseMoveRow, CasePhaseRow, CaseRow
from storage.tables.people import AreaRow, GrantRow

_case = table(CaseRow)
_area = table(AreaRow)
_phase = table(CasePhaseRow)
_move = table(CaseMoveRow)
_grant = table(GrantRow)
_follower = table(CaseFollowerRow)
_other = _case.alias("other")

NOT_COUNTED = (State.VOID.value, State.MERGED.value)


@dataclass(frozen=True)
class Wanted:
    """Which cases: of an area and all below it, filed from a moment until before another.

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


LATE, LATE_HANDLING = 1, 2


def lateness() -> ColumnElement[Any]:
    """Whether a phase of a case that has ended took longer than its limit: 0, `LATE`, or
    `LATE_HANDLING` where that is what the case's own unit used (not one that gave it back).

    `LATE` too where all the units it was given to took, together, longer than the longest limit
    one of them had (an extension is in it); each reopening gives one such limit more.
    """
    handling = _phase.c.phase == Phase.HANDLE.value
    over = _phase.c.used_s > _phase.c.limit_s
    own = over & handling & (_phase.c.unit == _case.c.unit)
    used = func.sum(case((handling, _phase.c.used_s), else_=0))
    limit = func.max(case((handling, _phase.c.limit_s), else_=0))
    together = used > limit * (_case.c.reopened + 1)
    worst = case(
        (func.max(_flag(own)) == 1, LATE_HANDLING),
        (or_(func.max(_flag(over)) == 1, together), LATE),
        else_=0,
    )
    found = select(worst).where(_phase.c.case_id == _case.c.id).correlate(_case)
    return func.coalesce(found.scalar_subquery(), 0)


def reworked() -> Exists:
    """Whether a check of a case failed."""
    return exists().where(_move.c.case_id == _case.c.id, _move.c.move == Move.REWORK.value)


def missed(wanted: Wanted) -> ColumnElement[bool]:
    """Whether residents or a hotline reported a case and the grid never did.

    The grid did, too, if its own report was merged into the case or one of its people follows it.
    """
    resident = ~_held(_case.c.reporter_id, ON_DUTY, wanted)
    from_outside = or_(
        and_(_case.c.source == Source.CHAT, resident),
        _case.c.source.not_in((Source.CHAT, Source.ABOVE)),
    )
    merged = exists().where(
        _other.c.merged_into == _case.c.id, _held(_other.c.reporter_id, OF_GRID, wanted)
    )
    followed = exists().where(
        _follower.c.case_id == _case.c.id, _held(_follower.c.person_id, OF_GRID, wanted)
    )
    return and_(from_outside, ~merged, ~followed)


def wanted_cases(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What tells the cases that count from the others."""
    told = [
        _case.c.filed_at >= wanted.since,
        _case.c.filed_at < wanted.until,
        _area.c.path.startswith(wanted.area_path, autoescape=True),
    ]
    if wanted.reporter_id is not None:
        # What somebody recorded for a caller they did not report.
        told += [_case.c.reporter_id == wanted.reporter_id, _case.c.source == Source.CHAT]
    if wanted.unit is not None:
        told.append(_case.c.unit == wanted.unit)
    return told


def count_cases(connection: Connection, wanted: Wanted) -> tuple[Cell, ...]:
    """The cells of the cases that count; by area, worker and unit."""
    by_grid = and_(_case.c.source == Source.CHAT, _held(_case.c.reporter_id, OF_GRID, wanted))
    each = (
        select(
            _case.c.area_id,
            case((by_grid, _case.c.reporter_id)).label("worker_id"),
            _case.c.unit,
            _case.c.rating,
            _flag(_case.c.state == State.CLOSED.value).label("closed"),
            lateness().label("lateness"),
            _flag(reworked()).label("reworked"),
            _flag(_case.c.reopened > 0).label("reopened"),
            _flag(_case.c.due_at < wanted.now).label("overdue"),
            _flag(missed(wanted)).label("missed"),
            _flag(_case.c.item.in_(list(wanted.bottom_line))).label("bottom"),
        )
        .join(_area, _area.c.id == _case.c.area_id)
        .where(*wanted_cases(wanted), _case.c.state.not_in(NOT_COUNTED))
        .cte("each")
        # Else each sum would look everything up anew.
        .prefix_with("MATERIALIZED")
    )
    c = each.c
    late, late_handling = _flag(c.lateness > 0), _flag(c.lateness == LATE_HANDLING)
    remedied = c.closed * late * (1 - c.reworked) * (1 - c.reopened)
    counted = select(
        c.area_id,
        c.worker_id,
        c.unit,
        func.count().label("filed"),
        _sum(c.closed).label("closed"),
        _sum(c.closed * (1 - late)).label("on_time"),
        _sum(c.closed * (1 - late_handling)).label("handled_on_time"),
        _sum(remedied).label("remedied"),
        _sum(c.overdue).label("overdue"),
        _sum(c.reworked).label("reworked"),
        _sum(c.missed).label("missed"),
        _sum(c.missed * c.bottom).label("missed_bottom"),
        _sum(_flag(c.worker_id.is_not(None)) * c.bottom * c.closed).label("first"),
        func.count(c.rating).label("rated"),
        func.coalesce(func.sum(c.rating), 0).label("rating_sum"),
    ).group_by(c.area_id, c.worker_id, c.unit)
    rows = connection.execute(counted.order_by(c.area_id, c.worker_id, c.unit)).mappings()
    return tuple(_cell(dict(row)) for row in rows)


def _held(
    person: ColumnElement[Any], roles: Collection[Role], wanted: Wanted
) -> ColumnElement[bool]:
    """Whether a person held one of these roles at some time of the period."""
    holders = select(_grant.c.person_id).where(
        _grant.c.role.in_([role.value for role in roles]),
        _grant.c.since <= wanted.last,
        or_(_grant.c.until.is_(None), _grant.c.until >= wanted.first),
    )
    return person.in_(holders)


def _flag(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, literal(1, Integer)), else_=literal(0, Integer))


def _sum(flag: ColumnElement[int]) -> ColumnElement[int]:
    return func.sum(flag)


def _cell(row: dict[str, Any]) -> Cell:
    area_id, worker_id, unit = (row.pop(name) for name in ("area_id", "worker_id", "unit"))
    counts = {name: int(value) for name, value in row.items()}
    return Cell(area_id, worker_id, unit, Figures(**counts))
