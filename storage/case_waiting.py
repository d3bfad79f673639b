"""待办: every case that waits for somebody, the most urgent first, a page at a time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, or_, select

from rules.case_life import OPEN, WITH_UNIT, Move
from rules.case_queues import WAITING_FOR_ROOM
from storage.cases import Case, Cases
from storage.columns import table
from storage.tables.cases import CaseMoveRow, CaseRow, CaseUnitRow
from storage.tables.people import AreaRow

_case = table(CaseRow)
_unit = table(CaseUnitRow)
_area = table(AreaRow)
_move = table(CaseMoveRow)
_later = _move.alias("later")


@dataclass(frozen=True)
class Duty:
    """An area whose room somebody is (no unit), or whose cases their unit handles."""

    area_path: str
    unit: str = ""


class CaseWaiting:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cases = Cases(connection)

    def count(self, duties: Sequence[Duty]) -> int:
        """How many wait, all of them."""
        if not duties:
            return 0
        counted: int = self._connection.execute(
            select(func.count())
            .select_from(_case.join(_area, _area.c.id == _case.c.area_id))
            .where(_waits(duties))
        ).scalar_one()
        return counted

    def page(
        self, duties: Sequence[Duty], emergencies: Collection[str], skipped: int, most: int
    ) -> tuple[Case, ...]:
        """Emergencies first, then by their limit, the longest overdue before all others."""
        if not duties:
            return ()
        calm = case((_case.c.item.in_(emergencies), 0), else_=1)
        # Both databases put a case without a clock at another end: it is said here.
        timeless = case((_case.c.due_at.is_(None), 1), else_=0)
        ids = (
            select(_case.c.id)
            .join(_area, _area.c.id == _case.c.area_id)
            .where(_waits(duties))
            .order_by(calm, timeless, _case.c.due_at, _case.c.id)
            .offset(skipped)
            .limit(most)
        )
        return self._cases.several(self._connection.execute(ids).scalars().all())

    def brought_in(self, areas: Sequence[int] | None, most: int) -> tuple[int, ...]:
        """Open cases of these areas (None: all) whose leaders were asked to coordinate, with
        nothing decided since; the newest first."""
        decided = (
            select(func.max(_later.c.id))
            .where(_later.c.case_id == _case.c.id, _later.c.move == Move.DECIDE.value)
            .scalar_subquery()
        )
        asked = exists().where(
            _move.c.case_id == _case.c.id,
            _move.c.move == Move.BRING_IN.value,
            _move.c.id > func.coalesce(decided, 0),
        )
        found = select(_case.c.id).where(
            _case.c.state.in_([state.value for state in sorted(OPEN)]), asked
        )
        if areas is not None:
            found = found.where(_case.c.area_id.in_(areas))
        ids = found.order_by(_case.c.id.desc()).limit(most)
        return tuple(self._connection.execute(ids).scalars())


def _waits(duties: Sequence[Duty]) -> ColumnElement[bool]:
    return or_(*map(_of, duties))


def _of(duty: Duty) -> ColumnElement[bool]:
    states = WITH_UNIT if duty.unit else WAITING_FOR_ROOM
    here = and_(
        _case.c.state.in_([state.value for state in states]),
        _area.c.path.startswith(duty.area_path, autoescape=True),
    )
    if not duty.unit:
        return here
    helps = exists().where(
        _unit.c.case_id == _case.c.id, _unit.c.unit == duty.unit, _unit.c.ended_at.is_(None)
    )
    return and_(here, or_(_case.c.unit == duty.unit, helps))
