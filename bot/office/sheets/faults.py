"""What is wrong in a workbook, told to the clerk by sheet, row and column, all of it at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.office.errors import OfficeError
from messages.catalogue import DEFAULT_LOCALE, Value, say

MOST_TOLD = 200
"""So many faults are told; a workbook with more has one cause, not so many."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One cell to mend (or to look at); `column` is its heading, `key` the catalogue's reason.

    `row` is the row's number as the spreadsheet shows it, 0 where a whole sheet is meant.
    """

    sheet: str
    row: int
    column: str
    key: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def reason(self, locale: str = DEFAULT_LOCALE) -> str:
        """Why, and what to do about it, in the operator's language."""
        return say(locale, self.key, **self.values)

    def told(self, locale: str = DEFAULT_LOCALE) -> str:
        """Where it is, and why, in one line."""
        key = "office-fault-cell" if self.row else "office-fault-whole-sheet"
        where = {"sheet": self.sheet, "row": str(self.row), "column": self.column}
        return say(locale, key, **where, reason=self.reason(locale))


class ImportRefused(OfficeError):
    """Nothing was imported. `faults` are in the workbook's order, `MOST_TOLD` at the most."""

    def __init__(self, file: str, faults: Sequence[Fault], locale: str = DEFAULT_LOCALE) -> None:
        self.faults = tuple(faults[:MOST_TOLD])
        self.count = len(faults)
        super().__init__(say(locale, "office-import-refused", file=file, count=self.count))
