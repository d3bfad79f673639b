"""A form's sheets read into rows by the columns' codes; each cell that cannot be is told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bot.office.sheets import cells
from bot.office.sheets.cells import CellRefused
from bot.office.sheets.columns import Column, Reads, Sheet
from bot.office.sheets.faults import Fault
from bot.office.sheets.forms import is_notes, is_own_column
from bot.office.sheets.workbook import Cell, SheetRows, Unreadable
from messages.catalogue import Value
from rules.plain_words import folded

_HEADING_WITHIN = 10
UNREADABLE = {
    Unreadable.FORMULA: "office-fault-formula",
    Unreadable.ERROR: "office-fault-error",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its columns' codes; an empty cell is None, and so is one that was refused."""

    sheet: Sheet
    title: str
    number: int
    values: Mapping[str, Any]
    sound: bool

    def text(self, column: str) -> str:
        """The text, code or choice; empty if nothing stands there."""
        return self.values.get(column) or ""

    def day(self, column: str) -> date | None:
        return self.values.get(column)

    def flag(self, column: str) -> bool | None:
        return self.values.get(column)

    def figure(self, column: str) -> Decimal | None:
        return self.values.get(column)

    def fault(self, column: str, key: str, **values: Value) -> Fault:
        """What to tell about this row's cell."""
        return Fault(self.title, self.number, self.sheet.column(column).heading, key, values)


def read_rows(
    sheets: Sequence[SheetRows], faults: list[Fault], known: Sequence[Sheet]
) -> dict[str, tuple[Row, ...]]:
    """The rows of every sheet that is known, by the sheet's code; what is wrong is told.

    Sheets, headings and choices go by their name in any language or their code, in any
    order. Blank rows, empty sheets, the sheet of explanations and the clerk's own columns are
    passed over.
    """
    found: dict[str, tuple[Row, ...]] = {sheet.code: () for sheet in known}
    seen: set[str] = set()
    names = {name: sheet for sheet in known for name in sheet.names}
    for written in sheets:
        sheet = names.get(folded(written.title))
        if sheet is None:
            if written.rows and not is_notes(written.title):
                titles = tuple(each.title for each in known)
                faults.append(Fault(written.title, 0, "", "office-fault-sheet", {"sheets": titles}))
        elif sheet.code in seen:
            faults.append(Fault(written.title, 0, "", "office-fault-sheet-twice"))
        else:
            seen.add(sheet.code)
            found[sheet.code] = tuple(_rows(sheet, written, faults))
    return found


def _rows(sheet: Sheet, written: SheetRows, faults: list[Fault]) -> Iterator[Row]:
    if not written.rows:
        return
    names = {name: column for column in sheet.columns for name in column.names}
    place, number = _heading_row(written, names)
    if place is None:
        first = sheet.columns[0].heading
        faults.append(
            Fault(written.title, number, first, "office-fault-no-headings", {"heading": first})
        )
        return
    before = len(faults)
    columns = dict(_columns(sheet, written, place, names, faults))
    for shown, top, left in written.merged:
        if top > number and left - 1 in columns:
            heading = columns[left - 1].heading
            faults.append(
                Fault(written.title, top, heading, "office-fault-merged", {"range": shown})
            )
    if len(faults) > before:  # under wrong headings every row would be wrong
        return
    for row_number, row in written.rows[place + 1 :]:
        if any(row[at].value is not None for at in columns):
            yield _row(sheet, written.title, row_number, row, columns, faults)


def _heading_row(written: SheetRows, names: Mapping[str, Column]) -> tuple[int | None, int]:
    """The first row that names two of the columns; a title may stand above it."""
    for place, (number, cells_of_row) in enumerate(written.rows[:_HEADING_WITHIN]):
        if sum(_heading(cell) in names for cell in cells_of_row) >= 2:
            return place, number
    return None, written.rows[0][0]


def _columns(
    sheet: Sheet,
    written: SheetRows,
    place: int,
    names: Mapping[str, Column],
    faults: list[Fault],
) -> Iterator[tuple[int, Column]]:
    number, row = written.rows[place]
    seen: set[str] = set()
    for at, cell in enumerate(row):
        heading = _heading(cell)
        column = names.get(heading)
        if column is None:
            if heading and not is_own_column(heading):
                faults.append(Fault(written.title, number, str(cell.value), "office-fault-heading"))
        elif column.code in seen:
            faults.append(
                Fault(written.title, number, column.heading, "office-fault-heading-twice")
            )
        else:
            seen.add(column.code)
            yield at, column
    for column in sheet.columns:
        if column.required and column.code not in seen:
            faults.append(
                Fault(written.title, number, column.heading, "office-fault-heading-missing")
            )


def _heading(cell: Cell) -> str:
    """A heading as it is compared; a mark for "required" may stand beside it."""
    return folded(str(cell.value)).strip("*") if cell.value is not None else ""


def _row(
    sheet: Sheet,
    title: str,
    number: int,
    row: Sequence[Cell],
    columns: Mapping[int, Column],
    faults: list[Fault],
) -> Row:
    values: dict[str, Any] = {}
    before = len(faults)
    for at, column in columns.items():
        try:
            values[column.code] = read_cell(column, row[at])
        except CellRefused as why:
            faults.append(Fault(title, number, column.heading, why.key, why.values))
    return Row(sheet, title, number, values, sound=len(faults) == before)


def read_cell(column: Column, cell: Cell) -> Any:
    """What a cell of this column says; None for an empty one. Raises CellRefused."""
    if isinstance(cell.value, Unreadable):
        raise CellRefused(UNREADABLE[cell.value])
    text = "" if cell.value is None else cells.as_text(cell.value, cell.shown_as)
    if not text:
        if column.required:
            raise CellRefused("office-fault-empty")
        return None
    match column.reads:
        case Reads.CODE:
            return cells.as_code(text)
        case Reads.TELEPHONE:
            return cells.as_telephone(text)
        case Reads.CHOICE:
            return cells.as_choice(text, column.written, tuple((column.choices or {}).values()))
        case Reads.YES_NO:
            return cells.as_yes_no(text)
        case Reads.DATE:
            return cells.as_date(cell.value, text)
        case Reads.NUMBER:
            return cells.as_number(text)
        case Reads.TEXT | Reads.NAME:
            return cells.as_line(text, column.most)
