"""A cell of an exported workbook beside what the books say of it; what differs is told by place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.office.sheets.cells import CellRefused, as_text
from bot.office.sheets.faults import Fault
from bot.office.sheets.long_sheets import Value
from bot.office.sheets.workbook import Cell, SheetRows, Unreadable
from bot.office.sheets.writing import holdable
from messages.catalogue import LOCALES, say

HEADING_WITHIN = 5
"""Rows: what an export writes above its heading is two notes."""

_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Exported:
    """A sheet that an export wrote, in its language: notes above, columns by key, and its rows."""

    title: str
    locale: str
    above: Sequence[tuple[int, str]]
    columns: Sequence[str]
    rows: Sequence[tuple[int, tuple[Cell, ...]]]

    @property
    def digests(self) -> Iterator[tuple[int, str]]:
        """The digests in its notes, each with its row."""
        for row, note in self.above:
            for found in _DIGEST.findall(note):
                yield row, found

    def heading(self, key: str) -> str:
        """A column as it is called there."""
        return say(self.locale, key)

    def fault(self, row: int, column: str, key: str, **values: str) -> Fault:
        """What to tell of a cell."""
        return Fault(self.title, row, self.heading(column) if column else "", key, values)


def exported(sheet: SheetRows, title: str, columns: Sequence[str]) -> Exported | None:
    """A sheet as the export of this title wrote it, in whatever language; None for another sheet.

    Of the columns those that stand in its heading count, as they stand there.
    """
    for locale in LOCALES:
        if sheet.title != say(locale, title):
            continue
        known = {say(locale, key): key for key in columns}
        for at, (_, cells) in enumerate(sheet.rows[:HEADING_WITHIN]):
            found = [known.get(str(cell.value), "") for cell in cells if cell.value is not None]
            if len(found) > 1 and all(found):
                above = [(row, str(cells[0].value)) for row, cells in sheet.rows[:at]]
                return Exported(sheet.title, locale, above, found, sheet.rows[at + 1 :])
    return None


def differs(there: Exported, row: int, column: str, cell: Cell, owed: Value) -> Fault | None:
    """What is wrong with a cell that ought to say `owed`; None if it says so.

    A formula is refused even where its result fits: no export ever wrote one.
    """
    if cell.computed or cell.value is Unreadable.FORMULA:
        return there.fault(row, column, "office-against-formula")
    if _same(cell, owed):
        return None
    shown = "" if cell.value is None else str(cell.value)
    return there.fault(
        row, column, "office-against-differs", found=shown, owed="" if owed is None else str(owed)
    )


def _same(cell: Cell, owed: Value) -> bool:
    value = cell.value
    if owed is None or owed == "":
        return value is None
    if isinstance(owed, int | Decimal):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and Decimal(str(value)) == owed
    if isinstance(owed, date):
        return isinstance(value, datetime) and value.date() == owed
    try:
        return as_text(value, cell.shown_as) == " ".join(holdable(owed).split())
    except CellRefused:
        return False
