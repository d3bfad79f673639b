"""The roster goes out in the form it came in, comes back without loss, and changes nothing."""

from datetime import date

import pytest
from openpyxl import load_workbook

from bot.office.exports.roster import export_roster
from bot.office.roster.sheets import roster_sheets
from messages.catalogue import DEFAULT_LOCALE
from rules.roles import Role
from storage.store import Store
from tests.office.another_town import another
from tests.office.at_the_desk import Office, watching
from tests.office.roster_workbooks import NOW, Town, fill, shihe
from tests.office.workbook_cells import cells_of, rows_of


def test_what_goes_out_comes_back_in_another_office(office: Office) -> None:
    fill(office.folder / "名册.xlsx", {**shihe(), "points": []})
    office.has_a_database()
    office.types("import", "名册.xlsx")
    code, said = office.types("export", "roster", "out.xlsx")
    assert code == 0
    assert "户 2、成员 3" in said
    assert "没有新的" in office.types("import", "out.xlsx")[1]

    with office.elsewhere():
        said = office.types("import", "out.xlsx")[1]
        assert "导入好了：区域 4、人员 3、任职 3、户 2、成员 3。" in said
        office.types("export", "roster", "again.xlsx")
    assert cells_of(office.folder / "again.xlsx") == cells_of(office.folder / "out.xlsx")


def test_its_sheets_and_headings_are_the_templates(office: Office) -> None:
    fill(office.folder / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    office.types("import", "--template", "empty.xlsx")
    office.types("export", "roster", "out.xlsx")
    empty, full = (load_workbook(office.folder / name) for name in ("empty.xlsx", "out.xlsx"))
    assert full.sheetnames == empty.sheetnames
    for sheet in roster_sheets():
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
    office.has_a_database()
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
    office.has_a_database()
    office.types("import", "名册.xlsx")
    monkeypatch.setattr("bot.office.exports.roster._TOLD_EVERY", 5)
    told: list[tuple[int, int]] = []
    tell = watching(lambda done, of: told.append((done, of)))
    monkeypatch.setattr("bot.commands.export.long_work", tell)
    office.types("export", "roster", "out.xlsx")
    assert told == [(5, 15), (10, 15), (15, 15)]
