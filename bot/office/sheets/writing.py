"""Workbooks the office writes: text stays text, whatever it begins with, and files are whole."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.office.sheets.whole_file import whole_file
from messages.recipes import SheetRecipe

_LONGEST = 32_767  # of a cell, by the format
FORMULA_SIGNS = tuple("=+-@\t\r")
_HEADING = Font(bold=True)
_THIN = Side(style="thin")
_RULED = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEADING_FILL = PatternFill("solid", fgColor="E8EEF7")


def put(sheet: Worksheet, row: int, column: int, text: str) -> Any:
    """Writes text into a cell, never a formula; signs no workbook can hold are left out.

    A first sign that a spreadsheet takes for a formula is also marked as quoted, so that the cell
    stays text when somebody edits it. Returns the cell.
    """
    cell: Any = sheet.cell(row, column)
    fill_in(cell, text)
    return cell


def fill_in(cell: Any, text: str) -> None:
    """Makes a cell hold this text, as `put` says."""
    kept = holdable(text)
    if kept:
        cell.value = kept
        cell.data_type = "s"
        cell.quotePrefix = kept.startswith(FORMULA_SIGNS)


def holdable(text: str) -> str:
    """As much of a text as a cell can hold, without the signs that no workbook can."""
    return ILLEGAL_CHARACTERS_RE.sub("", text.encode("utf-8", "ignore").decode())[:_LONGEST]


def style_heading(cell: Any) -> None:
    """Bold, shaded, as many lines as it takes."""
    cell.font, cell.fill = _HEADING, _HEADING_FILL
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def put_headings(sheet: Worksheet, headings: Sequence[str], widths: Sequence[int]) -> None:
    """The first row: bold, shaded, and in sight while the rest is scrolled; widths in letters."""
    for at, (heading, width) in enumerate(zip(headings, widths, strict=True), start=1):
        style_heading(put(sheet, 1, at, heading))
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "A2"


def save(workbook: Workbook, file: Path, *, private: bool = False) -> None:
    """The whole file or none of it; `private` keeps it from the machine's other users.

    Raises OfficeError if it cannot be written; what was there before is then still there.
    """
    with whole_file(file, private=private) as opened:
        workbook.save(opened)


def write_sheets(recipe: SheetRecipe) -> bytes:
    """The workbook of a recipe, ruled and fitted to the width of a page, to be printed."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for page in recipe.pages:
        sheet = workbook.create_sheet(page.name)
        put_headings(sheet, page.heads, page.widths)
        for at, cells in enumerate(page.rows, start=2):
            for column, value in enumerate(cells, start=1):
                cell = put(sheet, at, column, value if isinstance(value, str) else "")
                if not isinstance(value, str):
                    cell.value = value
        for row in sheet.iter_rows(min_row=1, max_row=1 + len(page.rows)):
            for cell in row:
                cell.border = _RULED
        # & begins an instruction in a page's head; doubled it is itself.
        sheet.oddHeader.center.text = page.title.replace("&", "&&")
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToHeight = 0
        sheet.print_title_rows = "1:1"
    out = BytesIO()
    workbook.save(out)
    return out.getvalue()
