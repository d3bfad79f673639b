"""The village, fresh for each test, on each database that is asked for."""

import gc
import io
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, settings
from PIL import Image

from bot import looking
from bot.logs import QUIETED
from storage import postgresql, sqlite
from storage.database import Database, open_database
from tests.compiled import compiling_once
from tests.memory import memory
from tests.postgres.ground import PostgresGround
from tests.postgres.server import Server, serving
from tests.turns import is_anothers_turn
from tests.village.ground import SQLITE_GROUND, Ground
from tests.village.village import Village

# No test is timed: on a shared machine an example may take however long it takes.
settings.register_profile(
    "unhurried", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")

# A fifth of the run went into looking for garbage among what stays to its end.
gc.set_threshold(50_000, 20, 50)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves out what another run holds (tests/turns.py)."""
    items[:] = [item for item in items if not is_anothers_turn(item)]


def pytest_collection_finish() -> None:
    """What was imported and collected is not looked at again."""
    gc.collect()
    gc.freeze()


# Read when the first folder is asked for; what passed is removed at once.
if (folder := memory()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(folder))
    tempfile.tempdir = str(folder)

SQLITE, POSTGRESQL = BOTH = "sqlite", "postgresql"
DATABASES = os.environ.get("XIANGYUE_TEST_DATABASES", SQLITE).split(",")
"""What the conversations run on; tests of storage and path always run on both."""

ANY_MOVES = int(os.environ.get("XIANGYUE_TEST_ANY_MOVES", "0"))
"""So many long stories at random of people who press anything (tests/cases/test_any_moves.py); 0
for the few short ones of every run, always the same."""

only_sqlite = pytest.mark.parametrize("database_kind", [SQLITE], indirect=True)
"""For what only a SQLite file can have, such as pages; the reason stands at the test."""


AS_SHIPPED_S = looking.PATIENCE_S
"""How long the house lets whoever reads wait for a server."""


@pytest.fixture(scope="session", autouse=True)
def nobody_is_hurried() -> Iterator[None]:
    """A busy machine is not a silent server; a test of silence sets its own patience."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(looking, "PATIENCE_S", 60.0)
        yield


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once() -> Iterator[None]:
    """A third of a short conversation's time went into compiling the same statements anew."""
    with pytest.MonkeyPatch.context() as patched:
        for kind in (sqlite, postgresql):
            patched.setattr(kind, "make_engine", compiling_once(kind.make_engine))
        yield


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """What a test starts as a command sets logging up for the whole process."""
    root = logging.getLogger()
    handlers = root.handlers[:]
    levels = {each: each.level for each in (root, *map(logging.getLogger, QUIETED))}
    yield
    root.handlers[:] = handlers
    for logger, level in levels.items():
        logger.setLevel(level)


@pytest.fixture(scope="session", params=DATABASES)
def database_kind(request: pytest.FixtureRequest) -> str:
    """The kind of database a test runs on."""
    return str(request.param)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One PostgreSQL server for the whole run; started by the first test that needs it."""
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_ground(postgres: Server) -> Ground:
    """The ground on it; migrated once."""
    return PostgresGround(postgres)


@pytest.fixture
def ground(database_kind: str, request: pytest.FixtureRequest) -> Ground:
    """Where the databases of a test are laid; found for each, as folders differ in their kind."""
    if database_kind == SQLITE:
        return SQLITE_GROUND
    return cast(Ground, request.getfixturevalue("postgres_ground"))


@pytest.fixture
def database(ground: Ground, tmp_path: Path) -> Iterator[Database]:
    """A database with one town, one village and two grids."""
    url = ground.lay(tmp_path)
    made = open_database(url)
    yield made
    made.close()
    ground.drop(url)


@pytest.fixture
def village(tmp_path: Path, ground: Ground) -> Iterator[Village]:
    made = Village(tmp_path, ground=ground)
    yield made
    made.close()


@pytest.fixture
def papers_are_blank(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where whole villages are honoured, every picture is one white dot; tests/pictures draws."""
    out = io.BytesIO()
    Image.new("1", (1, 1), 1).save(out, "PNG")
    monkeypatch.setattr("bot.path.developing.draw", lambda recipe: out.getvalue())
