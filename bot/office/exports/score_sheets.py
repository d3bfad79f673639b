"""`xiangyue export sheets`: score sheets for a round on paper, a sheet a grid, a row a household.

What the ledger has is filled in; the sheets come back by `xiangyue import-sheets`.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.named_periods import named_period
from bot.office.named_villages import grids_of, named_village
from bot.office.score_sheets.form import items_scored, period_kinds
from bot.office.score_sheets.marks import in_force
from bot.office.score_sheets.writing import Line, ScoreSheet, write_score_sheet
from bot.office.sheets.long_sheets import long_workbook
from bot.office.sheets.titles import sheet_titles
from bot.office.sheets.workbook import MOST_COLUMNS
from messages.catalogue import say
from messages.written import period_named
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from storage.areas import Area
from storage.database import Database
from storage.marks import marks_in
from storage.settlements import ASKED
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Written:
    """What went out: how many sheets and rows; whether what comes back could still count."""

    sheets: int
    households: int
    settled: bool


def export_sheets(
    database: Database,
    scheme: Scheme,
    file: Path,
    village_code: str,
    period_text: str,
    grid_code: str | None,
    locale: str,
) -> Written:
    """Writes the sheets of a village's grids, or of one, for a period.

    Only households that take part are on them. Raises OfficeError for an unknown village, grid
    or period, where nothing would be on them, and for a file that cannot be written.
    """
    period = named_period(period_text, period_kinds(scheme), locale)
    items = items_scored(scheme, period, period.last_day)
    if not items:
        raise OfficeError(say(locale, "office-sheets-no-items", period=str(period)))
    if len(items) > MOST_COLUMNS - 3:
        raise OfficeError(say(locale, "office-sheets-too-many-items", most=MOST_COLUMNS - 3))
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale)
        grids = grids_of(store, village, grid_code, locale)
        sheets = _sheets(store, village, grids, period, items, locale)
        of_scheme = Period.holding(scheme.period, period.last_day)
        settlement = store.settlements.of_period(village.id, str(of_scheme))
    if not sheets:
        words = {"village": village.code, "period": str(period)}
        raise OfficeError(say(locale, "office-sheets-nobody", **words))
    with long_workbook(file, private=True) as workbook:
        for sheet, title in zip(sheets, sheet_titles([s.grid for s in sheets]), strict=True):
            write_score_sheet(workbook, title, sheet, locale)
    settled = settlement is not None and settlement.state != ASKED
    return Written(len(sheets), sum(len(sheet.lines) for sheet in sheets), settled)


def _sheets(
    store: Store,
    village: Area,
    grids: tuple[Area, ...],
    period: Period,
    items: tuple[BaseItem, ...],
    locale: str,
) -> list[ScoreSheet]:
    codes = [item.code for item in items]
    days = (period.first_day, period.last_day)
    marks = in_force(marks_in(store.connection, village.id, codes, *days))
    head = store.ledger.head(village.id)
    taking_part = store.participation.taking_part(village.id, period)
    households = [
        household
        for household in store.households.in_village(village.id)
        if household.id in taking_part
    ]
    made = []
    for grid in grids:
        lines = []
        for household in households:
            if household.grid_id == grid.id:
                found = [marks.get((household.id, code)) for code in codes]
                given = tuple(None if mark is None else mark.hundredths for mark in found)
                lines.append(Line(household, given))
        if lines:
            named = period_named(str(period), locale)
            made.append(ScoreSheet(village, grid, period, named, head.seq, items, tuple(lines)))
    return made
