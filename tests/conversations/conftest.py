"""Every conversation is held at each door and on each database; those of a long month, in turn.

A month of the village takes seconds. Where a module needs one for each of its tests, its tests take
turns at the pairs (the mark `takes_turns`); whole stories, and all that is short, are told at each
of them.
"""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import POSTGRESQL, SQLITE
from tests.village.ground import SQLITE_GROUND
from tests.village.telegram_driver import TelegramDriver
from tests.village.village import Village
from tests.village.web_driver import WebDriver

WEB, TELEGRAM = "web", "telegram"

TURNS = 3
"""Every third test of a module that takes turns goes by Telegram and PostgreSQL, where each takes
more than twice as long."""

PAIRS = [(WEB, SQLITE), (TELEGRAM, POSTGRESQL)]
if os.environ.get("XIANGYUE_TEST_EVERY_PAIR") == "1":
    PAIRS += [(WEB, POSTGRESQL), (TELEGRAM, SQLITE)]

only_web = pytest.mark.parametrize(
    "village", [pair for pair in PAIRS if pair[0] == WEB], ids="-".join, indirect=True
)
"""For what only a page can send: several things in one message, one id under two bodies."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps one of the pairs for each test of a module whose tests take turns."""
    if os.environ.get("XIANGYUE_TEST_EVERY_PAIR") == "1":
        return
    items[:] = [item for item in items if not _is_anothers_turn(item)]


def _is_anothers_turn(item: pytest.Item) -> bool:
    if item.get_closest_marker("takes_turns") is None:
        return False
    if any(mark.args[0] == "village" for mark in item.iter_markers("parametrize")):
        return False  # It chose its door itself, and has no other turn.
    parameters = getattr(item, "callspec", None)
    pair = parameters.params.get("village") if parameters is not None else None
    if pair not in PAIRS:
        return False
    test = str(getattr(item, "originalname", item.name))
    own_turn = TELEGRAM if zlib.crc32(test.encode()) % TURNS == 0 else WEB
    return bool(pair[0] != own_turn)


@pytest.fixture(params=PAIRS, ids="-".join)
def village(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Village]:
    door, database = request.param
    ground = SQLITE_GROUND if database == SQLITE else request.getfixturevalue("postgres_ground")
    driver = WebDriver() if door == WEB else TelegramDriver()
    made = Village(tmp_path, ground=ground, driver=driver)
    yield made
    made.close()
