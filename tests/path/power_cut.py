"""A server whose power fails at one write of a run, and comes back."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, event

from tests.path.failing import writes
from tests.postgres.server import Server


@dataclass
class PowerCut:
    """Fails at write number `at`, counted from 0, and again after `every` more and one more each
    time, so that it never keeps step with whatever is tried again."""

    server: Server
    at: int
    every: int
    seen: int = 0
    struck: int = 0

    def before_statement(self, conn: Connection, cursor: Any, statement: str, *_: Any) -> None:
        if writes(statement):
            self._count()

    def at_commit(self, conn: Connection) -> None:
        """SQLAlchemy calls this just before it commits."""
        self._count()

    def _count(self) -> None:
        if self.seen == self.at:
            self.struck += 1
            self.at += self.every + self.struck
            fails(self.server)
        self.seen += 1


def fails(server: Server) -> None:
    """Whatever the server held in memory alone is gone."""
    server.stop(signal.SIGQUIT)
    server.start()


@contextmanager
def failing_power(cut: PowerCut) -> Iterator[PowerCut]:
    """The power fails as told while the block lasts."""
    listeners = (("before_cursor_execute", cut.before_statement), ("commit", cut.at_commit))
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    try:
        yield cut
    finally:
        for name, listener in listeners:
            event.remove(Engine, name, listener)
