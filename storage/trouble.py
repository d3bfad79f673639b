"""The database's own trouble, told apart from what a message did to it."""

from sqlalchemy.exc import DBAPIError

_SQLITE = frozenset(
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


def is_trouble(error: BaseException) -> bool:
    """Whether the same work may succeed once the disk has room or the database is back.

    Told by the database's own code, never by the exception's class: an operational error can also
    be a statement that will never do. A full disk drops the whole transaction, so that undoing a
    savepoint fails next: what came before an error counts too.
    """
    earlier = error.__cause__ or error.__context__
    return _is_trouble(error) or (earlier is not None and is_trouble(earlier))


def _is_trouble(error: BaseException) -> bool:
    if not isinstance(error, DBAPIError) or error.orig is None:
        return False
    if error.connection_invalidated:
        return True
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    return any(name == code or name.startswith(f"{code}_") for code in _SQLITE)
