"""The office's forms: a sheet of explanations and one sheet a subject, written empty or filled."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from bot.office.sheets.columns import Column, Reads, Sheet
from bot.office.sheets.long_sheets import DAY, TEXT, LongSheet, Value, long_workbook
from bot.office.sheets.workbook import MOST_ROWS

Rows = Mapping[str, Iterable[Sequence[Value]]]
"""By a sheet's code its rows, a value for each of its columns."""

NOTES_TITLE = "说明"
NOTE_HEADINGS = frozenset({"备注", "note", "notes"})
"""Columns that are the clerk's own: passed over, never kept."""

_FORMATS = {
    Reads.DATE: DAY,
    Reads.NUMBER: "General",
}
_NOTE_WIDTHS = (10, 16, 8, 18, 60)
_NOTE_HEADINGS = ("表", "列", "必填", "例子", "说明")


def write_form(
    file: Path,
    sheets: Sequence[Sheet],
    advice: Sequence[str],
    rows: Rows,
    *,
    private: bool = False,
) -> None:
    """Writes a sheet of explanations and one sheet a subject, with these rows.

    Raises OfficeError if the file cannot be written; what was there before is then still there.
    """
    with long_workbook(file, private=private) as workbook:
        _write_notes(workbook, sheets, advice)
        for sheet in sheets:
            _write_sheet(workbook, sheet, rows.get(sheet.code, ()))


def _write_notes(workbook: Workbook, sheets: Sequence[Sheet], advice: Sequence[str]) -> None:
    notes = LongSheet(workbook, NOTES_TITLE, _NOTE_HEADINGS, _NOTE_WIDTHS)
    for sheet in sheets:
        notes.append_styled((sheet.title, "", "", "", sheet.explained), bold=True)
        for column in sheet.columns:
            required = "是" if column.required else ""
            notes.append_styled(
                (sheet.title, column.heading, required, column.example, _explained(column)),
                wrapped=True,
            )
    for line in ("", *advice):
        notes.append((line,))


def _explained(column: Column) -> str:
    if column.reads is Reads.CHOICE and column.choices:
        return f"{column.explained}可填：{'、'.join(column.choices.values())}。"
    return column.explained


def _write_sheet(workbook: Workbook, sheet: Sheet, rows: Iterable[Sequence[Value]]) -> None:
    """Codes and telephones are formatted as text, so that no nought in front is lost."""
    made = LongSheet(
        workbook,
        sheet.title,
        [f"{column.heading}*" if column.required else column.heading for column in sheet.columns],
        [_width(column) for column in sheet.columns],
        formats=[_FORMATS.get(column.reads, TEXT) for column in sheet.columns],
    )
    for row in rows:
        made.append(row)
    for at, column in enumerate(sheet.columns, start=1):
        if column.choices:
            offer = _offer(column, f"{get_column_letter(at)}2:{get_column_letter(at)}{MOST_ROWS}")
            made.sheet.data_validations.append(offer)


def _offer(column: Column, where: str) -> Any:
    choices = ",".join((column.choices or {}).values())
    offered = DataValidation(
        type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=True
    )
    offered.errorTitle, offered.error = column.heading, column.explained
    offered.add(where)
    return offered


def _width(column: Column) -> int:
    longest = max(len(column.heading) * 2 + 2, len(column.example) + 4)
    return max(12, min(longest, 40))
