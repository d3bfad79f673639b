"""Every conversation is held at each door and on each database; those of a long month, in turn."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import POSTGRESQL, SQLITE
from tests.turns import EVERY_PAIR
from tests.village.ground import SQLITE_GROUND
from tests.village.telegram_driver import TelegramDriver
from tests.village.village import Village
from tests.village.web_driver import WebDriver

WEB, TELEGRAM = "web", "telegram"

PAIRS = [(WEB, SQLITE), (TELEGRAM, POSTGRESQL)]
if EVERY_PAIR:
    PAIRS += [(WEB, POSTGRESQL), (TELEGRAM, SQLITE)]

only_web = pytest.mark.parametrize(
    "village", [pair for pair in PAIRS if pair[0] == WEB], ids="-".join, indirect=True
)
"""For what only a page can send: several things in one message, one id under two bodies."""


@pytest.fixture(params=PAIRS, ids="-".join)
def village(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Village]:
    door, database = request.param
    ground = SQLITE_GROUND if database == SQLITE else request.getfixturevalue("postgres_ground")
    driver = WebDriver() if door == WEB else TelegramDriver()
    made = Village(tmp_path, ground=ground, driver=driver)
    yield made
    made.close()
