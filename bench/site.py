"""Where a run of the bench takes place: a folder on the disk that is measured, and its village."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.servers import ROOT
from bench.village import Size, build

WORK = ROOT / "data" / "bench"
"""In the project's own folder, because /tmp and /dev/shm are often no disk at all."""


@dataclass(frozen=True)
class Site:
    """The folder with the village's database as it was made; nobody writes to that file."""

    folder: Path
    village: Path

    def copy(self, name: str) -> Path:
        """A copy of the village in a folder of its own, on the disk before it is returned."""
        copied = self.folder / name / "village.sqlite3"
        copied.parent.mkdir()
        shutil.copyfile(self.village, copied)
        with copied.open("rb+") as file:
            os.fsync(file.fileno())
        return copied


@contextmanager
def make_site(size: Size) -> Iterator[Site]:
    """Makes the village; the folder is removed at the end, but kept where something failed."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    yield Site(WORK, build(WORK, size, datetime.now(UTC)))
    shutil.rmtree(WORK)
