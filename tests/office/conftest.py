"""A town with an empty database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import open_database
from storage.migrate import migrate
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    database = open_database(f"sqlite:///{tmp_path / 'town.db'}")
    migrate(database)
    yield Town(tmp_path, database)
    database.close()


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return Office(tmp_path, monkeypatch)
