"""One process at a time on one database: a lock that goes when the process ends, however."""

import fcntl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, func, make_url, select
from sqlalchemy.exc import ArgumentError, OperationalError

from bot.office.errors import OfficeError
from storage.database import open_database

_KEY = int.from_bytes(b"xiangyue", "big")
"""An advisory lock is a number, and each database of a server has its own."""

_NOT_TO_BE_HAD = "55P03"
"""PostgreSQL's lock_not_available."""

PATIENCE_MS = 1000
"""A server may take a moment to notice that a process was killed."""


@contextmanager
def only_process(database_url: str) -> Iterator[None]:
    """Holds the lock while the block lasts; raises OfficeError if another process has it.

    Raises DatabaseUnfit if a server would have to give it and cannot.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):
        yield  # whoever opens it says what is wrong with it
        return
    if url.get_backend_name() == "sqlite" and url.database:
        with _by_file(url.database):
            yield
    elif url.get_backend_name() == "postgresql":
        with _by_server(database_url, url):
            yield
    else:
        yield


@contextmanager
def _by_file(database: str) -> Iterator[None]:
    file = Path(f"{database}.lock")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _taken(database) from None
        yield


@contextmanager
def _by_server(database_url: str, url: URL) -> Iterator[None]:
    """A session's lock, on a connection that does nothing else and is in no transaction."""
    with closing(open_database(database_url)) as database, database.writing() as connection:
        connection.execute(select(func.set_config("lock_timeout", str(PATIENCE_MS), True)))
        try:
            connection.execute(select(func.pg_advisory_lock(_KEY)))
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", "") != _NOT_TO_BE_HAD:
                raise
            raise _taken(url.database or "") from None
        connection.commit()
        yield


def _taken(database: str) -> OfficeError:
    return OfficeError(f"{database} is in use by another xiangyue; stop that one first")
