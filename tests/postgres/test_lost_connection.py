"""A connection that breaks is the database's trouble; the next unit finds a new one."""

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage.columns import table
from storage.commit import Unit, commit_group
from storage.database import Database
from storage.store import Store
from storage.tables.cases import CounterRow
from storage.trouble import is_trouble
from storage.upsert import count_up
from tests.postgres.ground import name_in
from tests.postgres.server import Server
from tests.storage.test_trouble import told


def _count(name: str) -> Callable[[Store], int]:
    return lambda store: count_up(store.connection, table(CounterRow), "name", name)


def _counted(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        rows = connection.execute(text("SELECT name, value FROM counter"))
        return {row.name: row.value for row in rows}


def _hangs_up(postgres: Server, database: Database, times: int = 1) -> Unit:
    """A unit in whose middle the server ends all connections, so many times."""
    left = [times]

    def unit(store: Store) -> int:
        if left[0]:
            left[0] -= 1
            postgres.hang_up(name_in(database.url))
        return _count("b")(store)

    return unit


def test_connections_that_idled_are_found_out_before_they_are_used(
    postgres: Server, database: Database
) -> None:
    commit_group(database, [_count("a")])
    assert _counted(database) == {"a": 1}
    postgres.hang_up(name_in(database.url))
    assert _counted(database) == {"a": 1}
    assert commit_group(database, [_count("a")])[0].value == 2


def test_a_group_that_lost_its_connection_is_run_again(
    postgres: Server, database: Database
) -> None:
    units = [_count("a"), _hangs_up(postgres, database), _count("a")]
    assert [outcome.value for outcome in commit_group(database, units)] == [1, 1, 2]
    assert _counted(database) == {"a": 2, "b": 1}


def test_a_unit_that_loses_it_each_time_costs_only_itself(
    postgres: Server, database: Database
) -> None:
    units = [_count("a"), _hangs_up(postgres, database, times=2), _count("a")]
    first, lost, last = commit_group(database, units)
    assert (first.value, last.value) == (1, 2)
    assert lost.error is not None
    assert is_trouble(lost.error)
    assert _counted(database) == {"a": 2}


def test_a_reader_that_lost_it_is_in_trouble_and_the_next_one_is_not(
    postgres: Server, database: Database
) -> None:
    with database.reading() as connection:
        connection.execute(text("SELECT 1"))
        postgres.hang_up(name_in(database.url))
        with pytest.raises(OperationalError) as lost:
            connection.execute(text("SELECT 1"))
    assert is_trouble(lost.value)
    assert _counted(database) == {}


@pytest.mark.parametrize(
    ("state", "trouble"),
    [
        ("08006", True),  # connection_failure
        ("40001", True),  # serialization_failure
        ("40P01", True),  # deadlock_detected
        ("53100", True),  # disk_full
        ("53200", True),  # out_of_memory
        ("57P01", True),  # admin_shutdown
        ("57014", True),  # query_canceled
        ("58030", True),  # io_error
        ("55P03", True),  # lock_not_available
        ("25006", True),  # read_only_sql_transaction
        ("22021", False),  # a NUL in a text
        ("22003", False),  # a number out of range
        ("42P01", False),  # undefined_table
        ("25P02", False),  # what follows an error is that error's
        ("P0001", False),  # raise_exception
    ],
)
def test_the_state_tells_trouble_from_fault(database: Database, state: str, trouble: bool) -> None:
    raising = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = 'x'; END $$"
    with database.writing() as connection, connection.begin():
        assert is_trouble(told(connection, raising)) == trouble


def test_a_row_that_another_holds_is_trouble(database: Database) -> None:
    commit_group(database, [_count("a"), _count("b")])
    lock = "SELECT 1 FROM counter WHERE name = '{}' FOR UPDATE NOWAIT"
    with database.writing() as one, database.writing() as other:
        one.execute(text(lock.format("a")))
        with pytest.raises(OperationalError) as refused:
            other.execute(text(lock.format("a")))
    assert is_trouble(refused.value)
