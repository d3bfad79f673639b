"""Errors of the house, one small tree.

HouseError
├── CannotRedeem      stock, points, limit or price do not allow an order
├── DatabaseUnfit     the database would not keep its promises, or is not there
├── FileTooLarge      a file is more than the house takes
├── NotFound          a row that was named is not there
├── OutOfStep         somebody else moved first; the step is run again
└── Overdrawn         a balance does not cover what is to be spent
"""

from rules.redemption import Refusal


class HouseError(Exception):
    """Anything the house refuses; its text is one line for whoever runs it."""


class CannotRedeem(HouseError):
    """An order cannot be had; `why` says which of its conditions failed. Undo what was done."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class DatabaseUnfit(HouseError):
    """The database would not keep what it is told, or cannot be opened; names the mend."""


class FileTooLarge(HouseError):
    """A file is more than the house takes."""


class NotFound(HouseError):
    """A row that was named is not there."""


class OutOfStep(HouseError):
    """Somebody else moved first: nothing was changed, and the step can be run again."""


class Overdrawn(HouseError):
    """A balance does not cover what is to be spent; nothing was written."""
