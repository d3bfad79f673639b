"""What is still open with a household and is mentioned before its roster changes."""

from collections.abc import Callable

from handlers.turn import Turn
from storage.households import Household

OPEN_MATTERS: list[Callable[[Turn, Household], list[str]]] = []
"""Each gives lines already worded, such as of a pending order or an open objection; whoever keeps
such matters enters a function here."""


def open_matters(turn: Turn, household: Household) -> list[str]:
    """Everything that is open with a household, a line each."""
    return [line for told in OPEN_MATTERS for line in told(turn, household)]
