"""`xiangyue export cases`: every case of some days, and the figures that follow, as a workbook.

GOVERNANCE.md section 2: figures by grid, unit and grid worker, and the public table of units; of a
private matter nobody but the command room learns the reporter's name, so that it stands nowhere.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from openpyxl.workbook.workbook import Workbook

from bot.office.exports.ledger import MOMENT, Days, Progress
from bot.office.named_villages import named_village
from bot.office.sheets.long_sheets import LongSheet, Value, long_workbook
from handlers.figures_wanted import wanted
from handlers.regulations import Named, Regulations
from messages.catalogue import say
from rules.figures import FROM_ABOVE, IN_CHAT, Cell, Figures, grouped, public_table
from rules.items import ItemList
from storage.case_book import CaseLine, case_lines, count_lines
from storage.database import Database
from storage.figures import count_cases
from storage.store import Store

Rows = Sequence[tuple[str, Figures]]

BY_UNIT = "office-cases-by-unit"
EVERYWHERE = "/"
_BEGINNING = date(1970, 1, 1)
_TOLD_EVERY = 500
_COLUMNS = (
    ("office-cases-number", 12),
    ("office-cases-filed", 17),
    ("office-cases-source", 10),
    ("office-cases-category", 12),
    ("office-cases-item", 18),
    ("office-cases-area", 18),
    ("office-cases-place", 18),
    ("office-cases-words", 40),
    ("office-cases-reporter", 12),
    ("office-cases-state", 10),
    ("office-cases-unit", 18),
    ("office-cases-closed", 17),
    ("office-cases-on-time", 8),
    ("office-cases-reworked", 8),
    ("office-cases-reopened", 8),
    ("office-cases-missed", 8),
    ("office-cases-rating", 8),
    ("office-cases-rating-words", 30),
)
_SOURCES = MappingProxyType(
    {
        IN_CHAT: "office-cases-source-chat",
        FROM_ABOVE: "office-cases-source-above",
        "call": "office-cases-source-call",
        "visit": "office-cases-source-visit",
    }
)
"""Any other source is a name of its own, as 12345 is."""

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
_PUBLIC = (*_FIGURES[:3],)


def export_cases(
    database: Database,
    regulations: Regulations,
    file: Path,
    village_code: str | None,
    days: Days,
    now: datetime,
    locale: str,
    progress: Progress = lambda _done, _all: None,
) -> int:
    """Writes the cases filed on these days and their figures; returns how many. `now` is local.

    Lines are read and written one by one. Raises OfficeError for days that are turned round, an
    unknown village and a file that cannot be written.
    """
    days.require(locale)
    first, last = days.first or _BEGINNING, days.last or now.date()
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale) if village_code else None
        path = village.path if village else EVERYWHERE
        asked = wanted(regulations, first, last, path, now)
        note = say(
            locale,
            "office-cases-above",
            whose=village.name if village else say(locale, "office-cases-everywhere"),
            first=str(first),
            last=str(last),
            at=now.strftime(MOMENT),
        )
        count = count_lines(connection, asked)
        with long_workbook(file, private=True) as workbook:
            sheet = _sheet(workbook, "office-cases-sheet", _COLUMNS, note, locale)
            for done, line in enumerate(case_lines(connection, asked), start=1):
                sheet.append(tuple(_cells(line, regulations, locale)))
                if done % _TOLD_EVERY == 0:
                    progress(done, count)
            cells = count_cases(connection, asked)
            for title, first_head, rows in _tables(store, cells, regulations.items, locale):
                _figures(workbook, title, first_head, rows, note, locale)
            heads = (("office-cases-unit", 24), *_PUBLIC)
            public = _sheet(workbook, "office-cases-public", heads, note, locale)
            for each in public_table(cells):
                named = _named(regulations.items.unit(each.unit), each.unit, locale)
                public.append((named, each.total, each.closed, _tenths(each.rate)))
    return count


def _tables(
    store: Store, cells: Sequence[Cell], items: ItemList, locale: str
) -> Iterator[tuple[str, str, Rows]]:
    """The keys of a title and a first heading, and the rows: by grid, by unit, by grid worker."""
    by_area = grouped(cells, lambda cell: cell.area_id)
    places = sorted((store.areas.get(each) for each in by_area), key=lambda area: area.code)
    rows = [(f"{area.name}（{area.code}）", by_area[area.id]) for area in places]
    yield "office-cases-by-grid", "office-cases-area", rows
    by_unit = grouped(cells, lambda cell: cell.unit or None)
    rows = [(_named(items.unit(unit), unit, locale), by_unit[unit]) for unit in sorted(by_unit)]
    yield BY_UNIT, "office-cases-unit", rows
    by_worker = grouped(cells, lambda cell: cell.worker_id)
    people = sorted((store.people.get(each) for each in by_worker), key=lambda each: each.code)
    rows = [(f"{person.name}（{person.code}）", by_worker[person.id]) for person in people]
    yield "office-cases-by-worker", "office-cases-worker", rows


def _sheet(
    workbook: Workbook, title: str, columns: Sequence[tuple[str, int]], note: str, locale: str
) -> LongSheet:
    heads = [say(locale, key) for key, _ in columns]
    widths = [width for _, width in columns]
    return LongSheet(workbook, say(locale, title), heads, widths, notes=(note,))


def _figures(
    workbook: Workbook,
    title: str,
    first: str,
    rows: Rows,
    note: str,
    locale: str,
) -> None:
    sheet = _sheet(workbook, title, ((first, 24), *_FIGURES), note, locale)
    of_units = title == BY_UNIT
    for name, each in rows:
        on_time = each.handled_on_time if of_units else each.on_time
        rate = each.handled_on_time_rate if of_units else each.on_time_rate
        sheet.append(
            (
                name,
                each.filed,
                each.closed,
                _tenths(each.closing_rate),
                on_time,
                _tenths(rate),
                each.remedied,
                each.overdue,
                each.reworked,
                each.missed,
                each.missed_bottom,
                each.first,
                each.rated,
                _tenths(each.rating),
            )
        )


def _cells(line: CaseLine, regulations: Regulations, locale: str) -> Iterator[Value]:
    items: ItemList = regulations.items
    yes_no = {True: say(locale, "office-yes"), False: say(locale, "office-no")}
    yield line.number
    yield _moment(line.filed_at, regulations)
    yield say(locale, _SOURCES[line.source]) if line.source in _SOURCES else line.source
    yield _named(items.category(line.category), line.category, locale)
    yield _named(items.get(line.item), line.item, locale)
    yield line.area
    yield line.place
    yield line.words
    yield say(locale, "office-cases-private") if line.is_private else line.reporter
    yield say(locale, f"state-{line.state.value.replace('_', '-')}")
    yield _named(items.unit(line.unit), line.unit, locale)
    yield _moment(line.closed_at, regulations)
    yield yes_no[not line.late] if line.closed_at else None
    yield yes_no[line.reworked]
    yield line.reopened
    yield yes_no[line.missed]
    yield line.rating
    yield line.rating_words


def _moment(at: datetime | None, regulations: Regulations) -> str:
    return at.astimezone(regulations.zone).strftime(MOMENT) if at else ""


def _named(found: Named | None, code: str, locale: str) -> str:
    """What the item list calls it; a code that it has since dropped stays as it is."""
    if found is None:
        return code
    return found.name if locale == "zh_CN" else found.name_en


def _tenths(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number) / 10
