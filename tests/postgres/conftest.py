"""What is PostgreSQL's own is tried on PostgreSQL alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from tests.conftest import POSTGRESQL
from tests.village.ground import Ground


@pytest.fixture(scope="session", params=[POSTGRESQL])
def database_kind(request: pytest.FixtureRequest) -> str:
    """Always PostgreSQL."""
    return str(request.param)


@pytest.fixture
def database(ground: Ground, tmp_path: Path) -> Iterator[Database]:
    """A database with one town, one village and two grids."""
    url = ground.lay(tmp_path)
    made = open_database(url)
    yield made
    made.close()
    ground.drop(url)
