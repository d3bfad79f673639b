"""What every test of the path has at hand, on both databases: the log, and job one unhurt."""

import tempfile
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage.database import open_database
from tests.conftest import BOTH, SQLITE
from tests.path.fake_door import PACED, FakeDoor, PostOffice
from tests.path.job_one import CleanRun, run_clean
from tests.path.repeatable import found_with_small_pages, found_without_gaps
from tests.postgres.ground import PostgresGround
from tests.village.ground import Ground, SqliteGround
from tests.village.village import MORNING

IN_MEMORY = Path("/dev/shm")


@pytest.fixture(scope="session", params=BOTH)
def database_kind(request: pytest.FixtureRequest) -> str:
    """The path of a message keeps its promises on both."""
    return str(request.param)


@pytest.fixture(scope="session")
def repeatable(database_kind: str, request: pytest.FixtureRequest) -> Ground:
    """Ground on which the same run writes the same rows, whatever failed meanwhile."""
    if database_kind == SQLITE:
        return SqliteGround(found_with_small_pages)
    return PostgresGround(request.getfixturevalue("postgres"), "repeatable", found_without_gaps)


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """The events logged so far; they stay out of the tests' output."""
    with capture_logs() as events:
        yield events


@pytest.fixture(scope="package")
def clean(repeatable: Ground, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRun]:
    """Job one as it goes when nothing fails."""
    # Nothing here depends on power, so the disk may be memory where there is such a folder.
    parent = IN_MEMORY if IN_MEMORY.is_dir() else tmp_path_factory.mktemp("villages")
    run = run_clean(Path(tempfile.mkdtemp(prefix="village-", dir=parent)), repeatable)
    yield run
    run.village.throw_away()


@pytest.fixture
def post(ground: Ground, tmp_path: Path) -> Iterator[PostOffice]:
    """A post office with a narrow door: no buttons, 60 bytes a message."""
    url = ground.lay(tmp_path)
    database = open_database(url)
    yield PostOffice(database, FakeDoor(), MORNING)
    database.close()
    ground.drop(url)


@pytest.fixture
def paced(post: PostOffice) -> PostOffice:
    """30 messages a second, 1 a second in each chat, 20 a minute in each group."""
    return PostOffice(post.database, FakeDoor(PACED), post.now)
