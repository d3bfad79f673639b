"""The ground every village stands on: an empty town's database, made once and copied."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url

from bot.path.writer import InlineWriter
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import open_database
from storage.migrate import migrate
from storage.store import Store


class Ground(Protocol):
    """Where databases of one kind are laid; every method but `lay` names one by its URL."""

    def lay(self, folder: Path, *, bare: bool = False) -> str:
        """One more database and its URL: one town, one village, two grids; `bare`: nothing."""
        ...

    def keep(self, url: str) -> Callable[[], None]:
        """Keeps a database to which nobody is connected; what it returns brings that back."""
        ...

    def drop(self, url: str) -> None:
        """The database is not needed any more."""
        ...


def found_town(url: str) -> None:
    """Migrates a database and founds the town there."""
    with closing(open_database(url)) as database:
        migrate(database)
        InlineWriter(database).do(_found).result()


class SqliteGround:
    """SQLite files, copied from one that `found` has made."""

    def __init__(self, found: Callable[[str], None] = found_town) -> None:
        self._found = found

    def lay(self, folder: Path, *, bare: bool = False) -> str:
        file = folder / "village.sqlite3"
        file.write_bytes(b"" if bare else self._town)
        return f"sqlite:///{file}"

    def keep(self, url: str) -> Callable[[], None]:
        file = Path(make_url(url).database or "")
        kept = file.read_bytes()

        def bring_back() -> None:
            for journal in ("-wal", "-shm"):
                file.with_name(file.name + journal).unlink(missing_ok=True)
            file.write_bytes(kept)

        return bring_back

    def drop(self, url: str) -> None:
        """It goes with its folder."""

    @cached_property
    def _town(self) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "ground.sqlite3"
            self._found(f"sqlite:///{file}")
            return file.read_bytes()


SQLITE_GROUND = SqliteGround()


def _found(store: Store) -> None:
    town = store.areas.add(TOWN, "T", "清溪镇", None)
    village = store.areas.add(VILLAGE, "V1", "上河村", town, "0571-0000-0100")
    store.areas.add(GRID, "V1G1", "上河村一网格", village)
    store.areas.add(GRID, "V1G2", "上河村二网格", village)
