"""Opens the database the way the promises need it, and proves that it is open that way."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import psycopg
from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from storage import postgresql, sqlite
from storage.errors import DatabaseUnfit

_USE = "use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"
_KINDS = {"sqlite": sqlite, "postgresql": postgresql}
_DRIVERS = ("sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg")


@dataclass(frozen=True)
class Database:
    """One writer engine and one for reading only."""

    url: str
    writer: Engine
    reader: Engine

    @property
    def is_far(self) -> bool:
        """Whether a read can take long: a server may be silent, a file is always there."""
        return self.reader.dialect.name == "postgresql"

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
    """Opens the database; raises DatabaseUnfit if it would not keep what it is told."""
    parsed = address(url)
    kind = _KINDS[parsed.get_backend_name()]
    kind.make_ready(parsed)
    with ExitStack() as undo:
        try:
            engines = [kind.make_engine(parsed, read_only=read_only) for read_only in (False, True)]
            database = Database(url, *engines)
            undo.callback(database.close)
            with database.reading() as connection:
                kind.prove_durable(connection)
        except (DatabaseError, ArgumentError, ValueError, TypeError) as error:
            raise unfit(error, parsed.database or "") from error
        undo.pop_all()
    return database


def address(url: str) -> URL:
    """A DATABASE_URL taken apart. Raises DatabaseUnfit; its text never holds a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnfit(f"DATABASE_URL is no address; {_USE}") from error
    if parsed.drivername not in _DRIVERS:
        raise DatabaseUnfit(f"DATABASE_URL names {parsed.drivername}; {_USE}")
    return parsed


def unfit(error: Exception, name: str = "") -> DatabaseUnfit:
    """What a failure of the database means to whoever runs it, in one line, with the mend."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, psycopg.Error):
        meaning = postgresql.told(cause)
    elif isinstance(cause, sqlite3.Error):
        meaning = sqlite.told(cause)
    else:
        meaning = f"cannot be used: {cause}"
    return DatabaseUnfit(f"the database {name} {meaning}" if name else f"the database {meaning}")
