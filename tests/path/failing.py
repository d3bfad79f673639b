"""Failures on purpose: at one write of a run the program dies, is refused, or the disk is full."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

REFUSALS = 2
"""So many writes a full disk refuses before somebody makes room."""

COMMIT = "COMMIT"

UNLIMITED_PAGES = 1_073_741_823


class Crash(BaseException):
    """The process ends here; no `except Exception` of the program may hold it up."""


class Failure(StrEnum):
    """What goes wrong at a write. A COMMIT counts as a write."""

    CRASH_BEFORE = "crash before"
    CRASH_AFTER = "crash after"
    COMMIT_REFUSED = "commit refused"
    DISK_FULL = "disk full"
    """Only SQLite's file can be told how many pages the disk has."""


@dataclass
class Mishap:
    """Watches the writes of a run, numbered from 0; at number `at` the failure strikes, once.

    With no `failure` it only counts. With `every` it strikes again after so many writes more.
    """

    failure: Failure | None = None
    at: int = 0
    every: int = 0
    writes: list[str] = field(default_factory=list)
    struck: int = 0
    refused: int = 0
    _full: bool = False
    _refusals_left: int = 0

    def before_statement(self, conn: Connection, cursor: Any, statement: str, *_: Any) -> None:
        if not writes(statement):
            return
        self.writes.append(statement)
        if self.failure is Failure.CRASH_BEFORE and self._due():
            self._crash(conn)

    def after_statement(self, conn: Connection, cursor: Any, statement: str, *_: Any) -> None:
        if writes(statement) and self.failure is Failure.CRASH_AFTER and self._due():
            cursor.close()
            self._crash(conn)

    def at_commit(self, conn: Connection) -> None:
        """SQLAlchemy calls this just before it commits."""
        self.writes.append(COMMIT)
        if not self._due():
            return
        match self.failure:
            case Failure.CRASH_BEFORE:
                self._crash(conn)
            case Failure.CRASH_AFTER:
                _driver(conn).commit()
                self._crash(conn)
            case Failure.COMMIT_REFUSED:
                self.struck += 1
                raise OperationalError("COMMIT", {}, _refusal(conn))
            case Failure.DISK_FULL:
                self.struck += 1
                self._full = True
                self._refusals_left = REFUSALS
                _limit_pages(conn, 1)

    def at_error(self, context: Any) -> None:
        """Somebody makes room once the disk has refused a few times."""
        if self._full and "full" in str(context.original_exception):
            self.refused += 1
            self._refusals_left -= 1
            self._full = self._refusals_left > 0

    def at_begin(self, conn: Connection) -> None:
        if self.struck and self.failure is Failure.DISK_FULL and not self._full:
            _limit_pages(conn, UNLIMITED_PAGES)

    def _due(self) -> bool:
        now = len(self.writes) - 1
        again = self.every and now > self.at and (now - self.at) % self.every == 0
        return now == self.at or bool(again)

    def _crash(self, conn: Connection) -> None:
        """Also lets go of the lock, as the system does for a process that is no more."""
        self.struck += 1
        _driver(conn).rollback()
        raise Crash(f"write {len(self.writes) - 1}: {self.writes[-1]}")


@contextmanager
def watching(mishap: Mishap) -> Iterator[Mishap]:
    """Every engine is watched while the block lasts, also one opened by a restart."""
    listeners = (
        ("before_cursor_execute", mishap.before_statement),
        ("after_cursor_execute", mishap.after_statement),
        ("commit", mishap.at_commit),
        ("begin", mishap.at_begin),
        ("handle_error", mishap.at_error),
    )
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    try:
        yield mishap
    finally:
        for name, listener in listeners:
            event.remove(Engine, name, listener)


def writes(statement: str) -> bool:
    """Whether a statement changes rows."""
    return statement.lstrip()[:6].upper() in ("INSERT", "UPDATE", "DELETE")


def _refusal(conn: Connection) -> Exception:
    """What the database says when it cannot write."""
    if conn.dialect.name == "postgresql":
        return psycopg.errors.DiskFull("could not extend file")
    refusal = sqlite3.OperationalError("disk I/O error")
    refusal.sqlite_errorname = "SQLITE_IOERR"
    return refusal


def _driver(conn: Connection) -> Any:
    return conn.connection.dbapi_connection


def _limit_pages(conn: Connection, pages: int) -> None:
    """SQLite never takes less than the file has already; so 1 means: not one page more."""
    _driver(conn).execute(f"PRAGMA max_page_count={pages}")
