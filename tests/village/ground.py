"""The ground every village stands on: an empty town's database, made once and copied."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from bot.path.writer import InlineWriter
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import open_database
from storage.migrate import migrate
from storage.store import Store


def lay_ground(file: Path, ground: Path | None = None) -> None:
    """A migrated database with one town, one village and two grids; or another ground's copy."""
    shutil.copyfile(ground or _made_once(), file)


@cache
def _made_once() -> Path:
    file = Path(tempfile.mkdtemp(prefix="village-")) / "ground.sqlite3"
    database = open_database(f"sqlite:///{file}")
    migrate(database)
    InlineWriter(database).do(_found).result()
    database.close()
    return file


def _found(store: Store) -> None:
    town = store.areas.add(TOWN, "T", "清溪镇", None)
    village = store.areas.add(VILLAGE, "V1", "上河村", town, "0571-0000-0100")
    store.areas.add(GRID, "V1G1", "上河村一网格", village)
    store.areas.add(GRID, "V1G2", "上河村二网格", village)
