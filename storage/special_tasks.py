"""Temporary tasks: what was asked, who was picked and who has heard, and when to look again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    insert,
    literal,
    or_,
    select,
    update,
)

from rules.task_form import Form, form_of, write_form
from storage.columns import table
from storage.errors import NotFound
from storage.tables.cases import CounterRow
from storage.tables.people import AreaRow
from storage.tables.special_tasks import SpecialTaskPersonRow, SpecialTaskRow
from storage.upsert import count_up, insert_or_replace

_task = table(SpecialTaskRow)
_person = table(SpecialTaskPersonRow)
_area = table(AreaRow)
_counter = table(CounterRow)

_all = select(
    *(column for column in _task.c if column.name != "watch_at"),
    _area.c.path.label("area_path"),
    _area.c.name.label("area_name"),
).join(_area, _area.c.id == _task.c.area_id)
_by_id = _all.where(_task.c.id == bindparam("task_id"))
_next_watched = (
    select(_task.c.id, _task.c.watch_at)
    .where(_task.c.watch_at.is_not(None))
    .order_by(_task.c.watch_at, _task.c.id)
    .limit(1)
)


@dataclass(frozen=True)
class SpecialTask:
    """A task as it stands; `picked` of picked people alone, else of all its area's grid workers."""

    id: int
    number: str
    area_id: int
    area_path: str
    area_name: str
    title: str
    words: str
    form: Form
    picked: bool
    may_say_nothing: bool
    asked_by: int
    asked_at: datetime
    deadline: datetime
    remind_at: datetime | None
    reminded_at: datetime | None
    closed_at: datetime | None
    closed_by: int | None


@dataclass(frozen=True, kw_only=True)
class NewTask:
    """What is asked; `people` are those who were picked, empty for all of the area."""

    area_id: int
    title: str
    words: str
    form: Form
    people: tuple[int, ...]
    may_say_nothing: bool
    asked_by: int
    deadline: datetime
    remind_at: datetime | None


class SpecialTasks:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(
        self, new: NewTask, year: int, first_look: datetime | None, now: datetime
    ) -> SpecialTask:
        """Keeps a task under the year's next number."""
        running = count_up(self._connection, _counter, "name", f"task:{year}")
        task_id: int = self._connection.execute(
            insert(_task).returning(_task.c.id),
            {
                "number": f"T{year}-{running:03d}",
                "area_id": new.area_id,
                "title": new.title,
                "words": new.words,
                "form": write_form(new.form),
                "picked": bool(new.people),
                "may_say_nothing": new.may_say_nothing,
                "asked_by": new.asked_by,
                "asked_at": now,
                "deadline": new.deadline,
                "remind_at": new.remind_at,
                "watch_at": first_look,
            },
        ).scalar_one()
        for person_id in dict.fromkeys(new.people):
            self._connection.execute(insert(_person), {"task_id": task_id, "person_id": person_id})
        return self.get(task_id)

    def get(self, task_id: int) -> SpecialTask:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"task_id": task_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"task {task_id}")
        return _task_of(row)

    def by_number(self, number: str) -> SpecialTask | None:
        """The task of a number, None if there is none."""
        row = self._connection.execute(_all.where(_task.c.number == number)).mappings().first()
        return _task_of(row) if row else None

    def open_over(self, area_paths: Iterable[str]) -> tuple[SpecialTask, ...]:
        """Open tasks of areas that lie in one of these, or hold one; the nearest deadline first."""
        near = [
            or_(
                _area.c.path.startswith(path, autoescape=True),
                literal(path).startswith(_area.c.path),
            )
            for path in area_paths
        ]
        if not near:
            return ()
        return self._list(
            _all.where(_task.c.closed_at.is_(None), or_(*near)).order_by(
                _task.c.deadline, _task.c.id
            )
        )

    def closed_in(self, area_path: str, most: int) -> tuple[SpecialTask, ...]:
        """The tasks of an area that were closed last."""
        return self._list(
            _all.where(_task.c.closed_at.is_not(None))
            .where(_area.c.path.startswith(area_path, autoescape=True))
            .order_by(_task.c.closed_at.desc(), _task.c.id.desc())
            .limit(most)
        )

    def picked(self, task_id: int) -> tuple[int, ...]:
        """Whom it was sent to, or who has heard of it, by id."""
        rows = self._connection.execute(
            select(_person.c.person_id)
            .where(_person.c.task_id == task_id)
            .order_by(_person.c.person_id)
        )
        return tuple(rows.scalars())

    def told(self, task_id: int) -> frozenset[int]:
        """Who has heard of it."""
        rows = self._connection.execute(
            select(_person.c.person_id).where(
                _person.c.task_id == task_id, _person.c.told_at.is_not(None)
            )
        )
        return frozenset(rows.scalars())

    def was_told(self, task_id: int, person_id: int, now: datetime) -> None:
        """Somebody has heard of it."""
        key = ("task_id", "person_id")
        values = {"task_id": task_id, "person_id": person_id, "told_at": now}
        insert_or_replace(self._connection, _person, key, **values)

    def remind(self, task_id: int, since: datetime, now: datetime) -> bool:
        """The missing are reminded; False if it is closed, or they were since that moment."""
        reminded = self._connection.execute(
            update(_task).where(
                _task.c.id == task_id,
                _task.c.closed_at.is_(None),
                or_(_task.c.reminded_at.is_(None), _task.c.reminded_at < since),
            ),
            {"reminded_at": now},
        )
        return reminded.rowcount == 1

    def close(self, task_id: int, by: int, now: datetime) -> bool:
        """Nothing more is answered; False if somebody was faster."""
        closed = self._connection.execute(
            update(_task).where(_task.c.id == task_id, _task.c.closed_at.is_(None)),
            {"closed_at": now, "closed_by": by, "watch_at": None},
        )
        return closed.rowcount == 1

    def next_watch(self) -> tuple[int, datetime] | None:
        """The task that is to be looked at first, and when."""
        row = self._connection.execute(_next_watched).one_or_none()
        return (row.id, row.watch_at) if row else None

    def take_watch(self, task_id: int, at: datetime) -> bool:
        """Takes the look that was due at a moment; False if somebody was faster."""
        taken = self._connection.execute(
            update(_task).where(_task.c.id == task_id, _task.c.watch_at == at), {"watch_at": None}
        )
        return taken.rowcount == 1

    def look_again(self, task_id: int, at: datetime | None) -> None:
        """When it is looked at next (None: not by itself)."""
        self._connection.execute(update(_task).where(_task.c.id == task_id), {"watch_at": at})

    def _list(self, statement: Select[tuple[object, ...]]) -> tuple[SpecialTask, ...]:
        rows = self._connection.execute(statement).mappings()
        return tuple(_task_of(row) for row in rows)


def _task_of(row: RowMapping) -> SpecialTask:
    return SpecialTask(**{**row, "form": form_of(row["form"])})
