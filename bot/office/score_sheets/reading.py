"""Score sheets as they come back: what each is of, its items by column, its households by row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from bot.office.score_sheets.form import (
    FIRST_ITEM_COLUMN,
    GRID,
    HOUSEHOLD,
    LEDGER,
    PERIOD,
    VILLAGE,
    labels,
)
from bot.office.sheets import cells
from bot.office.sheets.cells import CellRefused
from bot.office.sheets.faults import Fault
from bot.office.sheets.forms import is_notes
from bot.office.sheets.rows import UNREADABLE
from bot.office.sheets.workbook import Cell, SheetRows, Unreadable
from messages.catalogue import Value
from rules.plain_words import folded

_WITHIN = 15
"""So far down the head rows are looked for; somebody may have put a row above."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text and where it stands; row 0 where it is missing altogether."""

    text: str
    row: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household's row: its code, and the cells below the items' headings by their columns."""

    code: Written
    marks: Mapping[int, Cell]

    @property
    def is_empty(self) -> bool:
        return all(cell.value is None for cell in self.marks.values())


@dataclass(frozen=True, slots=True)
class SheetRead:
    """One score sheet; columns are counted from 1."""

    title: str
    village: Written
    grid: Written
    period: Written
    ledger: Written
    items: Mapping[int, Written]
    rows: tuple[HouseholdRow, ...]

    def fault(self, row: int, column: int, key: str, **values: Value) -> Fault:
        """What to tell about a cell, named as the spreadsheet names it: C14."""
        return _fault(self.title, row, column, key, **values)


def is_score_sheet(written: SheetRows) -> bool:
    """Whether it is one of the sheets that `xiangyue export sheets` makes."""
    first = {folded(str(row[0].value)) for _, row in written.rows[:_WITHIN]}
    return all(labels(key) & first for key in (GRID, PERIOD, HOUSEHOLD))


def read_score_sheets(sheets: Sequence[SheetRows], faults: list[Fault]) -> list[SheetRead]:
    """The score sheets of a workbook; any other sheet with something on it is a fault."""
    found = []
    for written in sheets:
        if is_score_sheet(written):
            found.append(_read(written, faults))
        elif written.rows and not is_notes(written.title):
            faults.append(Fault(written.title, 0, "", "office-sheets-other-sheet"))
    return found


def _read(written: SheetRows, faults: list[Fault]) -> SheetRead:
    heading = next(
        at
        for at, (_, row) in enumerate(written.rows)
        if folded(str(row[0].value)) in labels(HOUSEHOLD)
    )
    of_what = {
        key: _beside(written.title, written.rows[:heading], key, faults)
        for key in (VILLAGE, GRID, PERIOD, LEDGER)
    }
    number, row = written.rows[heading]
    items: dict[int, Written] = {}
    for column, cell in enumerate(row[FIRST_ITEM_COLUMN - 1 :], start=FIRST_ITEM_COLUMN):
        text = _text(written.title, number, column, cell, faults)
        if text:
            items[column] = Written(text.split()[0], number, column)
    return SheetRead(
        written.title,
        of_what[VILLAGE],
        of_what[GRID],
        of_what[PERIOD],
        of_what[LEDGER],
        items,
        tuple(_rows(written, heading, items, faults)),
    )


def _beside(
    title: str, rows: Sequence[tuple[int, tuple[Cell, ...]]], key: str, faults: list[Fault]
) -> Written:
    """What stands beside a label."""
    for number, row in rows:
        if folded(str(row[0].value)) in labels(key):
            return Written(_text(title, number, 2, row[1], faults), number, 2)
    return Written("", 0)


def _rows(
    written: SheetRows, heading: int, items: Mapping[int, Written], faults: list[Fault]
) -> Iterator[HouseholdRow]:
    """The rows with a household or a mark; the line for signatures has neither."""
    for number, row in written.rows[heading + 1 :]:
        code = _text(written.title, number, 1, row[0], faults)
        marks = {column: row[column - 1] for column in items}
        found = HouseholdRow(Written(code, number), marks)
        if code or not found.is_empty:
            yield found
        for column, cell in enumerate(row[FIRST_ITEM_COLUMN - 1 :], start=FIRST_ITEM_COLUMN):
            if code and cell.value is not None and column not in items:
                faults.append(_fault(written.title, number, column, "office-sheets-no-heading"))


def _text(title: str, row: int, column: int, cell: Cell, faults: list[Fault]) -> str:
    try:
        if isinstance(cell.value, Unreadable):
            raise CellRefused(UNREADABLE[cell.value])
        return cells.as_text(cell.value, cell.shown_as)
    except CellRefused as why:
        faults.append(_fault(title, row, column, why.key, **why.values))
        return ""


def _fault(title: str, row: int, column: int, key: str, **values: Value) -> Fault:
    return Fault(title, row, f"{get_column_letter(column)}{row}" if row else "", key, values)
