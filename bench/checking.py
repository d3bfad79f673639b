"""What the database says after a round: was every update taken once, and every reply queued?"""

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.village import DOOR

LOOK_EVERY_S = 0.01
PATIENCE_S = 300

_WAITS = "SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'waiting')"
_COUNTED = """
    SELECT count(*), coalesce(sum(state <> 'done'), 0),
           coalesce(sum(replies = 0), 0), coalesce(sum(replies > 1), 0)
    FROM (SELECT state, (SELECT count(*) FROM outbox WHERE cause = inbox.id) AS replies
          FROM inbox WHERE door = ?)
"""
_UNSENT = "SELECT count(*) FROM outbox WHERE state <> 'sent'"


class NotTaken(Exception):
    """Messages still wait for their step long after the last was received."""


@dataclass(frozen=True)
class Kept:
    """What the tables hold of the updates that were answered 200.

    `lost` have no row, are not done, or have no reply; `doubled` have two rows or two replies.
    """

    received: int
    lost: int
    doubled: int


def wait_until_taken(database: Path) -> float:
    """Waits for the last reply to be queued; the moment of it, by time.monotonic().

    Raises NotTaken.
    """
    until = time.monotonic() + PATIENCE_S
    with closing(_open(database)) as connection:
        while connection.execute(_WAITS).fetchone()[0]:
            if time.monotonic() > until:
                raise NotTaken(f"messages still wait after {PATIENCE_S} s")
            time.sleep(LOOK_EVERY_S)
    return time.monotonic()


def count_kept(database: Path, answered: int) -> Kept:
    """Compares the tables with how many updates were answered 200; each wants one reply."""
    with closing(_open(database)) as connection:
        received, undone, unanswered, twice = connection.execute(_COUNTED, (DOOR,)).fetchone()
    missing = max(answered - received, 0)
    return Kept(
        received=received,
        lost=missing + max(undone, unanswered),
        doubled=twice + max(received - answered, 0),
    )


def count_unsent(database: Path) -> int:
    """How many messages of the outbox have not been sent."""
    with closing(_open(database)) as connection:
        found: int = connection.execute(_UNSENT).fetchone()[0]
    return found


def _open(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)
