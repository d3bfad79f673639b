"""Sheets written row by row to the disk, so that memory stays flat however long they are."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook

from bot.office.sheets.whole_file import whole_file
from bot.office.sheets.writing import FORMULA_SIGNS, fill_in, holdable, style_heading

Value = str | int | Decimal | date | None
"""What a cell can be given; points are Decimals of points."""

DAY, TEXT, POINTS = "yyyy-mm-dd", "@", "0.00"
_A4 = 9  # as the format numbers its papers
_MUST_BE_TOLD = (*FORMULA_SIGNS, "#")


@contextmanager
def long_workbook(file: Path, *, private: bool = False) -> Iterator[Workbook]:
    """A workbook whose sheets are written downwards; the whole file or none of it.

    `private` keeps it from the machine's other users. Raises OfficeError if it cannot be written,
    before any row is made; what was there before is then still there.
    """
    workbook = Workbook(write_only=True)
    try:
        with whole_file(file, private=private) as opened:
            yield workbook
            workbook.save(opened)
    finally:
        for sheet in workbook.worksheets:
            _let_go(sheet)


def _let_go(sheet: Any) -> None:
    """Of a sheet that was given up on the way, the rows lie in a temporary file."""
    if not sheet.closed:
        sheet.close()
        sheet._writer.cleanup()


def points(hundredths: int) -> Decimal:
    """Hundredths as the number of points a cell shows."""
    return Decimal(hundredths) / 100


class LongSheet:
    """One sheet: notes above, a row of headings that stays in sight, then row after row.

    Text stays text, whatever it begins with; a day is a real date and a Decimal a real number
    with two decimals. What a printer needs is set: A4 across, the headings on every page.
    """

    def __init__(
        self,
        workbook: Workbook,
        title: str,
        headings: Sequence[str],
        widths: Sequence[int],
        *,
        notes: Sequence[str] = (),
        formats: Sequence[str] = (),
    ) -> None:
        self.sheet: Any = workbook.create_sheet(title)
        self._styles: dict[str, Any] = {}
        self._formats = formats
        for at, width in enumerate(widths, start=1):
            dimension = self.sheet.column_dimensions[get_column_letter(at)]
            dimension.width = width
            if formats:
                dimension.number_format = formats[at - 1]
        row = len(notes) + 1
        self.sheet.freeze_panes = f"A{row + 1}"
        self.sheet.print_title_rows = f"{row}:{row}"
        self.sheet.page_setup.orientation, self.sheet.page_setup.paperSize = "landscape", _A4
        for note in notes:
            self.append_styled((note,), bold=True)
        heads = [self._text(each) for each in headings]
        for cell in heads:
            style_heading(cell)
        self.sheet.append(heads)

    def append(self, row: Sequence[Value]) -> None:
        """One row more."""
        cells = [self._cell(value) for value in row]
        for at, shown_as in enumerate(self._formats):
            # A column's format is for its empty cells; what is filled in must say it again, or
            # 0012 becomes 12 when somebody touches it.
            if shown_as == TEXT and cells[at] is not None:
                cells[at] = self._text(str(row[at]))
                cells[at].number_format = TEXT
        self.sheet.append(cells)

    def append_styled(
        self, row: Iterable[str], *, bold: bool = False, wrapped: bool = False
    ) -> None:
        """One row of text more that is to catch the eye, or may take several lines."""
        cells = [self._text(value) for value in row]
        for cell in cells:
            cell.font = Font(bold=bold)
            cell.alignment = Alignment(vertical="top", wrap_text=wrapped)
        self.sheet.append(cells)

    def _cell(self, value: Value) -> Any:
        if isinstance(value, str):
            kept = holdable(value)
            # Of plain texts the library makes one cell for the whole row, which is faster.
            return self._text(kept) if kept.startswith(_MUST_BE_TOLD) else kept or None
        if isinstance(value, Decimal):
            return self._styled(value, POINTS)
        if isinstance(value, date):
            return self._styled(value, DAY)
        return value

    def _text(self, text: str) -> Any:
        cell: Any = WriteOnlyCell(self.sheet)
        fill_in(cell, text)
        return cell

    def _styled(self, value: Any, shown_as: str) -> Any:
        """A cell of this format; the style is worked out once, as it costs more than the cell."""
        cell: Any = WriteOnlyCell(self.sheet, value)
        if shown_as not in self._styles:
            cell.number_format = shown_as
            self._styles[shown_as] = copy(cell._style)
        cell._style = self._styles[shown_as]
        return cell
