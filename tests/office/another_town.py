"""A second database beside the town's, for what goes out of one and into the other."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.database import open_database
from storage.migrate import migrate
from tests.office.roster_workbooks import Town


@contextmanager
def another(folder: Path, migrated: Path | None = None) -> Iterator[Town]:
    file = folder / f"{len(list(folder.iterdir()))}.db"
    if migrated is not None:
        shutil.copy(migrated, file)
    database = open_database(f"sqlite:///{file}")
    if migrated is None:
        migrate(database)
    yield Town(folder, database)
    database.close()
