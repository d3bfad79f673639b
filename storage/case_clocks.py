"""The clocks of cases: which phase runs, until when, and what was said of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, insert, select, update

from rules.case_clock import Run, Watch
from rules.case_life import OPEN, PHASES
from rules.case_limits import Clock, Phase
from storage.case_phases import CasePhases, seconds
from storage.columns import table
from storage.tables.cases import CaseRow, CaseWarningRow

_case = table(CaseRow)
_warning = table(CaseWarningRow)

_clock_of = select(
    _case.c.phase,
    _case.c.phase_since,
    _case.c.phase_used_s,
    _case.c.phase_limit_s,
    _case.c.phase_clock,
    _case.c.watch,
).where(_case.c.id == bindparam("case_id"))
_next_watched = (
    select(_case.c.id, _case.c.watch_at)
    .where(_case.c.watch_at.is_not(None))
    .order_by(_case.c.watch_at, _case.c.id)
    .limit(1)
)
_said_last = (
    select(_warning.c.phase, _warning.c.watch, _warning.c.reached)
    .where(_warning.c.case_id == bindparam("case_id"))
    .order_by(_warning.c.id.desc())
    .limit(1)
)
_timed = [state.value for state in PHASES]


@dataclass(frozen=True)
class Timed:
    """The clock of a case's phase and what was last said of it."""

    phase: Phase
    run: Run
    watch: Watch | None


@dataclass(frozen=True)
class Times:
    """When a running clock is over, and when something is next said of it (None: never)."""

    due_at: datetime
    watch_at: datetime | None


class CaseClocks:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._phases = CasePhases(connection)

    def of(self, case_id: int) -> Timed | None:
        """The clock that runs; None where none does."""
        row = self._connection.execute(_clock_of, {"case_id": case_id}).one()
        if not row.phase:
            return None
        run = Run(
            timedelta(seconds=row.phase_limit_s),
            Clock(row.phase_clock),
            row.phase_since,
            timedelta(seconds=row.phase_used_s),
        )
        return Timed(Phase(row.phase), run, Watch(row.watch) if row.watch else None)

    def begin(self, case_id: int, phase: Phase, unit: str, run: Run, times: Times) -> None:
        """A phase begins: its row is kept, its clock runs."""
        self._phases.begin(case_id, phase, unit, run)
        self._run(case_id, phase, run, times, "")

    def goes_on(
        self, case_id: int, phase: Phase, run: Run, times: Times, watch: Watch | None
    ) -> None:
        """The phase's clock runs on: taken up again, or with another limit."""
        self._phases.has_limit(case_id, phase, run.limit)
        self._run(case_id, phase, run, times, watch.value if watch else "")

    def take_up(self, case_id: int, phase: Phase, unit: str) -> Run | None:
        """The newest clock that a unit's phase had runs again; as it stopped. None if none did."""
        return self._phases.take_up(case_id, phase, unit)

    def stop(self, case_id: int, phase: Phase, used: timedelta, now: datetime) -> None:
        """The phase is over, or stands; no clock runs until another begins."""
        self._phases.stop(case_id, phase, used, now)
        nothing = {
            "phase": "",
            "phase_since": None,
            "phase_used_s": 0,
            "phase_limit_s": 0,
            "phase_clock": "",
            "due_at": None,
            "watch": "",
            "watch_at": None,
        }
        self._connection.execute(update(_case).where(_case.c.id == case_id), nothing)

    def next_watch(self) -> tuple[int, datetime] | None:
        """The case of which something is to be said first, and when."""
        row = self._connection.execute(_next_watched).one_or_none()
        return (row.id, row.watch_at) if row else None

    def looked_at(self, case_id: int) -> datetime | None:
        """When the case is looked at next by itself; None for never."""
        at: datetime | None = self._connection.execute(
            select(_case.c.watch_at).where(_case.c.id == case_id)
        ).scalar_one()
        return at

    def said(self, case_id: int, phase: Phase, watch: Watch, reached: int, now: datetime) -> None:
        """Keeps what was said of a case's time and how many it reached.

        What reaches nobody day after day is kept once.
        """
        last = self._connection.execute(_said_last, {"case_id": case_id}).one_or_none()
        if not reached and last and tuple(last) == (phase.value, watch.value, 0):
            return
        self._connection.execute(
            insert(_warning),
            {
                "case_id": case_id,
                "phase": phase.value,
                "watch": watch.value,
                "at": now,
                "reached": reached,
            },
        )

    def look_again(self, case_id: int, at: datetime | None) -> None:
        """When the case is looked at next (None: not by itself); nothing was said of its clock."""
        values = {"watch_at": at, "watch": ""}
        self._connection.execute(update(_case).where(_case.c.id == case_id), values)

    def keeps_time(self, case_id: int, times: Times, said: Watch | None) -> None:
        """What comes of a clock by today's calendar, and what was said of it."""
        watch = said.value if said else ""
        values = {"due_at": times.due_at, "watch_at": times.watch_at, "watch": watch}
        self._connection.execute(update(_case).where(_case.c.id == case_id), values)

    def look_from(self, due_from: datetime, now: datetime) -> int:
        """Clocks in working time that run out later than a moment are looked at anew, now.

        For a calendar that has changed; returns how many. One whose look is on its way is left.
        """
        changed = self._connection.execute(
            update(_case).where(
                _case.c.phase_clock == Clock.WORKING.value,
                _case.c.due_at >= due_from,
                _case.c.watch_at.is_not(None),
            ),
            {"watch_at": now},
        )
        return changed.rowcount

    def take_watch(self, case_id: int, at: datetime) -> bool:
        """Takes the look that was due at a moment; False if somebody was faster or it moved on."""
        taken = self._connection.execute(
            update(_case).where(_case.c.id == case_id, _case.c.watch_at == at), {"watch_at": None}
        )
        return taken.rowcount == 1

    def without(self, most: int) -> tuple[int, ...]:
        """Open cases that should have a clock and have none: filed before there were any."""
        rows = self._connection.execute(
            select(_case.c.id)
            .where(_case.c.state.in_(_timed), _case.c.phase == "")
            .order_by(_case.c.id)
            .limit(most)
        )
        return tuple(rows.scalars())

    def _run(self, case_id: int, phase: Phase, run: Run, times: Times, watch: str) -> None:
        running = {
            "phase": phase.value,
            "phase_since": run.since,
            "phase_used_s": seconds(run.used),
            "phase_limit_s": seconds(run.limit),
            "phase_clock": run.clock.value,
            "due_at": times.due_at,
            "watch": watch,
            "watch_at": times.watch_at,
        }
        self._connection.execute(update(_case).where(_case.c.id == case_id), running)


assert {PHASES.get(state) for state in OPEN} >= set(Phase), "every phase is some open state's"
