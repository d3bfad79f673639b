"""What figures tell of each case: late, sent back, missed by the grid or found by it first."""

from datetime import timedelta

from sqlalchemy import Exists, FromClause, Integer, and_, case, exists, func, literal, or_, select
from sqlalchemy.sql.elements import ColumnElement

from rules.case_life import Move, State
from rules.case_limits import Phase
from rules.case_sources import Source
from rules.figures import OF_GRID, ON_DUTY
from storage.columns import UtcTime, table
from storage.counted_cases import Wanted, held
from storage.tables.cases import CaseMoveRow, CasePhaseRow, CaseRow

_case = table(CaseRow)
_phase = table(CasePhaseRow)
_move = table(CaseMoveRow)
_earlier, _later = _case.alias("earlier"), _case.alias("later")
_REMEMBERED = timedelta(days=92)

FIRST = _case.alias("first")
"""The row by which a matter was reported first (`is_first`)."""


def late() -> ColumnElement[bool]:
    """Whether a phase of a case that has ended took longer than its limit.

    Late too is one into which a late one was merged, and one on which all the units it was given
    to took, together, longer than the longest limit one of them had (an extension is in it); each
    reopening gives one such limit more.
    """
    handling = _phase.c.phase == Phase.HANDLE.value
    over = _phase.c.used_s > _phase.c.limit_s
    used = func.sum(case((handling, _phase.c.used_s), else_=0))
    limit = func.max(case((handling, _phase.c.limit_s), else_=0))
    together = used > limit * (_case.c.reopened + 1)
    found = select(flag(or_(func.max(flag(over)) == 1, together, _case.c.merged_late)))
    whole = found.where(_phase.c.case_id == _case.c.id).correlate(_case)
    return func.coalesce(whole.scalar_subquery(), 0) == 1


def reworked() -> Exists:
    """Whether a check of a case failed."""
    return exists().where(_move.c.case_id == _case.c.id, _move.c.move == Move.REWORK.value)


def is_first() -> ColumnElement[bool]:
    """Joins `FIRST`: the case itself, or whichever of those merged into it was filed first."""
    return FIRST.c.id == func.coalesce(_case.c.first_case_id, _case.c.id)


def by_grid(wanted: Wanted) -> ColumnElement[bool]:
    """Whether the grid reported a matter first, itself. Joined with `FIRST`."""
    return and_(FIRST.c.source == Source.CHAT, held(FIRST.c.reporter_id, OF_GRID, wanted))


def missed(wanted: Wanted) -> ColumnElement[bool]:
    """Whether residents or a hotline reported a matter, and the grid had not done so before.

    What the grid reported or followed later it did not find. Joined with `FIRST`.
    """
    return _from_outside(FIRST, wanted)


def first_report(wanted: Wanted) -> ColumnElement[bool]:
    """Whether a closed bottom-line matter was the grid's own find. Joined with `FIRST`.

    It was not where residents or a hotline had reported the same item of the same grid before, at
    most `_REMEMBERED` before the days asked for, and that was still open.
    """
    bottom = list(wanted.bottom_line)
    # From outside inwards, and once: each such case looks at what was filed while it was open.
    same = and_(_later.c.area_id == _earlier.c.area_id, _later.c.item == _earlier.c.item)
    open_until = func.coalesce(_earlier.c.closed_at, literal(wanted.until, UtcTime))
    told_before = (
        select(_later.c.id)
        .join(_earlier, same)
        .where(
            _earlier.c.filed_at >= wanted.since - _REMEMBERED,
            _earlier.c.filed_at < wanted.until,
            _earlier.c.item.in_(bottom),
            _earlier.c.state != State.VOID.value,
            _from_outside(_earlier, wanted),
            _later.c.filed_at > _earlier.c.filed_at,
            _later.c.filed_at <= open_until,
        )
    )
    return and_(
        _case.c.item.in_(bottom),
        _case.c.state == State.CLOSED.value,
        by_grid(wanted),
        FIRST.c.id.not_in(told_before),
    )


def remedied() -> ColumnElement[bool]:
    """Whether a case was late, but closed without rework and never reopened."""
    closed = _case.c.state == State.CLOSED.value
    return and_(closed, _case.c.reopened == 0, late(), ~reworked())


def _from_outside(filed: FromClause, wanted: Wanted) -> ColumnElement[bool]:
    resident = ~held(filed.c.reporter_id, ON_DUTY, wanted)
    return or_(
        and_(filed.c.source == Source.CHAT, resident),
        filed.c.source.not_in((Source.CHAT, Source.ABOVE)),
    )


def flag(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """1 or 0, to be added up."""
    return case((condition, literal(1, Integer)), else_=literal(0, Integer))
