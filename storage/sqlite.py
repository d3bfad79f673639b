"""SQLite: how its file is opened, proved durable, and what its errors mean."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from storage.errors import DatabaseUnfit

_TOLD = {
    "not a database": "is another kind of file; name another one in DATABASE_URL",
    "malformed": "is damaged; restore it from a backup",
    "locked": "is held by another program; stop that one, or try again",
    "readonly": "cannot be written; mend the owner of the file and its folder",
    "unable to open": "cannot be opened; mend the owner of the file and its folder",
}
"""What SQLite's messages mean, by a word of each."""

_TROUBLE = frozenset(
    {
        "SQLITE_BUSY",
        "SQLITE_CANTOPEN",
        "SQLITE_FULL",
        "SQLITE_INTERRUPT",
        "SQLITE_IOERR",
        "SQLITE_LOCKED",
        "SQLITE_NOMEM",
        "SQLITE_READONLY",
    }
)
"""Results that say nothing about the statement: a full disk, a lock, a file that is gone."""


def make_ready(url: URL) -> None:
    """Makes the file's folder. Raises DatabaseUnfit for a database that is no file."""
    if not url.database or url.database == ":memory:":
        raise DatabaseUnfit("DATABASE_URL names no file; use sqlite:///FILE")
    Path(url.database).absolute().parent.mkdir(parents=True, exist_ok=True)


def make_engine(url: URL, *, read_only: bool) -> Engine:
    """SQLite with its own transaction control.

    The driver's is off (`isolation_level=None`), because under it, as under AUTOCOMMIT, the
    RELEASE of a savepoint commits; a writer takes its lock at BEGIN, so that it never meets
    "database is locked" in the middle. A writer waits 30 seconds for its turn, or `?timeout=` of
    the URL.
    """
    patience = {} if "timeout" in url.query else {"timeout": 30}
    engine = create_engine(url, hide_parameters=True, connect_args=patience)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        # Without it REPLACE deletes a row past the triggers that guard the ledger.
        cursor.execute("PRAGMA recursive_triggers=ON")
        if read_only:
            cursor.execute("PRAGMA query_only=ON")
        else:
            # What a savepoint would undo is kept in memory, not in a file: half the price of a
            # unit that writes many rows.
            cursor.execute("PRAGMA temp_store=MEMORY")
        cursor.close()

    # Not on the "begin" event: an engine with a listener looks for more of them at every statement.
    begin = _begin_to_read if read_only else _begin_to_write
    engine.dialect.do_begin = begin  # type: ignore[method-assign, assignment]
    return engine


def _begin_to_read(connection: Any) -> None:
    connection.execute("BEGIN")


def _begin_to_write(connection: Any) -> None:
    connection.execute("BEGIN IMMEDIATE")


def prove_durable(connection: Connection) -> None:
    """Raises DatabaseUnfit if a power cut could take back what was committed."""
    journal = connection.execute(text("PRAGMA journal_mode")).scalar_one()
    synchronous = connection.execute(text("PRAGMA synchronous")).scalar_one()
    if (journal, synchronous) != ("wal", 2):
        raise DatabaseUnfit(
            f"the database runs with journal_mode={journal}, synchronous={synchronous}; "
            "put it on a local disk, where it can run with wal and 2"
        )


def triggers(connection: Connection) -> frozenset[str]:
    """The names of the triggers that are in force."""
    rows = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    return frozenset(row[0] for row in rows)


def told(error: sqlite3.Error) -> str:
    """What an error means to whoever runs it, with the mend: the end of "the database …"."""
    said = str(error)
    meanings = (meaning for sign, meaning in _TOLD.items() if sign in said)
    return next(meanings, f"cannot be used: {said}")


def is_trouble(error: sqlite3.Error) -> bool:
    """Whether the same work may succeed once the disk has room or the database is back."""
    name = str(getattr(error, "sqlite_errorname", ""))
    return any(name == code or name.startswith(f"{code}_") for code in _TROUBLE)
