"""How the office's commands write: units of work, each committed before the next begins."""

from collections.abc import Callable
from typing import Any

from storage.commit import Unit, commit_group
from storage.database import Database
from storage.errors import OutOfStep

Commit = Callable[[Unit], Any]
"""Runs a unit, commits it, and returns its value; raises what undid it.

Beside a running writer this is `lambda unit: writer.do(unit).result()`.
"""

STEPS_A_UNIT = 200
"""Measured at about 0.5 ms a step: a unit holds the writer for 0.1 to 0.2 s."""

_TRIES = 20


def commits_to(database: Database) -> Commit:
    """A commit of one unit at a time; a unit that the running bot outran is run again."""

    def commit(unit: Unit) -> Any:
        for _ in range(_TRIES):
            (outcome,) = commit_group(database, [unit])
            if not isinstance(outcome.error, OutOfStep):
                break
        if outcome.error is not None:
            raise outcome.error
        return outcome.value

    return commit
