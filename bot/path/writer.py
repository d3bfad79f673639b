"""The one writer: units of work queue for it, and it commits them in groups.

`WriterThread` is the running program's; `InlineWriter` does the same in the caller's thread, so
that a test can run the whole program step by step.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from storage.commit import Outcome, Unit, commit_group
from storage.database import Database
from storage.store import Store

T = TypeVar("T")

MOST_IN_A_GROUP = 64


class Writer(Protocol):
    """Whatever takes units of work and says when they are durable."""

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        """Runs the unit; the future is done once it is committed, or carries what undid it."""
        ...


@dataclass
class InlineWriter:
    """Commits each unit at once, in the caller's thread."""

    database: Database
    on_commit: list[Callable[[], None]] = field(default_factory=list)

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        _commit(self.database, [(unit, future)], self.on_commit)
        return future


class WriterThread:
    """Commits what has queued up since the last commit, in one transaction."""

    def __init__(self, database: Database) -> None:
        self.on_commit: list[Callable[[], None]] = []
        self._database = database
        self._queue: queue.SimpleQueue[tuple[Unit, Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)

    def start(self) -> None:
        """Begins to write."""
        self._thread.start()

    def stop(self) -> None:
        """Writes what is queued, then ends."""
        self._queue.put(None)
        self._thread.join()

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        self._queue.put((unit, future))
        return future

    def _work(self) -> None:
        going = True
        while going:
            group: list[tuple[Unit, Future[Any]]] = []
            taken = self._queue.get()
            while taken is not None:
                group.append(taken)
                if len(group) == MOST_IN_A_GROUP or self._queue.empty():
                    break
                taken = self._queue.get()
            going = taken is not None
            if group:
                _commit(self._database, group, self.on_commit)


def _commit(
    database: Database,
    group: list[tuple[Unit, Future[Any]]],
    on_commit: list[Callable[[], None]],
) -> None:
    try:
        outcomes = commit_group(database, [unit for unit, _ in group])
    except Exception as error:
        # Whatever it was, nobody may wait for ever for an answer.
        outcomes = [Outcome(error=error)] * len(group)
    for (_, future), outcome in zip(group, outcomes, strict=True):
        if outcome.error is not None:
            future.set_exception(outcome.error)
        else:
            future.set_result(outcome.value)
    if any(outcome.changed for outcome in outcomes):
        for wake in on_commit:
            wake()
