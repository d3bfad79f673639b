"""What figures tell of each case: late, sent back, missed by the grid."""

from typing import Any

from sqlalchemy import Exists, Integer, and_, case, exists, func, literal, or_, select
from sqlalchemy.sql.elements import ColumnElement

from rules.case_life import Move
from rules.case_limits import Phase
from rules.case_sources import Source
from rules.figures import OF_GRID, ON_DUTY
from storage.columns import table
from storage.counted_cases import Wanted, held
from storage.tables.cases import CaseFollowerRow, CaseMoveRow, CasePhaseRow, CaseRow

_case = table(CaseRow)
_phase = table(CasePhaseRow)
_move = table(CaseMoveRow)
_follower = table(CaseFollowerRow)
_other = _case.alias("other")

LATE, LATE_HANDLING = 1, 2


def lateness() -> ColumnElement[Any]:
    """Whether a phase of a case that has ended took longer than its limit: 0, `LATE`, or
    `LATE_HANDLING` where that is what the case's own unit used (not one that gave it back).

    `LATE` too where one that was merged into it was, and where all the units it was given to took,
    together, longer than the longest limit one of them had (an extension is in it); each reopening
    gives one such limit more.
    """
    handling = _phase.c.phase == Phase.HANDLE.value
    over = _phase.c.used_s > _phase.c.limit_s
    own = over & handling & (_phase.c.unit == _case.c.unit)
    used = func.sum(case((handling, _phase.c.used_s), else_=0))
    limit = func.max(case((handling, _phase.c.limit_s), else_=0))
    together = used > limit * (_case.c.reopened + 1)
    worst = case(
        (func.max(flag(own)) == 1, LATE_HANDLING),
        (or_(func.max(flag(over)) == 1, together, _case.c.merged_late), LATE),
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
    resident = ~held(_case.c.reporter_id, ON_DUTY, wanted)
    from_outside = or_(
        and_(_case.c.source == Source.CHAT, resident),
        _case.c.source.not_in((Source.CHAT, Source.ABOVE)),
    )
    merged = exists().where(
        _other.c.merged_into == _case.c.id, held(_other.c.reporter_id, OF_GRID, wanted)
    )
    followed = exists().where(
        _follower.c.case_id == _case.c.id, held(_follower.c.person_id, OF_GRID, wanted)
    )
    return and_(from_outside, ~merged, ~followed)


def flag(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """1 or 0, to be added up."""
    return case((condition, literal(1, Integer)), else_=literal(0, Integer))
