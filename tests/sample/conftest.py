"""The sample town, filled once on a Saturday afternoon in November for all who look at it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from bot.path.writer import InlineWriter
from bot.sample.town import fill
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from handlers.regulations import Regulations
from rules.patrol import SHANGHAI
from storage.database import Database
from storage.files import FileFolder

NOW = datetime(2026, 11, 21, 14, 30, tzinfo=SHANGHAI)

DATABASE, MEDIA = "town.sqlite3", "media"


@dataclass(frozen=True)
class Filled:
    """A filled database with its media folder."""

    database: Database
    files: FileFolder
    regulations: Regulations
    now: datetime


@pytest.fixture(scope="session")
def regulations() -> Regulations:
    return load_regulations(Settings(_env_file=None))


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory, regulations: Regulations) -> Path:
    folder = tmp_path_factory.mktemp("town")
    with migrated_database(sqlite_url(folder / DATABASE)) as database:
        fill(database, InlineWriter(database), FileFolder(folder / MEDIA), regulations, NOW)
    return folder


@pytest.fixture
def town(filled_folder: Path, tmp_path: Path, regulations: Regulations) -> Iterator[Filled]:
    """A copy of the filled town, to do with as a test likes."""
    folder = shutil.copytree(filled_folder, tmp_path / "copy")
    with migrated_database(sqlite_url(folder / DATABASE)) as database:
        yield Filled(database, FileFolder(folder / MEDIA), regulations, NOW)
