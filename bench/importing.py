"""A roster of many rows imported from a workbook, beside the plain driver with the same rows.

The floor puts the same rows into the same tables, keys and guards included, in one transaction.
For the whole import it reads the workbook before, cell by cell with the same library, and checks
nothing: so reading, checking and writing are told apart.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook

from bot.office.commits import commits_to
from bot.office.roster.importing import check_workbook, write_steps
from bot.office.roster.writing import write_roster
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url

OF_FLOOR = 0.4
"""At least so much of the floor's speed."""

MEMBERS = 3
GRIDS = 6
_WRITTEN = ("household", "headship", "participation", "seal", "member")


@dataclass(frozen=True)
class Imported:
    """Seconds that reading with checking and writing took, and the floor's two; rows of both."""

    rows: int
    table_rows: int
    checked: float
    written: float
    floor_read: float
    floor: float

    @property
    def writing_of_floor(self) -> float:
        return self.floor / self.written

    @property
    def of_floor(self) -> float:
        return (self.floor_read + self.floor) / (self.checked + self.written)


def import_roster(folder: Path, rows: int, now: datetime) -> Imported:
    """Imports a workbook of so many rows into an empty town."""
    folder.mkdir()
    workbook, file, other = (folder / name for name in ("r.xlsx", "r.sqlite3", "floor.sqlite3"))
    _write_workbook(workbook, rows // (1 + MEMBERS))
    regulations = load_regulations(Settings(_env_file=None))
    with migrated_database(sqlite_url(file)) as database:
        began = time.perf_counter()
        found = check_workbook(database, workbook, regulations.scheme_on, regulations.items, now)
        checked = time.perf_counter()
        write_steps(found.steps, commits_to(database), now, lambda _done, _all: None)
        written = time.perf_counter()
    with migrated_database(sqlite_url(other)):
        pass
    floor, table_rows = _floor(file, other)
    entered = found.added["households"] + found.added["members"]
    checking, writing = checked - began, written - checked
    return Imported(entered, table_rows, checking, writing, _read(workbook), floor)


def _read(workbook: Path) -> float:
    began = time.perf_counter()
    for sheet in load_workbook(workbook, read_only=True).worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass
    return time.perf_counter() - began


def _write_workbook(file: Path, households: int) -> None:
    grids = [f"V1G{number}" for number in range(GRIDS)]
    write_roster(
        file,
        {
            "areas": [
                ("T", "清溪镇", "镇", None, None),
                ("V1", "上河村", "村", "T", None),
                *((grid, f"上河村{grid}", "网格", "V1", None) for grid in grids),
            ],
            "households": (
                (f"V1-{n:06}", grids[n % GRIDS], "1", "张建国", "是", "2026-01-01", "是", None)
                for n in range(households)
            ),
            "members": _members(households),
        },
    )


def _members(households: int) -> Iterator[tuple[str | None, ...]]:
    for n in range(households):
        for name in ("张建国", "李秀英", "张小明"):
            yield (f"V1-{n:06}", name, None, "否", "2026-01-01", None)


def _floor(file: Path, other: Path) -> tuple[float, int]:
    with closing(sqlite3.connect(file)) as kept:
        areas = kept.execute("SELECT * FROM area ORDER BY id").fetchall()
        rows = {name: kept.execute(f"SELECT * FROM {name}").fetchall() for name in _WRITTEN}  # noqa: S608
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.executemany(_insert("area", areas), areas)
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for name, of_table in rows.items():
            connection.executemany(_insert(name, of_table), of_table)
        connection.execute("COMMIT")
        took = time.perf_counter() - began
    return took, sum(map(len, rows.values()))


def _insert(name: str, rows: list[tuple[object, ...]]) -> str:
    return f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})"  # noqa: S608
