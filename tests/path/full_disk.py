"""A writer whose disk is full for so many units of work."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.exc import OperationalError

from bot.path.writer import Writer
from storage.store import Store

T = TypeVar("T")


@dataclass
class FullDisk:
    """Refuses as the database does, then lets the writer write."""

    writer: Writer
    refusals: int
    refused: int = 0

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        """The unit's future; or one that carries the disk's refusal."""
        if self.refused == self.refusals:
            return self.writer.do(unit)
        self.refused += 1
        refusal = sqlite3.OperationalError("database or disk is full")
        refusal.sqlite_errorname = "SQLITE_FULL"
        future: Future[T] = Future()
        future.set_exception(OperationalError("UPDATE", {}, refusal))
        return future
