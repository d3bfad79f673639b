"""Counts cases by area, grid worker and unit in one statement; for readers beside the writer."""

from typing import Any

from sqlalchemy import (
    CTE,
    Connection,
    Select,
    String,
    Subquery,
    case,
    exists,
    func,
    literal,
    null,
    select,
    union,
    union_all,
)
from sqlalchemy.sql.elements import ColumnElement

from rules.case_life import State
from rules.case_limits import Phase
from rules.case_verdicts import About
from rules.figures import Cell, Figures
from storage.case_marks import (
    FIRST,
    by_grid,
    first_report,
    flag,
    is_first,
    late,
    missed,
    reworked,
)
from storage.case_verdicts import verdict
from storage.columns import table
from storage.counted_cases import NOT_COUNTED, Wanted, wanted_cases
from storage.tables.cases import CasePhaseRow, CaseRow, CaseUnitRow
from storage.tables.people import AreaRow

_case = table(CaseRow)
_area = table(AreaRow)
_phase = table(CasePhaseRow)
_helper = table(CaseUnitRow)
_other = _case.alias("other")

_KEYS = ("area_id", "worker_id", "unit")


def count_cases(connection: Connection, wanted: Wanted) -> tuple[Cell, ...]:
    """The cells of the cases that count, by area and worker; then those of the units.

    Where one unit is asked for, its cells alone.
    """
    each = _each(wanted)
    of_units = _of_units(each, wanted)
    counted = of_units if wanted.unit is not None else union_all(_of_cases(each), of_units)
    rows = connection.execute(counted.order_by(*_KEYS)).mappings()
    return tuple(_cell(dict(row)) for row in rows)


def _each(wanted: Wanted) -> CTE:
    """A row a case, with all that is told of it."""
    theirs = _joined_ratings()
    return (
        select(
            _case.c.id,
            _case.c.area_id,
            case((by_grid(wanted), FIRST.c.reporter_id)).label("worker_id"),
            _case.c.unit,
            (flag(_case.c.rating.is_not(None)) + func.coalesce(theirs.c.rated, 0)).label("rated"),
            (func.coalesce(_case.c.rating, 0) + func.coalesce(theirs.c.rating_sum, 0)).label(
                "rating_sum"
            ),
            flag(_case.c.state == State.CLOSED.value).label("closed"),
            flag(late()).label("late"),
            flag(reworked()).label("reworked"),
            flag(_case.c.reopened > 0).label("reopened"),
            flag(_case.c.due_at < wanted.now).label("overdue"),
            flag(missed(wanted)).label("missed"),
            flag(first_report(wanted)).label("first"),
            *(verdict(about).label(f"{about}_said") for about in About),
            flag(_case.c.item.in_(list(wanted.bottom_line))).label("bottom"),
        )
        .join(_area, _area.c.id == _case.c.area_id)
        .join(FIRST, is_first())
        .outerjoin(theirs, theirs.c.case_id == _case.c.id)
        .where(*wanted_cases(wanted), _case.c.state.not_in(NOT_COUNTED))
        .cte("each")
        # Else each sum would look everything up anew.
        .prefix_with("MATERIALIZED")
    )


def _joined_ratings() -> Subquery:
    """Of each case, how many rated it whose own report was merged into it, and the sum."""
    joined = (
        select(_other.c.rating, _other.c.merged_into.label("case_id"))
        .where(_other.c.rating.is_not(None), _other.c.merged_into.is_not(None))
        .cte("joined", recursive=True)
    )
    further = _case.alias("further")
    joined = joined.union_all(
        select(joined.c.rating, further.c.merged_into)
        .join(further, further.c.id == joined.c.case_id)
        .where(further.c.merged_into.is_not(None))
    )
    return (
        select(
            joined.c.case_id,
            func.count().label("rated"),
            func.sum(joined.c.rating).label("rating_sum"),
        )
        .group_by(joined.c.case_id)
        .subquery("theirs")
    )


def _of_cases(each: CTE) -> Select[Any]:
    c = each.c
    remedied = c.closed * c.late * (1 - c.reworked) * (1 - c.reopened)
    return select(
        c.area_id,
        c.worker_id,
        literal("", String).label("unit"),
        *_sums(
            filed=flag(c.id.is_not(None)),
            closed=c.closed,
            on_time=c.closed * (1 - c.late),
            remedied=remedied,
            overdue=c.overdue,
            reworked=c.reworked,
            missed=c.missed,
            missed_bottom=c.missed * c.bottom,
            first=c.first,
            **_decided(About.FIRST, c.first, c.first_said),
            **_decided(About.LATE, remedied, c.late_said),
            **_decided(About.MISSED, c.missed, c.missed_said),
            rated=c.rated,
            rating_sum=c.rating_sum,
        ),
    ).group_by(c.area_id, c.worker_id)


def _of_units(each: CTE, wanted: Wanted) -> Select[Any]:
    """What each unit was ever given, and whether it still has it; and what it helped with."""
    given = _given(each)
    c, led, late = each.c, given.c.led, given.c.late
    has = led * flag(c.unit == given.c.unit)
    closed = has * c.closed
    counted = (
        select(
            c.area_id,
            null().label("worker_id"),
            given.c.unit,
            *_sums(
                filed=led,
                closed=closed,
                on_time=closed * (1 - late),
                remedied=closed * late * (1 - c.reworked) * (1 - c.reopened),
                overdue=has * c.overdue,
                reworked=has * c.reworked,
                rated=has * c.rated,
                rating_sum=has * c.rating_sum,
                passed_on=led - has,
                helped=1 - led,
            ),
        )
        .join(given, given.c.case_id == c.id)
        .group_by(c.area_id, given.c.unit)
    )
    return counted if wanted.unit is None else counted.where(given.c.unit == wanted.unit)


def _given(each: CTE) -> CTE:
    """A row for each case and unit: whether it led, and took longer than its own limit."""
    c = each.c
    led = union(
        select(_phase.c.case_id, _phase.c.unit)
        .join(each, c.id == _phase.c.case_id)
        .where(_phase.c.phase == Phase.HANDLE.value, _phase.c.unit != ""),
        # Closed before phases were kept.
        select(c.id, c.unit).where(c.unit != ""),
    ).cte("led")
    own = (_phase.c.case_id == led.c.case_id) & (_phase.c.unit == led.c.unit)
    over = (_phase.c.phase == Phase.HANDLE.value) & (_phase.c.used_s > _phase.c.limit_s)
    also_led = exists().where(
        _phase.c.case_id == _helper.c.case_id,
        _phase.c.phase == Phase.HANDLE.value,
        _phase.c.unit == _helper.c.unit,
    )
    helped = (
        select(_helper.c.case_id, _helper.c.unit, literal(0).label("led"), literal(0).label("late"))
        .join(each, c.id == _helper.c.case_id)
        .where(~also_led, _helper.c.unit != c.unit)
        .distinct()
    )
    late = flag(exists().where(own, over).correlate(led)).label("late")
    leading = select(led.c.case_id, led.c.unit, literal(1).label("led"), late)
    return union_all(leading, helped).cte("given")


def _decided(
    about: About, told: ColumnElement[Any], said: ColumnElement[Any]
) -> dict[str, ColumnElement[Any]]:
    """What was decided counts as long as the figure proposes it."""
    yes, no = flag(said.is_(True)), flag(said.is_(False))
    return {f"{about}_yes": told * yes, f"{about}_no": told * no}


def _sums(**counted: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """A sum for each figure, in their order; nothing for those that are not told here."""
    nothing = literal(0)
    return [
        func.sum(counted.get(name, nothing)).label(name) for name in Figures.__dataclass_fields__
    ]


def _cell(row: dict[str, Any]) -> Cell:
    area_id, worker_id, unit = (row.pop(name) for name in _KEYS)
    counts = {name: int(value) for name, value in row.items()}
    return Cell(area_id, worker_id, unit, Figures(**counts))
