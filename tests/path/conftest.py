"""What every test of the path has at hand: the log, and job one without a failure."""

import tempfile
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage.database import open_database
from storage.migrate import migrate
from tests.path.fake_door import FakeDoor, PostOffice
from tests.path.job_one import CleanRun, run_clean
from tests.village.village import MORNING

IN_MEMORY = Path("/dev/shm")


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """The events logged so far; they stay out of the tests' output."""
    with capture_logs() as events:
        yield events


@pytest.fixture(scope="package")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRun]:
    """Job one as it goes when nothing fails."""
    # Nothing here depends on power, so the disk may be memory where there is such a folder.
    parent = IN_MEMORY if IN_MEMORY.is_dir() else tmp_path_factory.mktemp("villages")
    run = run_clean(Path(tempfile.mkdtemp(prefix="village-", dir=parent)))
    yield run
    run.village.throw_away()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[PostOffice]:
    """A post office with a narrow door: no buttons, 60 bytes a message."""
    database = open_database(f"sqlite:///{tmp_path / 'post.sqlite3'}")
    migrate(database)
    yield PostOffice(database, FakeDoor(), MORNING)
    database.close()
