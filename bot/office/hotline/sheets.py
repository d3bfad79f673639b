"""The sheet of a hotline's orders: our own form, or the hotline's own table as it exports it.

A heading is read by its name in any language, by its code, and by every name that is known of a
hotline's lines (rules/hotline_labels.py); other columns, and the sheet's own name, do not matter.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bot.office.sheets.asked import YES_NO, Asked, AskedSheet, in_words
from bot.office.sheets.columns import Reads, Sheet
from bot.office.sheets.forms import is_notes
from bot.office.sheets.workbook import Cell, SheetRows
from messages.catalogue import DEFAULT_LOCALE
from rules.hotline_labels import NAMES, Part
from rules.plain_words import folded

_T = Reads.TEXT

ORDERS = AskedSheet(
    "orders",
    (
        Asked("number", _T, True, "20261120001", most=60),
        Asked("name", _T, False, None, explained=False, most=30),
        Asked("telephone", _T, False, "0571-0000-0188", most=30),
        Asked("address", _T, False, None, most=120),
        Asked("title", _T, False, None, explained=False, most=200),
        Asked("words", _T, True, None, most=4_000),
        Asked("wanted_by", _T, False, "2026-11-25", most=60),
        Asked("private", Reads.YES_NO, False, "no", choices=YES_NO),
        Asked("open", Reads.YES_NO, False, "yes", choices=YES_NO),
        Asked("grid", _T, False, "SH-01"),
        Asked("item", _T, False, None),
    ),
)

ASKED = (ORDERS,)
_HEADING_WITHIN = 10


@cache
def order_sheet(locale: str = DEFAULT_LOCALE) -> Sheet:
    """The sheet in a language, read by whatever a hotline calls its columns."""
    sheet = in_words(ORDERS, locale)
    columns = []
    for column in sheet.columns:
        part = next((part for part in Part if part.value == column.code), None)
        known = frozenset(map(folded, NAMES[part])) if part is not None else frozenset()
        columns.append(replace(column, names=column.names | known))
    return replace(sheet, columns=tuple(columns))


def as_orders(written: Sequence[SheetRows], sheet: Sheet) -> tuple[list[SheetRows], Sheet]:
    """The one sheet that holds orders, with the columns nobody asks for left out.

    Where several hold something, all stay, and those with another name are told.
    """
    filled = [each for each in written if each.rows and not is_notes(each.title)]
    if len(filled) == 1:
        sheet = replace(sheet, names=sheet.names | {folded(filled[0].title)})
    known = {name for column in sheet.columns for name in column.names}
    return [_only(each, known) for each in filled], sheet


def _only(written: SheetRows, known: set[str]) -> SheetRows:
    """The heading row says no more than what is known."""
    rows = list(written.rows)
    for at, (number, cells) in enumerate(rows[:_HEADING_WITHIN]):
        if sum(_is_known(cell, known) for cell in cells) >= 2:
            kept = tuple(cell if _is_known(cell, known) else Cell(None) for cell in cells)
            rows[at] = (number, kept)
            break
    return replace(written, rows=tuple(rows))


def _is_known(cell: Cell, known: set[str]) -> bool:
    return cell.value is not None and folded(str(cell.value)).strip("*") in known
