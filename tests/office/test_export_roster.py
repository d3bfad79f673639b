"""The roster goes out in the form it came in, comes back without loss, and changes nothing."""

import shutil
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.office.exports.roster import export_roster
from bot.office.roster.sheets import SHEETS
from bot.office.sheets.writing import holdable
from messages.catalogue import DEFAULT_LOCALE
from rules.roles import Role
from storage.database import open_database
from storage.ledger import Entry, Kind
from storage.migrate import migrate
from storage.store import Store
from tests.office.at_the_desk import Office, watching
from tests.office.roster_workbooks import NOW, Town, fill, shihe
from tests.office.workbook_cells import Cells, cells_of, rows_of


def test_what_goes_out_comes_back_in_another_office(office: Office) -> None:
    fill(office.folder / "名册.xlsx", {**shihe(), "points": []})
    office.types("import", "名册.xlsx")
    code, said = office.types("export", "roster", "out.xlsx")
    assert code == 0
    assert "户 2、成员 3" in said
    assert "nothing new" in office.types("import", "out.xlsx")[1]

    with office.elsewhere():
        assert (
            "imported: 4 areas, 3 people, 3 roles, 2 households, 3 members"
            in (office.types("import", "out.xlsx")[1])
        )
        office.types("export", "roster", "again.xlsx")
    assert cells_of(office.folder / "again.xlsx") == cells_of(office.folder / "out.xlsx")


def test_its_sheets_and_headings_are_the_templates(office: Office) -> None:
    fill(office.folder / "名册.xlsx", shihe())
    office.types("import", "名册.xlsx")
    office.types("import", "--template", "empty.xlsx")
    office.types("export", "roster", "out.xlsx")
    empty, full = (load_workbook(office.folder / name) for name in ("empty.xlsx", "out.xlsx"))
    assert full.sheetnames == empty.sheetnames
    for sheet in SHEETS:
        heads = [[cell.value for cell in book[sheet.title][1]] for book in (empty, full)]
        assert heads[0] == heads[1]
    assert full["积分"].max_row == 1, "points are the ledger's"
    (home,) = [row for row in rows_of(office.folder / "out.xlsx", "户", 2) if row[0] == "SH-0001"]
    assert home[1:4] == ("SH-01", "3", "张建国")
    assert home[5].date() == date(2026, 1, 1)
    assert home[7] == 35.5
    assert full["人员"]["C2"].number_format == "@", "no nought in front is lost when it is touched"
    assert (office.folder / "out.xlsx").stat().st_mode & 0o077 == 0


def test_one_village_comes_without_the_others_and_the_towns_officers(office: Office) -> None:
    rows = shihe()
    rows["areas"] += [
        {"code": "BH", "name": "白河村", "kind": "村", "parent": "YC"},
        {"code": "BH-01", "name": "白河一网格", "kind": "网格", "parent": "BH"},
    ]
    rows["people"].append({"code": "R4", "name": "陈白河"})
    rows["roles"].append({"person": "R4", "role": "网格员", "area": "BH-01"})
    rows["households"].append({"code": "BH-0001", "grid": "BH-01", "head": "陈白河"})
    fill(office.folder / "名册.xlsx", rows)
    office.types("import", "名册.xlsx")
    assert office.types("export", "roster", "out.xlsx", "--village", "sh")[0] == 0
    codes = {
        title: [row[0] for row in rows_of(office.folder / "out.xlsx", title, 2)]
        for title in ("区域", "人员", "任职", "户")
    }
    assert codes == {
        "区域": ["YC", "SH", "SH-01", "SH-02"],
        "人员": ["R1", "R3"],
        "任职": ["R1", "R3"],
        "户": ["SH-0001", "SH-0002"],
    }
    with office.elsewhere():
        assert office.types("import", "out.xlsx")[0] == 0


def test_a_role_that_ended_comes_back_ended(town: Town) -> None:
    town.imports(shihe())

    def ends(store: Store) -> None:
        wang = store.people.by_code("R1")
        assert wang is not None
        store.people.withdraw(wang.id, Role.GRID_WORKER, date(2026, 6, 30))
        grid = store.areas.by_code("SH-01")
        assert grid is not None
        store.people.grant(wang.id, Role.GRID_WORKER, grid.id, date(2026, 9, 1))

    town.commit(ends)
    before = town.dump()
    file = town.folder / "out.xlsx"
    export_roster(town.database, file, None, DEFAULT_LOCALE)
    assert town.imports(file).added == {}
    assert town.dump() == before
    worker = [row for row in rows_of(file, "任职", 2) if row[0] == "R1"]
    spans = [tuple(day and day.date() for day in row[4:]) for row in worker]
    assert spans == [(date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 9, 1), None)]
    with another(town.folder) as other:
        other.imports(file)
        on = {day: other.store(lambda s, day=day: holds(s, day)) for day in (date(2026, 8, 1),)}
        assert on == {date(2026, 8, 1): []}
        assert other.store(lambda store: holds(store, date(2026, 9, 1))) == ["R1"]


def holds(store: Store, day: date) -> list[str]:
    grid = store.areas.by_code("SH-01")
    assert grid is not None
    return [each.code for each in store.people.holding(Role.GRID_WORKER, grid.path, day)]


@pytest.mark.parametrize(
    ("sheet", "row", "change", "told"),
    [
        ("roles", 0, {"until": "2025-12-31"}, "结束的日子比开始的还早"),
        ("members", 0, {"since": "2026-03-01", "until": "2026-02-01"}, "结束的日子比开始的还早"),
    ],
)
def test_nothing_ends_before_it_begins(
    town: Town, sheet: str, row: int, change: dict[str, str], told: str
) -> None:
    rows = shihe()
    rows[sheet][row] |= change
    ((_, number, column, reason),) = town.is_refused(rows)
    assert (number, column) == (row + 2, "结束日期" if sheet == "roles" else "离开日期")
    assert told in reason


def test_a_last_day_is_not_changed_by_import(town: Town) -> None:
    town.imports(shihe())
    rows = shihe()
    rows["roles"][0]["until"] = "2026-12-31"
    rows["members"][2]["until"] = "2026-12-31"
    found = [(sheet, row, column) for sheet, row, column, _ in town.is_refused(rows)]
    assert found == [("任职", 2, "结束日期"), ("成员", 4, "离开日期")]


def test_what_an_import_would_refuse_is_told_and_written(town: Town) -> None:
    """Names come in by import; one that did not must not make the way back a riddle."""
    town.imports(shihe())

    def too_long(store: Store) -> None:
        store.people.add("R9", "长" * 61)

    town.commit(too_long)
    _, refused = export_roster(town.database, town.folder / "out.xlsx", None, DEFAULT_LOCALE)
    ((sheet, row, column, reason),) = [(f.sheet, f.row, f.column, f.reason()) for f in refused]
    assert (sheet, row, column) == ("人员", 5, "姓名")
    assert "最多 60 个字" in reason


HOSTILE = st.one_of(
    st.builds(
        str.__add__,
        st.sampled_from(
            ["", *"=+-@\t\r\n#'", "\u202e", "\u200f", "007", "2026-11-05", "=1+1", "1e5"]
        ),
        st.text(max_size=12),
    ),
    st.sampled_from(["#N/A", "是", "TRUE", "0", "00123", "5.50", "２０２６年１月５日", "长" * 60]),
)


def name(text: str, at: int) -> str:
    """Nobody is called nothing, nor as somebody else in the household."""
    kept = holdable(text)
    return f"{kept} {at}"[-60:] if len(kept) < 50 else kept[: 60 - len(str(at))] + str(at)


@dataclass
class Hostile:
    """Names as they may stand in a database, and what goes with them."""

    names: list[str]
    groups: list[str]
    days: list[date]
    carried: int

    def put_in(self, store: Store) -> None:
        town = store.areas.add("town", "YC", name(self.names[0], 0), None)
        village = store.areas.add("village", "SH", name(self.names[1], 0), town, "0710 5550123")
        grids = [store.areas.add("grid", code, name(self.names[2], 0), village) for code in "21"]
        for at, text in enumerate(self.names):
            person = store.people.add(f"{at:03d}", name(text, at), "010-62345678" if at % 2 else "")
            begin = self.days[at % len(self.days)]
            store.people.grant(
                person.id, Role.GRID_WORKER, grids[at % 2].id, begin, until=begin + timedelta(at)
            )
            store.people.grant(person.id, Role.GRID_WORKER, grids[at % 2].id, self.days[0])
            home = store.households.add(
                code=f"2026-11-{at:02d}",
                village_id=village.id,
                grid_id=grids[at % 2].id,
                group_no=self.groups[at % len(self.groups)],
                head=name(text, at),
                resident=bool(at % 3),
                takes_part_since=begin if at % 2 else None,
                name_may_be_published=bool(at % 2),
            )
            for number, of_member in enumerate(reversed(self.names)):
                store.households.add_member(
                    home.id,
                    name(of_member, number),
                    begin,
                    person_id=person.id if number == 0 else None,
                    is_minor=number % 2 == 0,
                    until=begin if number == 1 else None,
                )
            if self.carried and at == 0:
                store.ledger.add(
                    Entry(
                        kind=Kind.CARRIED_OVER,
                        village_id=village.id,
                        household_id=home.id,
                        item="",
                        hundredths=self.carried,
                        credited=self.carried,
                        happened_on=NOW.date(),
                        source=f"import:carried:{home.code}",
                    ),
                    NOW,
                )


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "town.db"
    database = open_database(f"sqlite:///{file}")
    migrate(database)
    database.close()
    return file


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


@settings(max_examples=25)
@given(
    st.builds(
        Hostile,
        st.lists(HOSTILE, min_size=3, max_size=4),
        st.lists(HOSTILE.map(lambda text: holdable(text)[:20]), min_size=1, max_size=3),
        st.lists(st.dates(date(1999, 1, 1), date(2199, 12, 1)), min_size=1, max_size=3),
        st.integers(0, 999_999_99),
    )
)
def test_however_hostile_the_names_the_way_out_and_in_again_is_without_loss(
    tmp_path_factory: pytest.TempPathFactory, migrated: Path, hostile: Hostile
) -> None:
    folder = tmp_path_factory.mktemp("towns")
    first_file, again_file = folder / "first.xlsx", folder / "again.xlsx"
    with another(folder, migrated) as one, another(folder, migrated) as other:
        one.commit(hostile.put_in)
        before = one.dump()
        _, refused = export_roster(one.database, first_file, None, DEFAULT_LOCALE)
        assert not refused
        assert one.imports(first_file).added == {}
        assert one.dump() == before

        other.imports(first_file)
        export_roster(other.database, again_file, None, DEFAULT_LOCALE)
        first, again = cells_of(first_file), cells_of(again_file)
    assert again == first
    assert names_in(first) == {
        " ".join(name(text, at).split()) for at, text in enumerate(hostile.names)
    }


def names_in(cells: Cells) -> set[Any]:
    """The people's names: nothing but the kinds of spaces may have changed."""
    column = {key: value for key, (value, _) in cells["人员"].items() if key[0] == "B"}
    return {value for key, value in column.items() if key != "B1"}


def test_a_name_keeps_its_marks_of_direction(town: Town) -> None:
    rows = shihe()
    rows["people"][0]["name"] = "王\u202e芳"
    town.imports(rows)
    export_roster(town.database, town.folder / "out.xlsx", None, DEFAULT_LOCALE)
    (row,) = [row for row in rows_of(town.folder / "out.xlsx", "人员", 2) if row[0] == "R1"]
    assert row[1] == "王\u202e芳"
    assert unicodedata.category(row[1][1]) == "Cf"


def test_a_role_given_twice_over_goes_out_once_and_is_there_when_it_comes_back(town: Town) -> None:
    town.imports(shihe())

    def twice(store: Store) -> None:
        wang, grid = store.people.by_code("R1"), store.areas.by_code("SH-02")
        assert wang is not None
        assert grid is not None
        for first, last in ((date(2026, 2, 1), date(2026, 3, 1)), (date(2026, 2, 9), NOW.date())):
            store.people.grant(wang.id, Role.GRID_WORKER, grid.id, first, until=last)

    town.commit(twice)
    file = town.folder / "out.xlsx"
    export_roster(town.database, file, None, DEFAULT_LOCALE)
    (row,) = [row for row in rows_of(file, "任职", 2) if row[2] == "SH-02"]
    assert [day.date() for day in row[4:]] == [date(2026, 2, 1), NOW.date()]
    assert town.imports(file).added == {}


def test_a_long_roster_shows_how_far_it_is(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(office.folder / "名册.xlsx", shihe())
    office.types("import", "名册.xlsx")
    monkeypatch.setattr("bot.office.exports.roster._TOLD_EVERY", 5)
    told: list[tuple[int, int]] = []
    tell = watching(lambda done, of: told.append((done, of)))
    monkeypatch.setattr("bot.commands.export.long_work", tell)
    office.types("export", "roster", "out.xlsx")
    assert told == [(5, 15), (10, 15), (15, 15)]
