"""What only SQLite has: its pragmas, its journal, a file for a database."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, Engine, create_engine, text

from storage import sqlite
from storage.database import Database, open_database
from storage.errors import DatabaseUnfit
from storage.trouble import is_trouble
from tests.conftest import only_sqlite
from tests.storage.test_trouble import told


def _pragma(connection: Connection, name: str) -> object:
    return connection.execute(text(f"PRAGMA {name}")).scalar_one()


@only_sqlite
def test_what_is_committed_survives_a_power_cut(database: Database) -> None:
    with database.writing() as writing, database.reading() as reading:
        for connection in (writing, reading):
            assert _pragma(connection, "journal_mode") == "wal"
            assert _pragma(connection, "synchronous") == 2
            assert _pragma(connection, "foreign_keys") == 1


@pytest.mark.parametrize(("name", "value"), [("journal_mode", "delete"), ("synchronous", 1)])
def test_a_disk_that_keeps_less_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    careful = sqlite.make_engine

    def careless(url: URL, *, read_only: bool) -> Engine:
        if name == "journal_mode":
            return create_engine(url)
        engine = careful(url, read_only=read_only)
        with engine.connect() as connection:
            connection.connection.driver_connection.execute(  # type: ignore[union-attr]
                f"PRAGMA {name}={value}"
            )
        return engine

    monkeypatch.setattr(sqlite, "make_engine", careless)
    with pytest.raises(DatabaseUnfit, match=f"{name}={value}"):
        open_database(f"sqlite:///{tmp_path / 'town.sqlite3'}")


@only_sqlite
def test_a_full_disk_is_trouble_and_what_fails_because_of_it_too(bare: Database) -> None:
    with bare.writing() as connection:
        connection.execute(text("CREATE TABLE words (said TEXT)"))
        connection.commit()
        connection.execute(text("PRAGMA max_page_count = 2"))
        full = told(connection, "INSERT INTO words VALUES (zeroblob(100000))")
        connection.rollback()
    assert is_trouble(full)
    follows = RuntimeError("no such savepoint")
    follows.__context__ = full
    assert is_trouble(follows)


@only_sqlite
def test_an_operational_error_that_will_never_do_is_the_messages_own(bare: Database) -> None:
    with bare.reading() as connection:
        too_long = told(connection, f"SELECT 1 WHERE 'a' LIKE '{'%' * 60_000}'")
    assert isinstance(too_long.orig, sqlite3.OperationalError)
    assert not is_trouble(too_long)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("尊敬的村民：" * 1000, encoding="utf-8")
    with pytest.raises(DatabaseUnfit, match="another kind of file") as refused:
        open_database(f"sqlite:///{file}")
    assert str(file) in str(refused.value)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnfit, match="cannot be opened"):
        open_database(f"sqlite:///{tmp_path}")
