"""What every test of the path has at hand: the log, and job one without a failure."""

import tempfile
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.path.job_one import CleanRun, run_clean

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
