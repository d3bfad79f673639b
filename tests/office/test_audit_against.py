"""An exported ledger comes back: every row is held against the books, and nothing is taken over."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.office.test_export_ledger import chain


@pytest.fixture
def office(office: Office) -> Office:
    """A village with four lines, exported whole."""
    fill(office.folder / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    code, said = office.types("export", "ledger", "out.xlsx", "--village", "SH")
    assert code == 0, said
    return office


def changed(office: Office, change: Callable[[Any], object], title: str = "积分台账") -> str:
    """What the audit says of the file after somebody changed it."""
    workbook = load_workbook(office.folder / "out.xlsx")
    change(workbook[title])
    workbook.save(office.folder / "changed.xlsx")
    code, said = office.types("audit", "--against", "changed.xlsx")
    assert code == 1, said
    assert "账没有动" in said
    return said


def puts(cell: str, value: object) -> Callable[[Any], object]:
    def put(sheet: Any) -> None:
        sheet[cell] = value

    return put


def test_out_and_back_in_every_row_fits(office: Office) -> None:
    code, said = office.types("audit", "--against", "out.xlsx")
    assert (code, "out.xlsx：4 行，行行和账上一样" in said) == (0, True), said


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        ("I5", 6, "第5行 分值：表上是「6」，账上是「5.5」"),
        ("D6", "SH-0002", "第6行 户编码"),
        ("B5", "2026-11-06", "第5行 日期"),
        ("Q7", "0" * 64, "第7行 校验码"),
        ("M5", "庭院很整洁", "第5行 事由"),
        ("I5", "=5+0.5", "第5行 分值：这里是公式"),
        ("A6", 9, "第6行 序号：表里少了第 3 笔"),
        ("A2", f"链头：第 4 笔，{'0' * 64}", "第2行 校验码：表头的链头，账上没有"),
    ],
)
def test_the_first_row_that_does_not_fit_is_named(
    office: Office, cell: str, value: object, told: str
) -> None:
    said = changed(office, puts(cell, value))
    assert told in said
    assert "积分台账" in said


def test_a_row_that_was_taken_out_is_missed(office: Office) -> None:
    assert "表里少了第 2 笔" in changed(office, lambda sheet: sheet.delete_rows(5))
    assert "表里少了第 4 笔" in changed(office, lambda sheet: sheet.delete_rows(7))


def test_what_is_no_export_is_refused(office: Office) -> None:
    code, said = office.types("audit", "--against", "名册.xlsx")
    assert (code, "没有导出的台账或结果" in said) == (1, True), said
    assert office.types("audit", "--against", "absent.xlsx")[0] == 1


def test_what_came_after_the_export_is_no_fault_of_it(office: Office) -> None:
    """A line is taken back, another entered whose words look like a formula; its text is erased."""
    mark = chain(office)[1]

    def goes_on(store: Store) -> None:
        for source, reverses in (("test:1", mark.id), ("test:2", None)):
            entry = Entry(
                kind=Kind.REVERSAL if reverses else Kind.SCORE,
                village_id=mark.village_id,
                household_id=mark.household_id,
                item=mark.item,
                hundredths=-mark.hundredths if reverses else 0,
                happened_on=date(2026, 11, 8),
                source=source,
                reverses=reverses,
                place="#REF!",
                reason='=HYPERLINK("x")\r\n  +1',
            )
            store.ledger.add(entry, NOW)
        store.connection.execute(text(f"DELETE FROM ledger_text WHERE ledger_id = {mark.id}"))

    office.does(goes_on)
    office.types("export", "ledger", "newer.xlsx", "--village", "SH")
    office.types("export", "ledger", "some.xlsx", "--village", "SH", "--from", "2026-11-08")
    for file, rows in (("out.xlsx", 4), ("newer.xlsx", 6), ("some.xlsx", 3)):
        code, said = office.types("audit", "--against", file)
        assert (code, f"{file}：{rows} 行，行行和账上一样" in said) == (0, True), said
