"""PostgreSQL answers as SQLite does: order of text, time, what nobody may empty."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from storage.commit import commit_group
from storage.database import Database
from storage.errors import DatabaseUnfit
from storage.migrate import TRUNCATE_GUARDS, migrate, require_migrated


def test_every_text_is_ordered_so_also_in_columns_to_come(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        connection.execute(text("ALTER TABLE person ADD COLUMN nickname varchar"))
        connection.execute(text("CREATE TABLE note (id int, words text)"))
    migrate(database)
    with database.reading() as connection:
        seen = inspect(connection)
        texts = [
            column["type"]
            for name in seen.get_table_names()
            for column in seen.get_columns(name)
            if column["type"].python_type is str
        ]
    assert len(texts) > 50
    assert {getattr(each, "collation", None) for each in texts} == {"C"}


def test_a_time_comes_back_in_utc_whatever_the_servers_zone(
    database: Database,
) -> None:
    moment = datetime(2026, 11, 20, 1, 0, 0, 123456, tzinfo=UTC)
    (outcome,) = commit_group(database, [lambda store: store.clock.read_until(moment)])
    assert outcome.value == moment
    assert outcome.value.tzinfo is UTC
    with database.reading() as connection:
        assert connection.execute(text("SHOW TIME ZONE")).scalar_one() == "UTC"


@pytest.mark.parametrize("trigger", sorted(TRUNCATE_GUARDS))
def test_the_program_does_not_start_where_a_table_can_be_emptied(
    database: Database, trigger: str
) -> None:
    with database.writing() as connection, connection.begin():
        connection.execute(text(f"DROP FUNCTION {trigger} CASCADE"))
    with pytest.raises(DatabaseUnfit, match=trigger):
        require_migrated(database)


def test_a_guard_that_is_switched_off_is_missing(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        connection.execute(text("ALTER TABLE ledger DISABLE TRIGGER ledger_is_never_changed"))
    with pytest.raises(DatabaseUnfit, match="ledger_is_never_changed"):
        require_migrated(database)


@pytest.mark.parametrize("table", ["ledger", "publication", "settlement_result"])
def test_nothing_that_is_kept_for_good_can_be_emptied(database: Database, table: str) -> None:
    with (
        database.writing() as connection,
        connection.begin(),
        pytest.raises(IntegrityError, match="is_never_emptied"),
    ):
        connection.execute(text(f"TRUNCATE {table} CASCADE"))


def test_a_guard_holds_for_whoever_replays_rows_from_elsewhere(
    database: Database,
) -> None:
    with database.writing() as connection, connection.begin():
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        with pytest.raises(IntegrityError, match="is_never_emptied"):
            connection.execute(text("TRUNCATE ledger CASCADE"))
