"""What a change of the roster moved from household to household must come to nothing in the sum."""

from collections import defaultdict

from bot.office.audit.misfit import Misfit, misfit
from messages.written import points
from storage.ledger_lines import Kind, LedgerLine

BEGINS = "roster:"
"""How the source of such a line begins; its end is ":out" or ":in"."""


class Moved:
    """The lines of one village that moved points, by what moved them."""

    def __init__(self) -> None:
        self._sums: dict[str, int] = defaultdict(int)

    def count(self, line: LedgerLine) -> None:
        """Takes a line into account, if it is one that moved points."""
        if line.kind == Kind.CARRIED_OVER.value and line.source.startswith(BEGINS):
            self._sums[line.source.rpartition(":")[0]] += line.credited

    def first_unequal(self) -> Misfit | None:
        """The first that gave another sum than it took; None if none did."""
        for source, total in self._sums.items():
            if total:
                return misfit("audit-unequal-move", source=source, total=points(total))
        return None
