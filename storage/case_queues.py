"""The command room's queues, a page at a time: each page begins where the last one ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    literal,
    null,
    select,
    true,
    tuple_,
)

from rules.case_life import OPEN, WITH_UNIT, Asked
from rules.case_queues import BY_TIME, STATES, Queue, Rank, ranks
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
    rank: Rank = Rank.CALM


@dataclass(frozen=True)
class Looked:
    """Who looks at the queues, and when: areas (None: all), what they decide, the day's end; the
    items that are emergencies."""

    areas: tuple[int, ...] | None
    asked: tuple[Asked, ...]
    now: datetime
    day_ends: datetime
    emergencies: tuple[str, ...] = ()


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
        values = _values(looked, most)
        if after is not None:
            values |= {"after_id": after.case_id, "after_due": after.due_at}
        found: list[Placed] = []
        for rank in ranks(queue):
            if len(found) >= most or (after is not None and rank < after.rank):
                continue
            behind = after is not None and rank == after.rank
            of_rank = [
                Placed(row.id, Place(row.id, row.due_at, rank))
                for statement in _pages(queue, rank, looked.areas is not None, behind)
                for row in self._connection.execute(statement, values)
            ]
            if _by_due(queue, rank):
                of_rank.sort(key=lambda each: (each.place.due_at, each.case_id))
            else:
                of_rank.sort(key=lambda each: -each.case_id)
            found += of_rank
        return tuple(found[:most])

    def counts(self, looked: Looked, most: int) -> dict[Queue, int]:
        """How many stand in each queue, or `most` where there are at least so many."""
        row = self._connection.execute(
            _counting(looked.areas is not None, limited=True), _values(looked, most)
        ).one()
        return {queue: min(sum(_of(row, queue)), most) for queue in Queue}

    def left(self, looked: Looked) -> dict[str, int]:
        """How many cases are open, and in each queue, all of them; how many presses wait.

        A press waits as long as a unit that can answer it has the case.
        """
        scoped, values = looked.areas is not None, _values(looked, 0)
        row = self._connection.execute(_counting(scoped, limited=False), values).one()
        beside = self._connection.execute(_beside(scoped), values).one()
        queues = {queue.value: sum(_of(row, queue)) for queue in Queue}
        return {**queues, "open": beside.open, "pressed": beside.pressed}


def _values(looked: Looked, most: int) -> dict[str, Any]:
    return {
        "areas": looked.areas or (),
        "asked": [asked.value for asked in looked.asked],
        "now": looked.now,
        "day_ends": looked.day_ends,
        "most": most,
        "emergencies": looked.emergencies,
    }


def _of(row: Any, queue: Queue) -> list[int]:
    return [count for name, count in row._mapping.items() if name.rpartition("_")[0] == queue.value]


# Built once each: building a statement takes several times as long as running it.


@cache
def _pages(queue: Queue, rank: Rank, scoped: bool, behind: bool) -> tuple[Select[Any], ...]:
    """One for each state of a queue, so that each walks an index in the order that is shown."""
    of_queue = _nearest if _by_due(queue, rank) else _newest
    return tuple(
        of_queue(each.where(_ranked(queue, rank)), behind).limit(bindparam("most"))
        for each in _chosen(queue, _inside(scoped))
    )


def _by_due(queue: Queue, rank: Rank) -> bool:
    return queue in BY_TIME and rank is not Rank.TIMELESS


def _ranked(queue: Queue, rank: Rank) -> ColumnElement[bool]:
    """Emergencies are few: they are walked for once, and left out of what is walked behind them."""
    if len(ranks(queue)) == 1:
        return true()
    urgent = _case.c.item.in_(bindparam("emergencies", expanding=True))
    match rank:
        case Rank.URGENT:
            return and_(_case.c.due_at.is_not(None), urgent)
        case Rank.CALM:
            return and_(_case.c.due_at.is_not(None), ~urgent)
        case Rank.TIMELESS:
            return _case.c.due_at.is_(None)


@cache
def _counting(scoped: bool, *, limited: bool) -> Select[Any]:
    """Every queue in one row, a column for each of its states."""
    columns = []
    for queue in Queue:
        inside = _areas(scoped) if queue in STATES else _inside(scoped)
        for place, chosen in enumerate(_chosen(queue, inside)):
            counted = chosen.with_only_columns(literal(1).label("one"))
            if limited:
                counted = counted.limit(bindparam("most"))
            counting = select(func.count()).select_from(counted.subquery())
            columns.append(counting.scalar_subquery().label(f"{queue.value}_{place}"))
    return select(*columns)


@cache
def _beside(scoped: bool) -> Select[Any]:
    states = [state.value for state in sorted(OPEN)]
    with_unit = [state.value for state in sorted(WITH_UNIT)]
    still_open = select(func.count()).where(_case.c.state.in_(states), _areas(scoped))
    pressed = (
        select(func.count())
        .select_from(_press.join(_case, _case.c.id == _press.c.case_id))
        .where(_press.c.answered_at.is_(None), _press.c.ended_at.is_(None))
        .where(_case.c.state.in_(with_unit), _inside(scoped))
    )
    return select(
        still_open.scalar_subquery().label("open"), pressed.scalar_subquery().label("pressed")
    )


def _chosen(queue: Queue, inside: ColumnElement[bool]) -> Iterator[Select[Any]]:
    # What is not asked for keeps the index from covering all that is.
    due = _case.c.due_at if queue in BY_TIME else null()
    chosen = select(_case.c.id, due.label("due_at")).where(inside)
    if queue is Queue.ASKED:
        waiting = select(_request.c.case_id).where(
            _request.c.granted.is_(None),
            _request.c.asked.in_(bindparam("asked", expanding=True)),
        )
        yield chosen.where(_case.c.id.in_(waiting))
    elif queue is Queue.HARD:
        yield chosen.where(_case.c.is_hard, _case.c.closed_at.is_(None))
    else:
        for state in STATES[queue]:
            yield chosen.where(_case.c.state == state.value, _times(queue))


def _areas(scoped: bool) -> ColumnElement[bool]:
    """For counting: of cases that stand in a state, the areas' own index is the shortest way."""
    return _case.c.area_id.in_(bindparam("areas", expanding=True)) if scoped else true()


def _inside(scoped: bool) -> ColumnElement[bool]:
    """Written so that no areas' index is walked instead of the one in order, or of few cases."""
    return (_case.c.area_id + 0).in_(bindparam("areas", expanding=True)) if scoped else true()


def _times(queue: Queue) -> ColumnElement[bool]:
    due, now = _case.c.due_at, bindparam("now", type_=_case.c.due_at.type)
    match queue:
        case Queue.OVERDUE:
            return due < now
        case Queue.TODAY:
            return and_(due >= now, due < bindparam("day_ends", type_=_case.c.due_at.type))
        case Queue.TO_CHECK:
            return due.is_not(None)
        case _:
            return true()


def _newest(chosen: Select[Any], behind: bool) -> Select[Any]:
    if behind:
        chosen = chosen.where(_case.c.id < bindparam("after_id"))
    return chosen.order_by(_case.c.id.desc())


def _nearest(chosen: Select[Any], behind: bool) -> Select[Any]:
    due, number = _case.c.due_at, _case.c.id
    if behind:
        place = tuple_(bindparam("after_due", type_=due.type), bindparam("after_id"))
        # Said twice: only the first is a range that both databases walk an index by.
        chosen = chosen.where(due >= bindparam("after_due", type_=due.type))
        chosen = chosen.where(tuple_(due, number) > place)
    return chosen.order_by(due, number)
