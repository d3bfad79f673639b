"""What stands in a workbook, cell by cell, as a spreadsheet program would show it."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook

Cells = dict[str, dict[str, Any]]


def cells_of(file: Path) -> Cells:
    """By sheet and cell its value and format; a formula would be a failure."""
    found: Cells = {}
    for sheet in load_workbook(file).worksheets:
        of_sheet = found.setdefault(sheet.title, {})
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{sheet.title} {cell.coordinate} is a formula"
                if cell.value is not None:
                    of_sheet[cell.coordinate] = (cell.value, cell.number_format)
    return found


def rows_of(file: Path, title: str, first: int = 1) -> list[tuple[Any, ...]]:
    """The rows of a sheet from a row on, by their values."""
    return list(load_workbook(file)[title].iter_rows(min_row=first, values_only=True))
