"""A PostgreSQL session's lock: on a connection that does nothing else, in no transaction."""

from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, column, func, select, table
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.database import Database
from storage.trouble import is_trouble

_KEY = int.from_bytes(b"xiangyue", "big")
"""An advisory lock is a number, and each database of a server has its own."""

_NOT_TO_BE_HAD = "55P03"
"""PostgreSQL's lock_not_available."""

PATIENCE_MS = 1000
"""A server may take a moment to notice that a process was killed."""

OUR_END_MS = 10_000
"""How long to wait for a session of our own that is being ended; only then is it another's lock."""

_SESSIONS = table("pg_stat_activity", column("pid"), column("backend_start"))


class SessionLock:
    """The lock of one session, taken again by a new one if the old one has come to its end."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: Connection | None = None
        self._session: tuple[int, datetime] | None = None

    def take(self) -> bool:
        """Takes it on a new connection; False if another process has it.

        A session of ours that the server has not missed yet is ended first. Raises what the
        database raises if the server cannot be asked.
        """
        self.close()
        connection = self._database.writer.connect()
        try:
            taken = _lock(connection, OUR_END_MS if self._end_former(connection) else PATIENCE_MS)
        except BaseException:
            connection.close()
            raise
        if taken:
            self._connection, self._session = connection, _session_of(connection)
        else:
            connection.close()
        return taken

    def held(self) -> bool:
        """Whether it is ours, or could be again; False once another process has it.

        A server that is gone has given it to nobody: the next look asks again.
        """
        try:
            return self._stands() or self.take()
        except DBAPIError as error:
            if not is_trouble(error):
                raise
            return True

    def close(self) -> None:
        """Lets go of it."""
        if self._connection is not None:
            # Not back into a pool: the session, and the lock with it, would go on.
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _end_former(self, connection: Connection) -> bool:
        """Ends the session that had the lock for us; False if it has ended by itself."""
        if self._session is None:
            return False
        pid, begun = self._session
        ours = (_SESSIONS.c.pid == pid) & (_SESSIONS.c.backend_start == begun)
        ended = connection.execute(select(func.pg_terminate_backend(_SESSIONS.c.pid)).where(ours))
        return ended.first() is not None

    def _stands(self) -> bool:
        """Whether the session that took it still lives; it has the lock for as long."""
        if self._connection is None:
            return False
        try:
            self._connection.execute(select(1))
            self._connection.commit()
        except DBAPIError as error:
            if not is_trouble(error):
                raise
            return False
        return True


def _lock(connection: Connection, patience_ms: int) -> bool:
    connection.execute(select(func.set_config("lock_timeout", str(patience_ms), True)))
    try:
        connection.execute(select(func.pg_advisory_lock(_KEY)))
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", "") != _NOT_TO_BE_HAD:
            raise
        return False
    connection.commit()
    return True


def _session_of(connection: Connection) -> tuple[int, datetime]:
    ours = _SESSIONS.c.pid == func.pg_backend_pid()
    row: Any = connection.execute(select(_SESSIONS.c.pid, _SESSIONS.c.backend_start).where(ours))
    session = cast(tuple[int, datetime], tuple(row.one()))
    connection.commit()
    return session
