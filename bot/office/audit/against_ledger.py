"""An exported ledger, line by line against the ledger that is kept.

Left out is what may be called otherwise since: a member's, a recorder's and an item's name. Where
and why a line is are held against it unless they were erased; that a line was taken back since is
no fault of the file.
"""

from collections.abc import Iterator
from datetime import date

from bot.office.audit.compared import Exported, differs, exported
from bot.office.errors import OfficeError
from bot.office.exports.ledger import COLUMNS, cells_of
from bot.office.sheets.faults import Fault
from bot.office.sheets.workbook import Cell, SheetRows
from messages.catalogue import say
from rules.schemes import Scheme
from storage.ledger_book import BookLine, book_lines
from storage.store import Store

_KEYS = [key for key, _ in COLUMNS]
_SEQ, _CODE, _REVERSED = "office-ledger-seq", "office-household-code", "office-ledger-reversed-by"
_HASH = "office-ledger-hash"
_NAMES = ("office-ledger-member", "office-ledger-item-name", "office-ledger-recorder")
_TEXTS = ("office-ledger-place", "office-ledger-reason")


def as_ledger(sheet: SheetRows) -> Exported | None:
    """The sheet as an exported ledger, all its columns in their order; else None."""
    found = exported(sheet, "office-ledger-sheet", _KEYS)
    return found if found is not None and list(found.columns) == _KEYS else None


def first_fault(store: Store, scheme: Scheme, there: Exported, locale: str) -> Fault | None:
    """The first cell or row that the ledger says otherwise; None if all fit.

    An export of all days must lack no line up to the head that stands above it; one of some days
    proves the lines it has. Raises OfficeError
    if none of its households is known here, so that nobody can tell whose ledger it is.
    """
    lines = book_lines(store.connection, _village(store, there, locale), date.min, date.max)
    whole = any(say(there.locale, "office-ledger-days-all") in note for _, note in there.above)
    heads = {digest: row for row, digest in there.digests}
    if not heads:
        return there.fault(there.rows[0][0] - 1, _HASH, "office-against-head")
    before = 0
    for row, cells in there.rows:
        fault = _in_order(there, row, cells[0], before, whole=whole)
        if fault is not None:
            return fault
        before = int(cells[0].value)
        line = _line(lines, before, heads)
        if line is None:
            return there.fault(row, _SEQ, "office-against-no-line", seq=str(before))
        for fault in _faults(there, row, cells, line, scheme):
            return fault
    left = None
    for line in lines:
        left = line.seq if heads and left is None else left
        heads.pop(line.hash, None)
    for row in heads.values():
        return there.fault(row, _HASH, "office-against-head")
    if whole and left is not None:
        return there.fault(there.rows[-1][0], _SEQ, "office-against-missing", seq=str(left))
    return None


def _village(store: Store, there: Exported, locale: str) -> int:
    at = _KEYS.index(_CODE)
    for _, cells in there.rows:
        household = store.households.by_code(str(cells[at].value))
        if household is not None:
            return household.village_id
    raise OfficeError(say(locale, "office-against-nobodys", sheet=there.title))


def _in_order(there: Exported, row: int, cell: Cell, before: int, *, whole: bool) -> Fault | None:
    """Numbers go up; of all days by one."""
    if cell.computed or type(cell.value) is not int or cell.value <= before:
        key = "office-against-formula" if cell.computed else "office-against-order"
        return there.fault(row, _SEQ, key)
    if whole and cell.value != before + 1:
        return there.fault(row, _SEQ, "office-against-missing", seq=str(before + 1))
    return None


def _line(lines: Iterator[BookLine], seq: int, heads: dict[str, int]) -> BookLine | None:
    """The line of this number; the heads that were passed on the way to it are proved."""
    for line in lines:
        heads.pop(line.hash, None)
        if line.seq >= seq:
            return line if line.seq == seq else None
    return None


def _faults(
    there: Exported, row: int, cells: tuple[Cell, ...], line: BookLine, scheme: Scheme
) -> Iterator[Fault]:
    for key, cell, owed in zip(_KEYS, cells, cells_of(line, scheme, there.locale), strict=False):
        if key in _NAMES or (key in _TEXTS and line.erased):
            owed = None if cell.value is None else cell.value
        if key == _REVERSED and cell.value is None:
            continue
        fault = differs(there, row, key, cell, owed)
        if fault is not None:
            yield fault
