"""Clock rows: which moments of the plan have come, and how far a rehearsal is ahead."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from storage.columns import table
from storage.tables.path import ClockMarkRow, DueRow
from storage.upsert import insert_if_absent, insert_or_skip

HELD, MISSED = "held", "missed"

_due = table(DueRow)
_mark = table(ClockMarkRow)


_read_until = select(_mark.c.read_until)
_mark_read = (
    update(_mark)
    .where(_mark.c.read_until == bindparam("seen"))
    .values(read_until=bindparam("moment"))
)
_taken = select(_due.c.id).where(
    _due.c.task == bindparam("task"),
    _due.c.area_id == bindparam("area_id"),
    _due.c.due_at == bindparam("due_at", type_=_due.c.due_at.type),
)
_rehearse = update(_mark).values(rehearsal_ahead_us=bindparam("ahead_us"))


class Clock:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read_until(self, now: datetime) -> datetime:
        """Up to when the plan has been read; at the very first time, now."""
        found: datetime | None = self._connection.execute(_read_until).scalar_one_or_none()
        if found is None:
            insert_if_absent(self._connection, _mark, id=1, read_until=now, rehearsal_ahead_us=0)
            found = now
        return found

    def mark_read(self, seen: datetime, moment: datetime) -> bool:
        """The plan has been read from `seen` up to this moment; False if the mark has moved."""
        moved = self._connection.execute(_mark_read, {"seen": seen, "moment": moment})
        return moved.rowcount == 1

    def take(self, task: str, area_id: int, due_at: datetime, state: str, now: datetime) -> bool:
        """Inserts the one row of a task, area and moment; False if it was there already."""
        made = insert_or_skip(
            self._connection,
            _due,
            task=task,
            area_id=area_id,
            due_at=due_at,
            state=state,
            made_at=now,
        )
        return made is not None

    def is_taken(self, task: str, area_id: int, due_at: datetime) -> bool:
        """Whether the row of a task, area and moment is there."""
        asked = {"task": task, "area_id": area_id, "due_at": due_at}
        return self._connection.execute(_taken, asked).first() is not None

    def rehearsal_ahead(self) -> timedelta:
        """How far the rehearsal clock is ahead of real time."""
        ahead = self._connection.execute(select(_mark.c.rehearsal_ahead_us)).scalar_one_or_none()
        return timedelta(microseconds=ahead or 0)

    def rehearse(self, ahead: timedelta, now: datetime) -> None:
        """Keeps how far the rehearsal clock is ahead."""
        self.read_until(now)
        microseconds = ahead // timedelta(microseconds=1)
        self._connection.execute(_rehearse, {"ahead_us": microseconds})
