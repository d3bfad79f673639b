"""What a sheet of the roster workbook is made of: its columns, and how their cells are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Reads(StrEnum):
    """How a cell is read."""

    CODE = "code"
    TEXT = "text"
    NAME = "name"
    TELEPHONE = "telephone"
    CHOICE = "choice"
    YES_NO = "yes_no"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `choices` maps what the program calls a choice to what the form calls it."""

    code: str
    heading: str
    reads: Reads
    required: bool
    example: str
    explained: str
    choices: Mapping[str, str] | None = None
    most: int = 60
    """The longest text, in characters."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the workbook, in the order in which it is read."""

    code: str
    title: str
    explained: str
    columns: tuple[Column, ...]

    def column(self, code: str) -> Column:
        """Raises KeyError for a column the sheet does not have."""
        for column in self.columns:
            if column.code == code:
                return column
        raise KeyError(code)
