"""Group commit: many units of work in one transaction, each on a savepoint of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.savepoint import Savepoint
from storage.store import Store
from storage.trouble import is_silence

Unit = Callable[[Store], Any]
"""Work that has no effect outside the database, and so may be run again."""


@dataclass(frozen=True)
class Outcome:
    """What became of one unit: its value, or the exception that undid it alone.

    `news` is what it wrote about, so that nobody is woken for nothing.
    """

    value: Any = None
    error: Exception | None = None
    news: frozenset[str] = frozenset()


def commit_group(database: Database, units: Sequence[Unit]) -> list[Outcome]:
    """Runs the units in order and commits them together; nothing is told before COMMIT.

    1. BEGIN; each unit runs on a savepoint. One that raises is undone alone.
    2. COMMIT makes all of them durable at once.
    3. If undoing or committing fails (a full disk drops the whole transaction, a server that
       is started again every connection), everything is rolled back and the units are run again
       one by one, so that one bad unit costs only itself.
    """
    try:
        with database.writing() as connection, connection.begin():
            store = Store(connection)
            outcomes = [_on_savepoint(store, unit) for unit in units]
    except SQLAlchemyError as error:
        if len(units) == 1:
            return [Outcome(error=error)]
        return _one_by_one(database, units)
    return outcomes


def _one_by_one(database: Database, units: Sequence[Unit]) -> list[Outcome]:
    """Each unit in a transaction of its own; once a server is silent, nobody waits for it again."""
    outcomes: list[Outcome] = []
    for unit in units:
        if outcomes and is_silence(outcomes[-1].error):
            outcomes.append(outcomes[-1])
        else:
            outcomes += commit_group(database, [unit])
    return outcomes


def _on_savepoint(store: Store, unit: Unit) -> Outcome:
    store.news.clear()
    savepoint = Savepoint(store.connection)
    try:
        value = unit(store)
        savepoint.keep()
    except Exception as error:
        savepoint.undo()
        return Outcome(error=error)
    return Outcome(value=value, news=frozenset(store.news))
