"""What a workbook of score sheets is of: one village and one period, still open to marks."""

from collections.abc import Sequence
from datetime import date

from bot.office.score_sheets.form import period_kinds
from bot.office.score_sheets.reading import SheetRead, Written
from bot.office.sheets.faults import Fault
from rules.parts import closed_by
from rules.periods import Period
from rules.plain_words import folded
from rules.schemes import Scheme
from storage.areas import GRID, VILLAGE, Area
from storage.settlements import ASKED
from storage.store import Store


def one_village(store: Store, read: Sequence[SheetRead], faults: list[Fault]) -> Area | None:
    """The one village all sheets are of; each sheet's grid lies in it."""
    villages = {folded(area.code): area for area in store.areas.of_kind(VILLAGE)}
    first = read[0].village.text
    village = villages.get(folded(first))
    grids = {folded(grid.code) for grid in store.areas.below(village, GRID)} if village else set()
    for sheet in read:
        if folded(sheet.village.text) != folded(first):
            _tell(sheet, sheet.village, faults, "office-sheets-mixed", there=first)
        elif village is None:
            _tell(sheet, sheet.village, faults, "office-sheets-no-village", code=first or "—")
        elif folded(sheet.grid.text) not in grids:
            words = {"code": sheet.grid.text or "—", "village": village.code}
            _tell(sheet, sheet.grid, faults, "office-sheets-no-grid", **words)
    return village


def one_period(
    store: Store,
    read: Sequence[SheetRead],
    village: Area | None,
    scheme: Scheme,
    day: date,
    faults: list[Fault],
) -> Period | None:
    """The one period all sheets are of; the day lies in it, and it is not worked out yet."""
    first = read[0].period.text
    try:
        period = Period.parse(first)
    except ValueError:
        period = None
    closed = ""
    if village is not None:
        found = (store.settlements.of_period(village.id, str(e)) for e in closed_by(scheme, day))
        closed = next((e.period for e in found if e is not None and e.state != ASKED), "")
    for sheet in read:
        if sheet.period.text != first:
            _tell(sheet, sheet.period, faults, "office-sheets-mixed", there=first)
        elif period is None or period.kind not in period_kinds(scheme):
            _tell(sheet, sheet.period, faults, "office-sheets-no-period", text=first or "—")
        elif not period.first_day <= day <= period.last_day:
            words = {"period": first, "day": str(day), "last": str(period.last_day)}
            _tell(sheet, sheet.period, faults, "office-sheets-other-day", **words)
        elif closed:
            _tell(sheet, sheet.period, faults, "office-fault-month-closed", month=closed)
    return period


def _tell(sheet: SheetRead, at: Written, faults: list[Fault], key: str, **values: str) -> None:
    faults.append(sheet.fault(at.row, at.column, key, **values))
