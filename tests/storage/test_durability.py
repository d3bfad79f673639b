"""The database is opened the way the promises need it, or not at all."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from storage import database as opening
from storage.database import Database, open_database
from storage.errors import DatabaseUnfit


def _pragma(connection: Connection, name: str) -> object:
    return connection.execute(text(f"PRAGMA {name}")).scalar_one()


def test_what_is_committed_survives_a_power_cut(database: Database) -> None:
    with database.writing() as writing, database.reading() as reading:
        for connection in (writing, reading):
            assert _pragma(connection, "journal_mode") == "wal"
            assert _pragma(connection, "synchronous") == 2
            assert _pragma(connection, "foreign_keys") == 1


def test_a_reader_changes_nothing(database: Database) -> None:
    with (
        database.reading() as connection,
        pytest.raises(OperationalError, match="attempt to write a readonly database"),
    ):
        connection.execute(text("INSERT INTO counter (name, value) VALUES ('a', 1)"))


def test_a_row_that_names_nobody_is_refused(database: Database) -> None:
    with (
        database.writing() as connection,
        connection.begin(),
        pytest.raises(IntegrityError, match="FOREIGN KEY"),
    ):
        connection.execute(text("INSERT INTO consent VALUES (1, 99, 99, 'v1', '2026-11-20')"))


def test_errors_print_no_values(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        add = text("INSERT INTO person (code, name, telephone) VALUES ('P1', :name, '')")
        connection.execute(add, {"name": "王芳"})
        with pytest.raises(IntegrityError) as refused:
            connection.execute(add, {"name": "李强"})
    assert "李强" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "postgresql://town:secret@localhost/town"]
)
def test_a_database_that_keeps_nothing_is_not_opened(url: str) -> None:
    with pytest.raises(DatabaseUnfit) as refused:
        open_database(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(("name", "value"), [("journal_mode", "delete"), ("synchronous", 1)])
def test_a_disk_that_keeps_less_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    careful = opening._sqlite

    def careless(url: str, *, read_only: bool) -> Engine:
        engine = careful(url, read_only=read_only)
        if name == "journal_mode":
            return create_engine(url)
        with engine.connect() as connection:
            connection.connection.driver_connection.execute(  # type: ignore[union-attr]
                f"PRAGMA {name}={value}"
            )
        return engine

    monkeypatch.setattr(opening, "_sqlite", careless)
    with pytest.raises(DatabaseUnfit, match=f"{name}={value}"):
        open_database(f"sqlite:///{tmp_path / 'town.sqlite3'}")
