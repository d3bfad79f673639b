"""The phases a case went through: a row each, with whose it was, its limit and what was used."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, exists, insert, select, update

from rules.case_clock import Run
from rules.case_life import Move
from rules.case_limits import Clock, Phase
from storage.columns import table
from storage.tables.cases import CaseMoveRow, CasePhaseRow

_phase = table(CasePhaseRow)
_move = table(CaseMoveRow)


class CasePhases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, case_id: int, phase: Phase, unit: str, run: Run) -> None:
        """A phase begins; `unit` has the case in hand, "" where it is the room's."""
        self._connection.execute(
            insert(_phase),
            {
                "case_id": case_id,
                "phase": phase.value,
                "unit": unit,
                "since": run.since,
                "limit_s": seconds(run.limit),
                "clock": run.clock.value,
            },
        )

    def stop(self, case_id: int, phase: Phase, used: timedelta, now: datetime) -> None:
        """The phase that runs is over, or stands."""
        self._set(self._running(case_id, phase), used_s=seconds(used), ended_at=now)

    def has_limit(self, case_id: int, phase: Phase, limit: timedelta) -> None:
        """The phase that runs has this limit from now on."""
        self._set(self._running(case_id, phase), limit_s=seconds(limit))

    def take_up(self, case_id: int, phase: Phase, unit: str) -> Run | None:
        """The newest phase of its kind that a unit had runs again; its limit, and what was used.

        None if it had none. What was before somebody reopened the case is over.
        """
        row = self._connection.execute(_stood(case_id, phase, unit)).one_or_none()
        if row is None:
            return None
        self._set(row.id, used_s=None, ended_at=None)
        used = timedelta(seconds=row.used_s)
        return Run(timedelta(seconds=row.limit_s), Clock(row.clock), row.since, used)

    def _running(self, case_id: int, phase: Phase) -> int:
        running: int = self._connection.execute(
            select(_phase.c.id)
            .where(_phase.c.case_id == case_id, _phase.c.phase == phase.value)
            .where(_phase.c.ended_at.is_(None))
            .order_by(_phase.c.id.desc())
            .limit(1)
        ).scalar_one()
        return running

    def _set(self, row_id: int, **values: object) -> None:
        self._connection.execute(update(_phase).where(_phase.c.id == row_id), values)


def _stood(case_id: int, phase: Phase, unit: str) -> Select[Any]:
    reopened = exists().where(
        _move.c.case_id == case_id,
        _move.c.move == Move.OBJECT.value,
        _move.c.at >= _phase.c.ended_at,
    )
    return (
        select(_phase)
        .where(_phase.c.case_id == case_id, _phase.c.phase == phase.value, _phase.c.unit == unit)
        .where(_phase.c.ended_at.is_not(None), ~reopened)
        .order_by(_phase.c.id.desc())
        .limit(1)
    )


def seconds(span: timedelta) -> int:
    """Whole seconds, as they are kept."""
    return round(span.total_seconds())
