"""Confirmed panels: their sheets against the digest they were confirmed by, and the ledger."""

from collections.abc import Mapping

from bot.office.audit.misfit import Misfit, misfit
from rules.recheck import sheet_digest
from storage.areas import Area
from storage.ledger_lines import LedgerLine
from storage.panels import CONFIRMED, Panel
from storage.score_marks import Mark
from storage.score_sheets import Sheet
from storage.store import Store

BY_PANEL = "panel:"
"""How the cause of a line begins that a panel's mark made: panel:<sheet>:<item>."""


def first_misfit(store: Store, village: Area, lines: Mapping[str, LedgerLine]) -> Misfit | None:
    """The first panel or mark that does not fit; None if all does.

    `lines` are the village's lines that panels made, by their cause.

    1. A confirmed panel's digest is of its sheets and marks.
    2. Each mark of a household that was entered is its line in the ledger, as it was marked.
    3. No line says that a panel made it, and none has.
    """
    left = dict(lines)
    for panel in store.panels.of_village(village.id):
        sheets = store.score_sheets.of_panel(panel.id)
        marks = store.score_marks.of_panel(panel.id)
        if panel.state == CONFIRMED and _digest(sheets, marks) != panel.digest:
            return misfit("audit-panel-changed", place=panel.area_name, period=panel.period)
        for sheet in sheets:
            found = _misfit(panel, sheet, marks.get(sheet.id, {}), left)
            if found is not None:
                return found
    for line in sorted(left.values(), key=lambda each: each.seq):
        return misfit("audit-line-of-no-panel", seq=line.seq)
    return None


def _misfit(
    panel: Panel, sheet: Sheet, marks: Mapping[str, Mark], left: dict[str, LedgerLine]
) -> Misfit | None:
    """What is wrong with one household's sheet; its lines are taken out of `left`."""
    if sheet.period != panel.period:
        return misfit("audit-sheet-elsewhere", household=sheet.code, period=panel.period)
    for mark in marks.values() if sheet.entered_at is not None else ():
        line = left.pop(f"{BY_PANEL}{sheet.id}:{mark.item}", None)
        if line is None or not _is_entered_as(line, sheet, mark):
            return misfit("audit-mark-changed", household=sheet.code, item=mark.item)
    return None


def _is_entered_as(line: LedgerLine, sheet: Sheet, mark: Mark) -> bool:
    wanted = (sheet.household_id, mark.hundredths, mark.quantity, mark.marked_on, mark.marked_by)
    kept = (line.household_id, line.hundredths, line.quantity, line.happened_on, line.recorded_by)
    return wanted == kept


def _digest(sheets: tuple[Sheet, ...], marks: Mapping[int, Mapping[str, Mark]]) -> str:
    return sheet_digest(
        (sheet.code, mark.item, mark.hundredths, mark.quantity)
        for sheet in sheets
        for mark in marks.get(sheet.id, {}).values()
    )
