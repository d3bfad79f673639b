"""Tests that take turns: each is held on one database (and at one door) of those it could be.

A month of the village takes seconds, and on PostgreSQL more than twice as long. Where a module
needs one for each of its tests, it says `takes_turns`; whole stories, and all that is short, are
told on each. XIANGYUE_TEST_EVERY_PAIR=1 holds every test on every one.
"""

import os
import re
import zlib

import pytest

EVERY_PAIR = os.environ.get("XIANGYUE_TEST_EVERY_PAIR") == "1"

TURNS = 12
"""Every twelfth goes to PostgreSQL."""

_PLACES = re.compile("sqlite|postgresql|web|telegram")


def is_anothers_turn(item: pytest.Item) -> bool:
    """Whether a test is held on the other database this time."""
    if EVERY_PAIR or item.get_closest_marker("takes_turns") is None:
        return False
    if any(mark.args[0] == "village" for mark in item.iter_markers("parametrize")):
        return False  # It chose its door itself, and has no other turn.
    parameters = getattr(item, "callspec", None)
    if parameters is None:
        return False
    pair = parameters.params.get("village")
    database = pair[1] if pair else parameters.params.get("database_kind")
    if database is None:
        return False
    test = _PLACES.sub("", item.name)
    own = "postgresql" if zlib.crc32(test.encode()) % TURNS == 0 else "sqlite"
    return bool(database != own)
