"""What a sheet of a form is made of: its columns, and how their cells are read."""

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
    """One column in a language; `names` is what its heading may be, folded.

    `choices` maps what the program calls a choice to what the form calls it, `written` every name
    of a choice, folded, to what the program calls it.
    """

    code: str
    heading: str
    reads: Reads
    required: bool
    example: str
    explained: str
    names: frozenset[str]
    choices: Mapping[str, str] | None
    written: Mapping[str, str]
    most: int
    """The longest text, in characters."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a form, in the order in which it is read; `names` as a column's."""

    code: str
    title: str
    explained: str
    columns: tuple[Column, ...]
    names: frozenset[str]

    def column(self, code: str) -> Column:
        """Raises KeyError for a column the sheet does not have."""
        for column in self.columns:
            if column.code == code:
                return column
        raise KeyError(code)
