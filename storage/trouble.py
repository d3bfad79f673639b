"""The database's own trouble, told apart from what a message did to it."""

import sqlite3

import psycopg
from sqlalchemy.exc import DBAPIError

from storage import postgresql, sqlite
from storage.patience import ServerSilent


def is_trouble(error: BaseException) -> bool:
    """Whether the same work may succeed once the disk has room or the database is back.

    Told by the database's own code, never by the exception's class: an operational error can also
    be a statement that will never do. A full disk drops the whole transaction, so that undoing a
    savepoint fails next: what came before an error counts too.
    """
    earlier = error.__cause__ or error.__context__
    return _is_trouble(error) or (earlier is not None and is_trouble(earlier))


def is_silence(error: BaseException | None) -> bool:
    """Whether a server gave no answer within its time: asking again at once only costs that."""
    return isinstance(error, DBAPIError) and isinstance(
        error.orig, psycopg.errors.ConnectionTimeout | ServerSilent
    )


def is_overtime(error: BaseException) -> bool:
    """Whether the server broke a statement off for taking too long: it may do so every time."""
    return (
        isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", "") == postgresql.OVERTIME
    )


def _is_trouble(error: BaseException) -> bool:
    if not isinstance(error, DBAPIError) or error.orig is None:
        return False
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, psycopg.Error):
        return postgresql.is_trouble(error.orig)
    return isinstance(error.orig, sqlite3.Error) and sqlite.is_trouble(error.orig)
