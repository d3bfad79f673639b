"""A town with an empty database."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from storage.database import open_database
from storage.migrate import migrate
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import Town


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An empty database of today's schema: made once, for the migrations take half a second."""
    file = tmp_path_factory.mktemp("migrated") / "town.db"
    with closing(open_database(f"sqlite:///{file}")) as database:
        migrate(database)
    return file.read_bytes()


@pytest.fixture
def town(tmp_path: Path, empty_database: bytes) -> Iterator[Town]:
    file = tmp_path / "town.db"
    file.write_bytes(empty_database)
    database = open_database(f"sqlite:///{file}")
    yield Town(tmp_path, database)
    database.close()


@pytest.fixture
def office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Office:
    return Office(
        tmp_path, monkeypatch, lambda: cast(bytes, request.getfixturevalue("empty_database"))
    )
