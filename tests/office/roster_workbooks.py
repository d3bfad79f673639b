"""Workbooks as a clerk fills them in, and a town to import them into."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from bot.office.commits import Commit, commits_to
from bot.office.item_files import load_items
from bot.office.regulations import load_scheme
from bot.office.roster.importing import Imported, import_workbook
from bot.office.roster.sheets import roster_sheets
from bot.office.roster.template import write_template
from bot.office.sheets.faults import ImportRefused
from messages.catalogue import DEFAULT_LOCALE
from storage.database import Database
from storage.store import Store

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Rows by sheet and column, both by their English codes."""


def shihe() -> dict[str, list[dict[str, Any]]]:
    """A small town: one village, two grids, a worker, a room, two households with points."""
    return {
        "areas": [
            # A grid before its village: the order of rows does not matter.
            {"code": "SH-02", "name": "石河村二网格", "kind": "网格", "parent": "SH"},
            {"code": "SH-01", "name": "石河村一网格", "kind": "grid", "parent": "SH"},
            {"code": "SH", "name": "石河村", "kind": "村", "parent": "YC", "telephone": "5550123"},
            {"code": "YC", "name": "云川镇", "kind": "镇"},
        ],
        "people": [
            {"code": "R1", "name": "王芳", "telephone": 13800000001},
            {"code": "R2", "name": "刘强", "telephone": "0710-5550188"},
            {"code": "R3", "name": "张建国", "telephone": None},
        ],
        "roles": [
            {"person": "R1", "role": "网格员", "area": "SH-01", "since": "2026-01-01"},
            {"person": "R2", "role": "处置单位", "area": "YC", "unit": "综合执法"},
        ],
        "households": [
            {
                "code": "SH-0001",
                "grid": "SH-01",
                "group": 3,
                "head": "张建国",
                "resident": "是",
                "since": "2026年1月1日",
                "publish": "是",
                "carried": 35.5,
            },
            {"code": "SH-0002", "grid": "SH-02", "group": "3", "head": "李秀英"},
        ],
        "members": [
            {"household": "SH-0001", "name": "张建国", "person": "R3"},
            {"household": "SH-0001", "name": "张小宝", "minor": "是"},
            {"household": "SH-0002", "name": "李秀英"},
        ],
        "points": [
            {
                "date": "2026-11-05",
                "household": "SH-0001",
                "item": "J2.1",
                "points": 5.5,
                "place": "院坝",
                "reason": "庭院整洁",
                "recorded_by": "R1",
            },
            {
                "date": "2026/11/6",
                "household": "SH-0001",
                "member": "张建国",
                "item": "P1",
                "quantity": 2,
                "reason": "帮邻居收稻子",
            },
            {"date": "2026-11-07", "household": "SH-0002", "item": "K8", "reason": "焚烧秸秆"},
        ],
    }


def fill(file: Path, rows: Rows) -> Path:
    """A workbook filled into the template, as a clerk does."""
    write_template(file)
    workbook = load_workbook(file)
    for sheet in roster_sheets():
        made = workbook[sheet.title]
        places = {column.code: at for at, column in enumerate(sheet.columns, start=1)}
        for number, row in enumerate(rows.get(sheet.code, ()), start=2):
            for code, value in row.items():
                made.cell(number, places[code], value)
    workbook.save(file)
    return file


def rewritten(file: Path, part: str, change: Callable[[str], str]) -> Path:
    """The same workbook with one part of it changed by hand."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


@dataclass
class Town:
    """A database and somebody at the command line."""

    folder: Path
    database: Database
    commit: Commit = field(init=False)
    seen: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.commit = commits_to(self.database)

    def imports(
        self, rows: Rows | Path, now: datetime = NOW, locale: str = DEFAULT_LOCALE
    ) -> Imported:
        file = rows if isinstance(rows, Path) else fill(self.folder / "名册.xlsx", rows)
        scheme = load_scheme("a-monthly")
        return import_workbook(
            self.database,
            lambda unit: self.commit(unit),
            file,
            lambda _day: scheme,
            load_items("items"),
            now,
            lambda done, of: self.seen.append((done, of)),
            locale,
        )

    def is_refused(self, rows: Rows | Path) -> list[tuple[str, int, str, str]]:
        """Sheet, row, column and reason of every fault; the database is as it was."""
        before = self.dump()
        with pytest.raises(ImportRefused) as refused:
            self.imports(rows)
        assert self.dump() == before
        return [(f.sheet, f.row, f.column, f.reason()) for f in refused.value.faults]

    def store(self, asked: Any) -> Any:
        """What the store answers."""
        with self.database.reading() as connection:
            return asked(Store(connection))

    def dump(self) -> list[str]:
        """Everything the database holds."""
        with self.database.reading() as connection:
            kept: Any = connection.connection.driver_connection
            return list(kept.iterdump())
