"""`xiangyue audit --against`: exported ledgers and results read back, and held against the books.

A ledger is only ever added to, so nothing of a workbook is taken over: what it says is what the
books say, or the first row that says otherwise is named.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.office.audit import against_ledger, against_results
from bot.office.errors import OfficeError
from bot.office.sheets.faults import Fault
from bot.office.sheets.workbook import read_workbook
from messages.catalogue import say
from rules.schemes import Scheme
from storage.store import Store


@dataclass(frozen=True)
class Against:
    """How many rows were held against the books, and the first that does not fit (None: all)."""

    rows: int
    fault: Fault | None


def held_against(store: Store, scheme: Scheme, file: Path, locale: str) -> Against:
    """Every sheet of a workbook that an export wrote.

    Raises OfficeError for a file that cannot be read or in which no export wrote a row.
    """
    rows = 0
    for sheet in read_workbook(file, locale):
        fault = None
        if (ledger := against_ledger.as_ledger(sheet)) is not None and ledger.rows:
            rows += len(ledger.rows)
            fault = against_ledger.first_fault(store, scheme, ledger, locale)
        elif (results := against_results.as_results(sheet)) is not None and results.rows:
            rows += len(results.rows)
            fault = against_results.first_fault(store, results, locale)
        if fault is not None:
            return Against(rows, fault)
    if not rows:
        raise OfficeError(say(locale, "office-against-nothing", file=file.name))
    return Against(rows, None)
