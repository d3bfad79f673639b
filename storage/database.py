"""Opens the database the way the promises need it, and proves that it is open that way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DatabaseError

from storage.errors import DatabaseUnfit

_TOLD = {
    "not a database": "is another kind of file; name another one in DATABASE_URL",
    "malformed": "is damaged; restore it from a backup",
    "locked": "is held by another program; stop that one, or try again",
    "readonly": "cannot be written; mend the owner of the file and its folder",
    "unable to open": "cannot be opened; mend the owner of the file and its folder",
}
"""What SQLite's messages mean, by a word of each."""


@dataclass(frozen=True)
class Database:
    """One writer engine and one for reading only."""

    url: str
    writer: Engine
    reader: Engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection without a transaction begun; whoever takes it begins and commits."""
        with self.writer.connect() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database and can change nothing."""
        with self.reader.connect() as connection:
            yield connection

    def close(self) -> None:
        """Lets go of every connection."""
        self.writer.dispose()
        self.reader.dispose()


def open_database(url: str) -> Database:
    """Opens the database; raises DatabaseUnfit if it would not keep what it is told.

    A writer waits 30 seconds for its turn, or `?timeout=` of the URL.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnfit("DATABASE_URL is no address; use sqlite:///FILE") from error
    if parsed.get_backend_name() != "sqlite":
        raise DatabaseUnfit(f"DATABASE_URL names {parsed.get_backend_name()}; use sqlite:///FILE")
    if not parsed.database or parsed.database == ":memory:":
        raise DatabaseUnfit("DATABASE_URL names no file; use sqlite:///FILE")
    Path(parsed.database).absolute().parent.mkdir(parents=True, exist_ok=True)
    try:
        database = Database(url, _sqlite(url, read_only=False), _sqlite(url, read_only=True))
        _prove_durable(database)
    except (DatabaseError, ArgumentError, ValueError, TypeError) as error:
        raise unfit(error, parsed.database) from error
    return database


def unfit(error: Exception, file: str = "") -> DatabaseUnfit:
    """What a failure of the database means to whoever runs it, in one line, with the mend."""
    said = str(getattr(error, "orig", None) or error)
    named = f"the database {file}" if file else "the database"
    for sign, told in _TOLD.items():
        if sign in said:
            return DatabaseUnfit(f"{named} {told}")
    return DatabaseUnfit(f"{named} cannot be used: {said}")


def _sqlite(url: str, *, read_only: bool) -> Engine:
    """SQLite with its own transaction control.

    The driver's is off (`isolation_level=None`), because under it, as under AUTOCOMMIT, the
    RELEASE of a savepoint commits; a writer takes its lock at BEGIN, so that it never meets
    "database is locked" in the middle.
    """
    patience = {} if "timeout" in make_url(url).query else {"timeout": 30}
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
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _prove_durable(database: Database) -> None:
    with database.reading() as connection:
        journal = connection.execute(text("PRAGMA journal_mode")).scalar_one()
        synchronous = connection.execute(text("PRAGMA synchronous")).scalar_one()
    if (journal, synchronous) != ("wal", 2):
        raise DatabaseUnfit(
            f"the database runs with journal_mode={journal}, synchronous={synchronous}; "
            "put it on a local disk, where it can run with wal and 2"
        )
