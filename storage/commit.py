"""Group commit: many units of work in one transaction, each on a savepoint of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.store import Store
from storage.upsert import rows_written

Unit = Callable[[Store], Any]
"""Work that has no effect outside the database, and so may be run again."""


@dataclass(frozen=True)
class Outcome:
    """What became of one unit: its value, or the exception that undid it alone.

    `changed` says whether it wrote anything, so that nobody is woken for nothing.
    """

    value: Any = None
    error: Exception | None = None
    changed: bool = False


def commit_group(database: Database, units: Sequence[Unit]) -> list[Outcome]:
    """Runs the units in order and commits them together; nothing is told before COMMIT.

    1. BEGIN; each unit runs on a savepoint. One that raises is undone alone.
    2. COMMIT makes all of them durable at once.
    3. If undoing or committing fails (a full disk drops the whole transaction), everything is
       rolled back and the units are run again one by one, so that one bad unit costs only
       itself.
    """
    try:
        with database.writing() as connection, connection.begin():
            store = Store(connection)
            outcomes = [_on_savepoint(connection, store, unit) for unit in units]
    except SQLAlchemyError as error:
        if len(units) == 1:
            return [Outcome(error=error)]
        return [commit_group(database, [unit])[0] for unit in units]
    return outcomes


def _on_savepoint(connection: Connection, store: Store, unit: Unit) -> Outcome:
    before = rows_written(connection)
    savepoint = connection.begin_nested()
    try:
        value = unit(store)
        savepoint.commit()
    except Exception as error:
        savepoint.rollback()
        return Outcome(error=error)
    return Outcome(value=value, changed=rows_written(connection) != before)
