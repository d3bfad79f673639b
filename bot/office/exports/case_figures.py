"""The figures behind exported cases: by village, grid, unit and grid worker; the public table.

GOVERNANCE.md section 2. Rows stand by code; nobody is ranked.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from openpyxl.workbook.workbook import Workbook

from bot.office.sheets.long_sheets import LongSheet
from messages.catalogue import say
from messages.named import Named, name_in
from rules.figures import Cell, Figures, by_unit, grouped, of_cases, public_table
from rules.items import ItemList
from storage.areas import Area
from storage.store import Store

Rows = Sequence[tuple[str, Figures]]

BY_UNIT = "office-cases-by-unit"

_FIGURES = (
    ("office-cases-total", 8),
    ("office-cases-closed-count", 8),
    ("office-cases-closing-rate", 10),
    ("office-cases-on-time-count", 8),
    ("office-cases-on-time-rate", 10),
    ("office-cases-remedied", 12),
    ("office-cases-overdue", 10),
    ("office-cases-reworked", 8),
    ("office-cases-missed", 8),
    ("office-cases-missed-bottom", 10),
    ("office-cases-first", 8),
    ("office-cases-rated", 8),
    ("office-cases-mean-rating", 8),
)
_OF_UNITS = (("office-cases-passed-on", 12), ("office-cases-helped", 8))
_PUBLIC = (*_FIGURES[:3],)


def append_figures(
    workbook: Workbook,
    store: Store,
    cells: Sequence[Cell],
    items: ItemList,
    note: str,
    locale: str,
) -> None:
    """Writes a sheet for each way of grouping the cells, with `note` above."""
    for title, first_head, rows in _tables(store, cells, items, locale):
        _figures(workbook, title, first_head, rows, note, locale)
    heads = (("office-cases-unit", 24), *_PUBLIC)
    public = sheet_of(workbook, "office-cases-public", heads, note, locale)
    for each in public_table(cells):
        named = item_named(items.unit(each.unit), each.unit, locale)
        public.append((named, each.total, each.closed, _tenths(each.rate)))


def sheet_of(
    workbook: Workbook, title: str, columns: Sequence[tuple[str, int]], note: str, locale: str
) -> LongSheet:
    heads = [say(locale, key) for key, _ in columns]
    widths = [width for _, width in columns]
    return LongSheet(workbook, say(locale, title), heads, widths, notes=(note,))


def item_named(found: Named | None, code: str, locale: str) -> str:
    """What the item list calls it; a code that it has since dropped stays as it is."""
    if found is None:
        return code
    return name_in(found, locale)


def _tables(
    store: Store, cells: Sequence[Cell], items: ItemList, locale: str
) -> Iterator[tuple[str, str, Rows]]:
    """The keys of a title and a first heading, and the rows."""
    places = {each: store.areas.get(each) for each in {cell.area_id for cell in cells}}
    villages = {each: store.areas.village_of(place) or place for each, place in places.items()}
    yield "office-cases-by-village", "office-cases-village", _by_area(cells, villages)
    yield "office-cases-by-grid", "office-cases-area", _by_area(cells, places)
    rows = [
        (item_named(items.unit(unit), unit, locale), each) for unit, each in by_unit(cells).items()
    ]
    yield BY_UNIT, "office-cases-unit", rows
    by_worker = grouped(cells, lambda cell: cell.worker_id)
    people = sorted((store.people.get(each) for each in by_worker), key=lambda each: each.code)
    rows = [(f"{person.name}（{person.code}）", by_worker[person.id]) for person in people]
    yield "office-cases-by-worker", "office-cases-worker", rows


def _by_area(cells: Sequence[Cell], areas: Mapping[int, Area]) -> Rows:
    sums = grouped(of_cases(cells), lambda cell: areas[cell.area_id])
    return [
        (f"{area.name}（{area.code}）", sums[area])
        for area in sorted(sums, key=lambda each: each.code)
    ]


def _figures(
    workbook: Workbook,
    title: str,
    first: str,
    rows: Rows,
    note: str,
    locale: str,
) -> None:
    of_units = title == BY_UNIT
    heads = (*_FIGURES, *_OF_UNITS) if of_units else _FIGURES
    sheet = sheet_of(workbook, title, ((first, 24), *heads), note, locale)
    for name, each in rows:
        sheet.append(
            (
                name,
                each.filed,
                each.closed,
                _tenths(each.closing_rate),
                each.on_time,
                _tenths(each.on_time_rate),
                each.remedied,
                each.overdue,
                each.reworked,
                each.missed,
                each.missed_bottom,
                each.first,
                each.rated,
                _tenths(each.rating),
                *((each.passed_on, each.helped) if of_units else ()),
            )
        )


def _tenths(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number) / 10
