"""A migrated database, fresh for each test, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from tests.conftest import BOTH
from tests.village.ground import Ground


@pytest.fixture(scope="session", params=BOTH)
def database_kind(request: pytest.FixtureRequest) -> str:
    """Everything about storage holds on both."""
    return str(request.param)


@pytest.fixture
def bare(ground: Ground, tmp_path: Path) -> Iterator[Database]:
    """A database in which nothing is."""
    url = ground.lay(tmp_path, bare=True)
    made = open_database(url)
    yield made
    made.close()
    ground.drop(url)
