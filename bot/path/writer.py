"""The one writer: units of work queue for it, and it commits them in groups.

`WriterThread` is the running program's; `InlineWriter` does the same in the caller's thread, so
that a test can run the whole program step by step.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, ParamSpec, Protocol, TypeVar

from storage.commit import Outcome, Unit, commit_group
from storage.database import Database
from storage.errors import HouseError
from storage.store import Store

P = ParamSpec("P")
T = TypeVar("T")

MOST_IN_A_GROUP = 64

Ring = Callable[[frozenset[str]], None]
"""Told after each commit what it brought news of (storage/news.py)."""


class WriterStopped(HouseError):
    """The program is stopping; what was not written yet will not be."""


class Writer(Protocol):
    """Whatever takes units of work and says when they are durable."""

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        """Runs the unit; the future is done once it is committed, or carries what undid it."""
        ...


@dataclass
class InlineWriter:
    """Commits each unit at once, in the caller's thread."""

    database: Database
    on_commit: list[Ring] = field(default_factory=list)

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        _commit(self.database, [(unit, future)], self.on_commit)
        return future


async def beside(writer: Writer, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs work that blocks: in a thread, or at once where everything is one thread."""
    if isinstance(writer, InlineWriter):
        return work(*args, **kwargs)
    return await asyncio.to_thread(work, *args, **kwargs)


class WriterThread:
    """Commits what has queued up since the last commit, in one transaction."""

    def __init__(self, database: Database) -> None:
        self.on_commit: list[Ring] = []
        self._database = database
        self._queue: queue.SimpleQueue[tuple[Unit, Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._stopped = False

    def start(self) -> None:
        """Begins to write."""
        self._thread.start()

    def stop(self) -> None:
        """Writes what is queued, then ends; whoever still comes is told that it is over."""
        self._queue.put(None)
        self._thread.join()
        self._stopped = True
        self._refuse_the_rest()

    def do(self, unit: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        self._queue.put((unit, future))
        if self._stopped:
            self._refuse_the_rest()
        return future

    def _refuse_the_rest(self) -> None:
        """Nobody may wait for ever on a writer that has ended."""
        while True:
            try:
                left = self._queue.get_nowait()
            except queue.Empty:
                return
            if left is not None and left[1].set_running_or_notify_cancel():
                left[1].set_exception(WriterStopped("the program is stopping"))

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
    on_commit: list[Ring],
) -> None:
    # From here on nobody can take a unit back; one given up before (a caller gone) is not run.
    group = [(unit, future) for unit, future in group if future.set_running_or_notify_cancel()]
    if not group:
        return
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
    news = frozenset[str]().union(*(outcome.news for outcome in outcomes))
    for ring in on_commit:
        ring(news)
