"""The room's queues and its records: walked by an index, paged without a gap, and kept."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, text, update
from sqlalchemy.exc import IntegrityError

from rules.case_life import Asked
from rules.case_queues import BY_TIME, Queue, Rank, ranks
from rules.room import Shift
from storage.case_queues import Looked, Place
from storage.cases import Filed
from storage.columns import table
from storage.database import Database
from storage.handovers import Left
from storage.store import Store
from storage.tables.cases import CaseRow
from tests.conftest import only_sqlite

_case = table(CaseRow)
NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
STATES = ("reported", "accepted", "dispatched", "in_hand", "finished", "suspended", "escalated")


def looked(*areas: int) -> Looked:
    day_ends = NOW + timedelta(hours=15)
    return Looked(areas or None, tuple(Asked), NOW, day_ends, ("fire",))


def fill(store: Store) -> int:
    """Forty cases in every state, several due at one moment; returns the second grid."""
    person = store.people.add("P1", "王芳")
    grids = [store.areas.by_code(code) for code in ("V1G1", "V1G2")]
    for number in range(40):
        grid = grids[number % 2]
        assert grid
        item = "fire" if number % 9 == 0 else "streetlight" if number % 3 else ""
        filed = Filed(
            category="services", item=item, area_id=grid.id, reporter_id=person.id, words="路灯"
        )
        case = store.cases.file(filed, 2026, NOW)
        due = (
            NOW + timedelta(hours=number // 4 - 5)
            if number % 11 or STATES[number % 7] != "reported"
            else None
        )
        stands = {"state": STATES[number % 7], "is_hard": number % 5 == 0, "due_at": due}
        store.connection.execute(update(_case).where(_case.c.id == case.id), stands)
    assert grids[1]
    return grids[1].id


def test_page_by_page_every_case_of_a_queue_is_shown_once_in_its_order(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        second = fill(store)
        for seen in (looked(), looked(second)):
            counts = store.case_queues.counts(seen, 1000)
            for queue in Queue:
                found: list[Place] = []
                while page := store.case_queues.page(queue, seen, found[-1] if found else None, 3):
                    found += (each.place for each in page)
                ids = [each.case_id for each in found]
                assert len(ids) == len(set(ids)) == counts[queue], queue
                assert [each.rank for each in found] == sorted(each.rank for each in found)
                for rank in ranks(queue):
                    dues = [each.due_at for each in found if each.rank is rank and each.due_at]
                    assert dues == sorted(dues) if queue in BY_TIME else ids == sorted(ids)[::-1]
        left = store.case_queues.left(looked())
        assert (left["open"], left["hard"], left["pressed"]) == (40, 8, 0)
        assert store.case_queues.counts(looked(), 3)[Queue.HARD] == 3


@only_sqlite
@pytest.mark.parametrize("areas", [(), (3, 4)], ids=["all", "some"])
def test_a_page_is_walked_by_an_index_in_its_own_order(
    database: Database, areas: tuple[int, ...]
) -> None:
    """The promise of 50 ms is of SQLite, and it alone tells its plan whatever the size."""
    asked: list[tuple[str, Any]] = []
    with database.reading() as connection:

        @event.listens_for(connection, "before_cursor_execute")
        def hear(_c: object, _k: object, statement: str, values: Any, *_more: object) -> None:
            asked.append((statement, values))

        queues = Store(connection).case_queues
        for queue in set(Queue) - {Queue.ASKED}:
            queues.page(queue, looked(*areas), None, 9)
            for rank in ranks(queue):
                timed = queue in BY_TIME and rank is not Rank.TIMELESS
                queues.page(queue, looked(*areas), Place(9, NOW if timed else None, rank), 9)
        new = 2 * (3 + 3 + 2 + 1)
        assert len(asked) == new + 2 * (5 + 5 + 1 + 1 + 2)
        for statement, values in list(asked):
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plan = "\n".join(str(row.detail) for row in rows)
            by_rank = "INDEX ix_cases_due (state=?" in plan
            assert "COVERING INDEX ix_cases_" in plan or "INDEX ix_cases_hard" in plan or by_rank, (
                plan
            )
            assert "TEMP B-TREE" not in plan, plan


@pytest.mark.parametrize(
    ("statement", "guard"),
    [
        ("UPDATE handover SET overdue = 0", "handover_is_never_changed"),
        ("DELETE FROM handover_taken", "handover_taken_is_never_removed"),
        ("UPDATE handover_taken SET taken_by = 2", "handover_taken_is_never_changed"),
        ("UPDATE consultation SET week = '2026-01-05'", "consultation_is_never_changed"),
        ("DELETE FROM consultation_case", "consultation_case_is_never_removed"),
        ("UPDATE duty SET shift = 'night'", "duty_is_never_rewritten"),
        ("DELETE FROM duty", "duty_is_never_removed"),
    ],
)
def test_what_the_room_put_down_stays_as_it_was(
    database: Database, statement: str, guard: str
) -> None:
    with database.writing() as connection:
        with connection.begin():
            store = Store(connection)
            second = fill(store)
            person = store.people.by_code("P1")
            assert person
            store.people.add("P2", "刘强")
            given = store.handovers.give(second, person.id, Left(1, 1, 1, 1, 1), "看好", NOW)
            assert store.handovers.take(given, person.id, NOW)
            assert not store.handovers.take(given, person.id, NOW)
            made = store.consultations.make(second, date(2026, 11, 16), {1: "hard"}, person.id, NOW)
            assert made
            span = (NOW, NOW + timedelta(hours=8))
            day = date(2026, 11, 20)
            assert store.duties.put(person.id, day, Shift.DAY, span, person.id, NOW)
            assert not store.duties.put(person.id, day, Shift.DAY, span, person.id, NOW)
        with connection.begin(), pytest.raises(IntegrityError, match=guard):
            connection.execute(text(statement))
