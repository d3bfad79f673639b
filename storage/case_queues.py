"""The command room's queues, a page at a time: each page begins where the last one ended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, tuple_

from rules.case_life import Asked, State
from rules.case_queues import BY_TIME, STATES, Queue
from storage.case_scope import in_areas
from storage.columns import table
from storage.tables.cases import CasePressRow, CaseRequestRow, CaseRow

_case = table(CaseRow)
_request = table(CaseRequestRow)
_press = table(CasePressRow)


@dataclass(frozen=True)
class Place:
    """Where a page ended: the last case's id, and when it was due in a queue by time."""

    case_id: int
    due_at: datetime | None = None


@dataclass(frozen=True)
class Looked:
    """Who looks at the queues, and when: areas (None: all), what they decide, the day's end."""

    areas: tuple[int, ...] | None
    asked: tuple[Asked, ...]
    now: datetime
    day_ends: datetime


@dataclass(frozen=True)
class Placed:
    """A case of a queue and its place in it."""

    case_id: int
    place: Place


class CaseQueues:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, queue: Queue, looked: Looked, after: Place | None, most: int
    ) -> tuple[Placed, ...]:
        """The next cases of a queue behind a place, in its order."""
        found: list[Placed] = []
        for statement in _statements(queue, looked, after):
            rows = self._connection.execute(statement.limit(most))
            found += (Placed(row.id, Place(row.id, row.due_at)) for row in rows)
        if queue in BY_TIME:
            found.sort(key=lambda each: (each.place.due_at, each.case_id))
        else:
            found.sort(key=lambda each: -each.case_id)
        return tuple(found[:most])

    def count(self, queue: Queue, looked: Looked, most: int | None = None) -> int:
        """How many stand in a queue, or `most` where there are at least so many."""
        total = 0
        for statement in _statements(queue, looked, None):
            counted = statement.with_only_columns(literal(1)).order_by(None).limit(most)
            total += self._connection.execute(
                select(func.count()).select_from(counted.subquery())
            ).scalar_one()
            if most is not None and total >= most:
                return most
        return total

    def open(self, areas: tuple[int, ...] | None, states: Sequence[State]) -> int:
        """How many cases stand in these states."""
        counted: int = self._connection.execute(
            select(func.count()).where(
                _case.c.state.in_([state.value for state in states]), in_areas(areas)
            )
        ).scalar_one()
        return counted

    def pressed(self, areas: tuple[int, ...] | None) -> int:
        """How many presses wait for an answer."""
        counted: int = self._connection.execute(
            select(func.count())
            .select_from(_press.join(_case, _case.c.id == _press.c.case_id))
            .where(_press.c.answered_at.is_(None), in_areas(areas))
        ).scalar_one()
        return counted

    def longest_overdue(
        self, areas: tuple[int, ...] | None, before: datetime, most: int
    ) -> tuple[int, ...]:
        """The cases whose limit went by before a moment, the longest overdue first."""
        looked = Looked(areas, (), before, before)
        return tuple(each.case_id for each in self.page(Queue.OVERDUE, looked, None, most))


def _statements(
    queue: Queue, looked: Looked, after: Place | None
) -> Iterator[Select[int, datetime]]:
    """One for each state of a queue, so that each walks the index in the order that is shown."""
    chosen = select(_case.c.id, _case.c.due_at).where(in_areas(looked.areas))
    if queue is Queue.ASKED:
        kinds = [asked.value for asked in looked.asked]
        waiting = select(_request.c.case_id).where(
            _request.c.granted.is_(None), _request.c.asked.in_(kinds)
        )
        yield _newest(chosen.where(_case.c.id.in_(waiting)), after)
    elif queue is Queue.HARD:
        yield _newest(chosen.where(_case.c.is_hard, _case.c.closed_at.is_(None)), after)
    else:
        for state in STATES[queue]:
            of_state = chosen.where(_case.c.state == state.value)
            if queue in BY_TIME:
                yield _nearest(of_state.where(*_times(queue, looked)), after)
            else:
                yield _newest(of_state, after)


def _times(queue: Queue, looked: Looked) -> tuple[ColumnElement[bool], ...]:
    match queue:
        case Queue.OVERDUE:
            return (_case.c.due_at < looked.now,)
        case Queue.TODAY:
            return (_case.c.due_at >= looked.now, _case.c.due_at < looked.day_ends)
        case _:
            return (_case.c.due_at.is_not(None),)


def _newest(chosen: Select[int, datetime], after: Place | None) -> Select[int, datetime]:
    if after is not None:
        chosen = chosen.where(_case.c.id < after.case_id)
    return chosen.order_by(_case.c.id.desc())


def _nearest(chosen: Select[int, datetime], after: Place | None) -> Select[int, datetime]:
    if after is not None:
        place = tuple_(literal(after.due_at, _case.c.due_at.type), literal(after.case_id))
        chosen = chosen.where(tuple_(_case.c.due_at, _case.c.id) > place)
    return chosen.order_by(_case.c.due_at, _case.c.id)
