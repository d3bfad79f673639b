"""A server that is there and says nothing: nobody waits for it longer than was agreed."""

import time
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.path.writer import WriterThread
from storage import postgresql
from storage.columns import table
from storage.commit import commit_group
from storage.database import Database, open_database
from storage.migrate import migrate
from storage.patience import PatientConnection
from storage.store import Store
from storage.tables.cases import CounterRow
from storage.trouble import is_silence, is_trouble
from storage.upsert import count_up
from tests.postgres.server import Server
from tests.storage.test_trouble import told

SHORT_S = 0.2
LONG_S = 20
"""So long nobody may be kept; what is agreed is far less."""


def _count(store: Store) -> int:
    return count_up(store.connection, table(CounterRow), "name", "a")


def _parameters(database: Database, *, reader: bool = False) -> dict[str, str]:
    with database.reading() if reader else database.writing() as connection:
        return _driver(connection).info.get_parameters()


def _shown(database: Database, name: str, *, reader: bool = False) -> str:
    with database.reading() if reader else database.writing() as connection:
        return str(connection.execute(text(f"SHOW {name}")).scalar_one())


@pytest.fixture
def hurried(database: Database) -> Iterator[Database]:
    """The same database, which waits for a connection no longer than the library can be told."""
    made = open_database(f"{database.url}&connect_timeout=2")
    yield made
    made.close()


def _driver(connection: Connection) -> PatientConnection:
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, PatientConnection)
    return driver


def _hurry_writer(database: Database) -> None:
    """The writer's connection, which the pool keeps, gives up after a moment."""
    with database.writing() as connection:
        _driver(connection).patience_s = SHORT_S


@pytest.mark.parametrize("reader", [True, False])
def test_a_host_that_is_cut_off_is_noticed_on_our_side(database: Database, reader: bool) -> None:
    wanted = {
        "keepalives_idle": "30",
        "keepalives_interval": "10",
        "keepalives_count": "3",
        "tcp_user_timeout": "30000",
    }
    assert _parameters(database, reader=reader).items() >= wanted.items()


def test_what_the_address_says_of_it_stands(database: Database) -> None:
    other = open_database(f"{database.url}&keepalives_idle=7&tcp_user_timeout=9000")
    try:
        given = _parameters(other)
        assert (given["keepalives_idle"], given["tcp_user_timeout"]) == ("7", "9000")
        assert given["keepalives_interval"] == "10"
    finally:
        other.close()


def test_the_server_cuts_a_statement_short_before_we_stop_waiting(database: Database) -> None:
    assert _shown(database, "statement_timeout", reader=True) == f"{postgresql.READ_S}s"
    assert _shown(database, "statement_timeout") == f"{postgresql.WRITE_S}s"
    assert postgresql.READ_S < postgresql.WRITE_S


def test_a_statement_that_took_too_long_is_trouble(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("SET LOCAL statement_timeout = 1"))
        late = told(connection, "SELECT pg_sleep(60)")
    assert isinstance(late, DBAPIError)
    assert getattr(late.orig, "sqlstate", "") == "57014"
    assert is_trouble(late)


def test_a_migration_may_take_as_long_as_it_needs(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    order = postgresql.order_by_code_point

    def look(connection: Connection) -> None:
        seen.append(connection.execute(text("SHOW statement_timeout")).scalar_one())
        seen.append(_driver(connection).patience_s)
        order(connection)

    monkeypatch.setattr(postgresql, "order_by_code_point", look)
    migrate(database)
    assert seen == ["0", None]
    assert _shown(database, "statement_timeout") == f"{postgresql.WRITE_S}s"


def test_a_reader_gives_up(postgres: Server, database: Database) -> None:
    with database.reading() as connection:
        assert _asked(connection) == 1
        assert _driver(connection).patience_s == postgresql.READ_S + postgresql.GRACE_S
        _driver(connection).patience_s = SHORT_S
        with postgres.silent(), pytest.raises(DBAPIError) as silence:
            _asked(connection)
    assert is_trouble(silence.value)
    assert is_silence(silence.value)
    with database.reading() as connection:
        assert _asked(connection) == 1


def test_a_writer_gives_up_and_goes_on_once_it_answers(postgres: Server, hurried: Database) -> None:
    writer = WriterThread(hurried)
    writer.start()
    assert writer.do(_count).result(LONG_S) == 1
    _hurry_writer(hurried)
    with postgres.silent():
        error = writer.do(_count).exception(LONG_S)
    assert error is not None
    assert is_trouble(error)
    assert writer.do(_count).result(LONG_S) == 2
    writer.stop()


def test_many_units_wait_for_a_silent_server_once(postgres: Server, hurried: Database) -> None:
    commit_group(hurried, [_count])
    _hurry_writer(hurried)
    with postgres.silent():
        begun = time.monotonic()
        outcomes = commit_group(hurried, [_count] * 32)
        assert time.monotonic() - begun < LONG_S
    assert all(outcome.error and is_trouble(outcome.error) for outcome in outcomes)
    assert commit_group(hurried, [_count])[0].value == 2


def _asked(connection: Connection) -> int:
    answer: int = connection.execute(text("SELECT 1")).scalar_one()
    return answer
