"""Whatever people and places are called, no cell of any export is a formula."""

from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from storage.cases import Filed
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.office.workbook_cells import cells_of

OF_MONTH = ("--village", "SH", "--period", "2026-11")
EXPORTS = (
    ("roster",),
    ("ledger", "--village", "SH"),
    ("cases",),
    ("results", *OF_MONTH),
    ("results", *OF_MONTH, "--public"),
    ("sheets", *OF_MONTH),
    ("goods", "--village", "SH"),
)
NAMED = (
    ("area", "name"),
    ("area", "telephone"),
    ("person", "name"),
    ("person", "telephone"),
    ("household", "head"),
    ("household", "group_no"),
    ("member", "name"),
    ("cases", "words"),
    ("cases", "place"),
    ("cases", "source"),
    ("cases", "item"),
    ("cases", "unit"),
    ("cases", "rating_words"),
    ("ledger_text", "place"),
    ("ledger_text", "reason"),
)


@pytest.fixture
def office(office: Office) -> Office:
    """November is settled, and every household agreed to its name."""
    rows = shihe()
    for household in rows["households"]:
        household |= {"since": "2026-01-01", "publish": "是"}
    fill(office.folder / "名册.xlsx", rows)
    office.has_a_database()
    office.types("import", "名册.xlsx")
    office.now = office.now.replace(month=12, day=4)
    office.types("settle", "2026-11")
    office.does(report)
    return office


def report(store: Store) -> None:
    """王芳 reported something, for all that it is called."""
    grid, worker = store.areas.by_code("SH-01"), store.people.by_code("R1")
    assert grid
    assert worker
    filed = Filed(
        category="services", item="", area_id=grid.id, reporter_id=worker.id, words="路灯不亮"
    )
    store.cases.file(filed, 2026, NOW)


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t=", "\r=", "\n=", "\x00=", "#N/A", "'="])
def test_no_cell_is_a_formula(office: Office, begins: str) -> None:
    hostile = f'{begins}HYPERLINK("http://x","a")\u202e'

    def rename(store: Store) -> None:
        for table, column in NAMED:
            statement = text(f"UPDATE {table} SET {column} = :hostile")
            store.connection.execute(statement, {"hostile": hostile})

    office.does(rename)
    for words in EXPORTS:
        code, said = office.types("export", words[0], "out.xlsx", "--force", *words[1:])
        assert code == 0, said
        cells_of(office.folder / "out.xlsx")  # fails at a formula
        kinds = {cell.data_type for cell in every_cell(office)}
        assert kinds <= {"s", "n", "d"}, "no error value either"
        live = [cell for cell in every_cell(office) if str(cell.value)[:1] in tuple("=+-@\t")]
        assert all(cell.quotePrefix for cell in live if cell.data_type == "s")


def every_cell(office: Office) -> list[Any]:
    book = load_workbook(office.folder / "out.xlsx")
    return [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
