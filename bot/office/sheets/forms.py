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
from messages.catalogue import LOCALES, phrases, say
from rules.plain_words import folded

Rows = Mapping[str, Iterable[Sequence[Value]]]
"""By a sheet's code its rows, a value for each of its columns."""


_FORMATS = {
    Reads.DATE: DAY,
    Reads.NUMBER: "General",
}
_NOTE_WIDTHS = (10, 16, 8, 18, 60)
_NOTE_HEADINGS = (
    "office-form-notes-sheet",
    "office-form-notes-column",
    "office-form-notes-required",
    "office-form-notes-example",
    "office-form-notes-explained",
)


def write_form(
    file: Path,
    sheets: Sequence[Sheet],
    advice: str,
    rows: Rows,
    locale: str,
    *,
    private: bool = False,
) -> None:
    """Writes a sheet of explanations and one sheet a subject, with these rows.

    `advice` is the key of what stands below the explanations, a line each.

    Raises OfficeError if the file cannot be written; what was there before is then still there.
    """
    with long_workbook(file, private=private) as workbook:
        _write_notes(workbook, sheets, advice, locale)
        for sheet in sheets:
            _write_sheet(workbook, sheet, rows.get(sheet.code, ()))


def is_notes(title: str) -> bool:
    """Whether a sheet is the one of explanations, whatever language it was written in."""
    return folded(title) in {folded(say(locale, "office-form-notes")) for locale in LOCALES}


def is_own_column(heading: str) -> bool:
    """Whether a column is the clerk's own: passed over, never kept."""
    return heading in phrases("office-form-own-columns")


def _write_notes(workbook: Workbook, sheets: Sequence[Sheet], advice: str, locale: str) -> None:
    headings = [say(locale, key) for key in _NOTE_HEADINGS]
    notes = LongSheet(workbook, say(locale, "office-form-notes"), headings, _NOTE_WIDTHS)
    for sheet in sheets:
        notes.append_styled((sheet.title, "", "", "", sheet.explained), bold=True)
        for column in sheet.columns:
            required = say(locale, "office-form-yes") if column.required else ""
            explained = _explained(column, locale)
            notes.append_styled(
                (sheet.title, column.heading, required, column.example, explained), wrapped=True
            )
    for line in ("", *say(locale, advice, file=_file_name(locale)).splitlines()):
        notes.append((line,))


def _file_name(locale: str) -> str:
    return say(locale, "office-form-file") + ".xlsx"


def _explained(column: Column, locale: str) -> str:
    if column.reads is Reads.CHOICE and column.choices:
        choices = tuple(column.choices.values())
        return say(locale, "office-form-may-be", explained=column.explained, choices=choices)
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
