"""Exported results, row by row against the results that were published under their digest."""

from bot.office.audit.compared import Exported, differs, exported
from bot.office.errors import OfficeError
from bot.office.exports.results import COLUMNS
from bot.office.sheets.faults import Fault
from bot.office.sheets.long_sheets import Value, points
from bot.office.sheets.workbook import SheetRows
from messages.catalogue import say
from storage.areas import VILLAGE
from storage.results import HouseholdResult
from storage.store import Store

_RANK, _CODE = "office-results-rank", "office-household-code"


def as_results(sheet: SheetRows) -> Exported | None:
    """The sheet as exported results, for the office or for everybody; else None."""
    found = exported(sheet, "office-results-sheet", COLUMNS)
    return found if found is not None and {_RANK, _CODE} <= set(found.columns) else None


def first_fault(store: Store, there: Exported, locale: str) -> Fault | None:
    """The first cell or row that the results say otherwise; None if all fit.

    Raises OfficeError where no published result has the digest that stands above.
    """
    results = store.results.of_settlement(_settlement(store, there, locale))
    for (row, cells), result in zip(there.rows, results, strict=False):
        owed = _owed(store, result)
        for key, cell in zip(there.columns, cells, strict=False):
            fault = differs(there, row, key, cell, owed.get(key, cell.value))
            if fault is not None:
                return fault
    if len(there.rows) < len(results):
        code = store.households.get(results[len(there.rows)].household_id).code
        last = there.rows[-1][0] if there.rows else 0
        return there.fault(last, _CODE, "office-against-lacks", household=code)
    if len(there.rows) > len(results):
        return there.fault(there.rows[len(results)][0], _CODE, "office-against-too-many")
    return None


def _settlement(store: Store, there: Exported, locale: str) -> int:
    digests = {digest for _, digest in there.digests}
    for village in store.areas.of_kind(VILLAGE):
        for publication in store.publications.of_village(village.id):
            if publication.digest in digests:
                return publication.settlement_id
    raise OfficeError(say(locale, "office-against-unpublished", sheet=there.title))


def _owed(store: Store, result: HouseholdResult) -> dict[str, Value]:
    """What the figures and the code must be; names and honours may be called otherwise since."""
    average = None if result.average is None else points(result.average)
    return {
        _RANK: result.rank,
        _CODE: store.households.get(result.household_id).code,
        "office-results-base": points(result.base),
        "office-results-bonus": points(result.bonus),
        "office-results-year-bonus": points(result.year_bonus),
        "office-results-deduction": points(result.deduction),
        "office-results-points": points(result.points),
        "office-results-year-points": points(result.year_points),
        "office-results-average": average,
    }
