"""A connection to a PostgreSQL server that waits for an answer only so long."""

from typing import Any, Self, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.errors import _WaitTimeout

T = TypeVar("T")


class ServerSilent(psycopg.OperationalError):
    """The server is there and says nothing; what it did with the last statement is unknown."""


class PatientConnection(psycopg.Connection[tuple[object, ...]]):
    """Gives up on a server that is silent for `patience_s` seconds (None: never).

    The operating system tells only of a host that is gone: a server that is held up still
    receives what is sent to it, and its own time limits are held up with it.
    """

    patience_s: float | None = None

    @classmethod
    def open(cls, *address: str, patience_s: float, **given: Any) -> Self:
        """A connection, or what psycopg raises; a server that answers too late lets nobody in."""
        try:
            connection = cls.connect(*address, **given)
        except psycopg.OperationalError as error:
            # Its frames would keep the half-made connection open for as long as it is kept.
            raise error.with_traceback(None) from None
        connection.patience_s = patience_s
        return connection

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """Whatever talks to the server waits here. Raises ServerSilent and is closed then."""
        limit = self.patience_s if timeout is None else timeout
        try:
            return super().wait(gen, interval, limit)
        except _WaitTimeout as error:
            # What may still come is the answer to a question nobody remembers.
            self.pgconn.finish()
            raise ServerSilent(f"timeout: no answer within {limit:g} seconds") from error
