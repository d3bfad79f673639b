"""Workbooks as offices send them, and as nobody should: read rightly, or refused in one line."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bot.office.sheets.cells import as_text, as_yes_no
from bot.office.sheets.writing import put
from rules.participation import Span
from tests.office.roster_workbooks import Town, fill, rewritten, shihe


def test_headings_may_be_english_full_width_starred_or_in_another_order(
    town: Town, tmp_path: Path
) -> None:
    workbook = Workbook()
    workbook.worksheets[0].title = "PEOPLE"
    for row in (
        ["云川镇人员名单"],
        [],
        ["备注", " 姓 名 *", "ＣＯＤＥ", "telephone"],
        ["新来的", "王芳", "ｒ１", None],
        [None, None, None, None],
        [None, "刘强", "R2", "０７１０－５５５０１８８"],
        ["只有备注的行", None, None, None],
    ):
        workbook.worksheets[0].append(row)
    workbook.create_sheet("Sheet2")
    workbook.save(tmp_path / "people.xlsx")

    assert town.imports(tmp_path / "people.xlsx").added == {"people": 2}
    assert town.store(lambda store: store.people.by_code("r1").name) == "王芳"
    assert town.store(lambda store: store.people.by_code("R2").telephone) == "0710-5550188"


def test_a_code_is_one_code_in_upper_and_lower_case(town: Town) -> None:
    rows = shihe()
    rows["members"][0]["household"] = "sh-0001"
    rows["points"][1]["item"] = "ｐ1"

    assert town.imports(rows).added["points"] == 3


@pytest.mark.parametrize(
    "written",
    [
        date(2026, 1, 5),
        datetime(2026, 1, 5, 8, 30),
        "2026-01-05",
        "2026/1/5",
        "2026.1.5",
        "２０２６年１月５日",
        20260105,
    ],
)
def test_dates_are_read_as_people_write_them(town: Town, written: object) -> None:
    rows = shihe()
    rows["households"][1]["since"] = written
    town.imports(rows)
    home = town.store(lambda store: store.households.by_code("SH-0002"))
    spans = town.store(lambda store: store.participation.spans(home.id))
    assert spans == (Span(date(2026, 1, 5)),)


def test_a_number_keeps_the_noughts_it_is_shown_with(town: Town, tmp_path: Path) -> None:
    file = fill(tmp_path / "people.xlsx", {"people": [{"code": 7, "name": "王芳"}]})
    workbook = load_workbook(file)
    workbook["人员"]["A2"].number_format = "000"
    workbook.save(file)
    town.imports(file)
    assert town.store(lambda store: store.people.by_code("007").name) == "王芳"


def test_a_formula_counts_by_its_result_and_is_refused_without_one(
    town: Town, tmp_path: Path
) -> None:
    rows = shihe()
    rows["points"][0]["points"] = "=2+3.5"
    file = fill(tmp_path / "town.xlsx", rows)
    ((sheet, row, column, reason),) = town.is_refused(file)
    assert (sheet, row, column) == ("积分", 2, "得分")
    assert "公式没有算出结果" in reason

    saved = rewritten(
        file,
        "xl/worksheets/sheet7.xml",
        lambda xml: re.sub(r"</f><v(?: ?/>|></v>)", "</f><v>5.5</v>", xml),
    )
    assert town.imports(saved).added["points"] == 3
    home = town.store(lambda store: store.households.by_code("SH-0001"))
    lines = town.store(lambda store: store.ledger.last_lines(home.id, 9))
    assert 550 in [line.hundredths for line in lines]


def test_an_error_in_a_cell_is_told(town: Town) -> None:
    rows = shihe()
    rows["people"][0]["name"] = "#REF!"
    ((_, row, column, reason),) = town.is_refused(rows)
    assert (row, column) == (2, "姓名")
    assert "错误值" in reason


def test_a_name_that_begins_like_a_formula_is_a_name(town: Town, tmp_path: Path) -> None:
    file = fill(tmp_path / "town.xlsx", shihe())
    workbook = load_workbook(file)
    put(workbook["人员"], 2, 2, "=1+1")
    workbook.save(file)
    town.imports(file)
    assert town.store(lambda store: store.people.by_code("R1").name) == "=1+1"


def test_merged_cells_are_told_because_the_rows_below_would_be_empty(
    town: Town, tmp_path: Path
) -> None:
    file = fill(tmp_path / "town.xlsx", shihe())
    workbook = load_workbook(file)
    workbook["户"].merge_cells("C2:C3")
    workbook.save(file)
    ((sheet, row, column, reason),) = town.is_refused(file)
    assert (sheet, row, column) == ("户", 2, "组号")
    assert "C2:C3" in reason


@pytest.mark.parametrize(
    ("change", "row", "column", "says"),
    [
        (lambda book: book["人员"].delete_cols(2), 1, "姓名", "缺这一列"),
        (lambda book: book["人员"].__setitem__("D1", "民族"), 1, "民族", "没有叫这个名字的列"),
        (lambda book: book["人员"].__setitem__("D1", "name"), 1, "姓名", "有两份"),
        (lambda book: book["人员"].delete_rows(1), 1, "人员编码", "找不到表头"),
        (lambda book: setattr(book["人员"], "title", "干部"), 0, "", "没有叫这个名字的表"),
        (lambda book: book.copy_worksheet(book["户"]), 0, "", "没有叫这个名字的表"),
        (lambda book: book.create_sheet("people").append(["x"]), 0, "", "有两份"),
    ],
)
def test_what_is_wrong_with_a_sheet_is_told_alone(
    town: Town,
    tmp_path: Path,
    change: Callable[[object], object],
    row: int,
    column: str,
    says: str,
) -> None:
    """Not with a fault for every row that names what the sheet would have held."""
    file = fill(tmp_path / "town.xlsx", shihe())
    workbook = load_workbook(file)
    change(workbook)
    workbook.save(file)
    ((_, number, heading, reason),) = town.is_refused(file)
    assert (number, heading) == (row, column)
    assert says in reason


def test_a_ticked_cell_is_read_as_the_spreadsheet_shows_it_in_every_language() -> None:
    assert [as_text(True), as_text(False)] == ["TRUE", "FALSE"]
    assert [as_yes_no(as_text(True)), as_yes_no(as_text(False))] == [True, False]
