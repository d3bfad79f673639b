"""Group commit: one COMMIT for many units, and one bad unit costs only itself."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest
from sqlalchemy import text

from bot.path.writer import WriterStopped, WriterThread
from storage.columns import table
from storage.commit import commit_group
from storage.database import Database
from storage.news import STEPS
from storage.store import Store
from storage.tables.cases import CounterRow
from storage.upsert import count_up
from tests.path.failing import COMMIT, Failure, Mishap, watching

THREADS, EACH = 8, 40


def _count(name: str) -> Callable[[Store], int]:
    return lambda store: count_up(store.connection, table(CounterRow), "name", name)


def _fails_halfway(store: Store) -> None:
    _count("bad")(store)
    raise ZeroDivisionError


def _counted(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        rows = connection.execute(text("SELECT name, value FROM counter"))
        return {row.name: row.value for row in rows}


def test_a_bad_unit_is_undone_alone(database: Database) -> None:
    with watching(Mishap()) as watched:
        outcomes = commit_group(database, [_count("a"), _fails_halfway, _count("a")])
    assert [outcome.value for outcome in outcomes] == [1, None, 2]
    assert isinstance(outcomes[1].error, ZeroDivisionError)
    assert _counted(database) == {"a": 2}
    assert watched.writes.count(COMMIT) == 1


def test_each_unit_says_what_it_has_written_about(database: Database) -> None:
    def tells(store: Store) -> None:
        store.news.add(STEPS)

    def fails(store: Store) -> None:
        tells(store)
        raise ZeroDivisionError

    outcomes = commit_group(database, [tells, _count("a"), fails, tells])
    assert [set(outcome.news) for outcome in outcomes] == [{STEPS}, set(), set(), {STEPS}]


def test_a_refused_commit_is_run_again_one_by_one(database: Database) -> None:
    with watching(Mishap(Failure.COMMIT_REFUSED, at=3)) as mishap:
        outcomes = commit_group(database, [_count("a"), _count("b"), _count("a")])
    assert mishap.struck == 1
    assert [outcome.value for outcome in outcomes] == [1, 1, 2]
    assert _counted(database) == {"a": 2, "b": 1}


def test_a_unit_that_loses_the_whole_transaction_costs_only_itself(database: Database) -> None:
    def disk_drops_everything(store: Store) -> None:
        store.connection.exec_driver_sql("ROLLBACK")
        raise sqlite3.OperationalError("database or disk is full")

    outcomes = commit_group(database, [_count("a"), disk_drops_everything, _count("b")])
    assert [outcome.error is None for outcome in outcomes] == [True, False, True]
    assert _counted(database) == {"a": 1, "b": 1}


def test_what_queues_up_behind_a_unit_shares_one_commit(database: Database) -> None:
    writer = WriterThread(database)
    writer.start()
    begun, go_on = threading.Event(), threading.Event()

    def slow(store: Store) -> None:
        begun.set()
        assert go_on.wait(20)

    with watching(Mishap()) as watched:
        first = writer.do(slow)
        assert begun.wait(20)
        others = [writer.do(_count("a")) for _ in range(50)]
        go_on.set()
        assert first.result(20) is None
        assert [other.result(20) for other in others] == list(range(1, 51))
    writer.stop()
    assert watched.writes.count(COMMIT) == 2


def test_nobody_is_told_before_it_is_durable(database: Database) -> None:
    writer = WriterThread(database)
    seen: list[dict[str, int]] = []
    writer.on_commit.append(lambda _: seen.append(_counted(database)))
    done: Future[int] = writer.do(_count("a"))
    done.add_done_callback(lambda _: seen.append(_counted(database)))
    writer.start()
    writer.stop()
    assert seen == [{"a": 1}, {"a": 1}]


def test_many_threads_at_once_lose_nothing_and_share_nothing(database: Database) -> None:
    writer = WriterThread(database)
    writer.start()
    values: list[int] = []
    failures: list[BaseException] = []

    def work() -> None:
        for number in range(EACH):
            values.append(writer.do(_count("a")).result(20))
            if number % 10 == 0:
                error: Any = writer.do(_fails_halfway).exception(20)
                failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    writer.stop()
    assert sorted(values) == list(range(1, THREADS * EACH + 1))
    assert [type(error) for error in failures] == [ZeroDivisionError] * (THREADS * EACH // 10)
    assert _counted(database) == {"a": THREADS * EACH}


def test_whoever_comes_too_late_waits_for_nothing(database: Database) -> None:
    writer = WriterThread(database)
    writer.start()
    writer.stop()
    assert isinstance(writer.do(_count("a")).exception(20), WriterStopped)
    assert _counted(database) == {}


def test_a_caller_that_gave_up_does_not_stop_the_writer(database: Database) -> None:
    writer = WriterThread(database)
    given_up, next_one = writer.do(_count("a")), writer.do(_count("b"))
    assert given_up.cancel()
    writer.start()
    assert next_one.result(20) == 1
    with pytest.raises(CancelledError):
        given_up.result(20)
    writer.stop()
    assert _counted(database) == {"b": 1}
