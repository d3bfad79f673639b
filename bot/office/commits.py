"""How the office's commands write: units of work, each committed before the next begins."""

from collections.abc import Callable
from typing import Any

from storage.commit import Unit, commit_group
from storage.database import Database

Commit = Callable[[Unit], Any]
"""Runs a unit, commits it, and returns its value; raises what undid it.

Beside a running writer this is `lambda unit: writer.do(unit).result()`.
"""


def commits_to(database: Database) -> Commit:
    """A commit of one unit at a time, for a command that has the database to itself."""

    def commit(unit: Unit) -> Any:
        (outcome,) = commit_group(database, [unit])
        if outcome.error is not None:
            raise outcome.error
        return outcome.value

    return commit
