"""A full disk is the database's trouble; a statement that will never do is not."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from storage.database import open_database
from storage.trouble import is_trouble


def _told(connection: Connection, statement: str) -> OperationalError:
    with pytest.raises(OperationalError) as told:
        connection.execute(text(statement))
    return told.value


def test_a_full_disk_is_trouble_and_what_fails_because_of_it_too(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'full.sqlite3'}")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE words (said TEXT)"))
        connection.commit()
        connection.execute(text("PRAGMA max_page_count = 2"))
        full = _told(connection, "INSERT INTO words VALUES (zeroblob(100000))")
        connection.rollback()
    database.close()
    assert is_trouble(full)
    follows = RuntimeError("no such savepoint")
    follows.__context__ = full
    assert is_trouble(follows)


def test_a_statement_that_will_never_do_is_the_messages_own(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'well.sqlite3'}")
    with database.reading() as connection:
        pattern = "%" * 60_000
        too_long = _told(connection, f"SELECT 1 WHERE 'a' LIKE '{pattern}'")
        unknown = _told(connection, "SELECT nothing FROM nowhere")
    database.close()
    assert isinstance(too_long.orig, sqlite3.OperationalError)
    assert not is_trouble(too_long)
    assert not is_trouble(unknown)
