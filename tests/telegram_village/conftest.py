"""A village whose people all have Telegram."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.village.telegram_driver import TelegramDriver
from tests.village.village import Village


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    made = Village(tmp_path, driver=TelegramDriver())
    yield made
    made.close()
