"""`xiangyue export cases`: every case of some days, and the figures that follow, as a workbook.

GOVERNANCE.md section 2: figures by grid, unit and grid worker, and the public table of units; of a
private matter nobody but the command room learns the reporter's name, so that it stands nowhere.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from bot.office.exports.case_figures import append_figures, item_named, sheet_of
from bot.office.exports.ledger import MOMENT, Days, Progress
from bot.office.named_villages import named_village
from bot.office.sheets.long_sheets import Value, long_workbook
from handlers.regulations import Regulations
from handlers.room.figures_wanted import wanted
from messages.catalogue import say
from messages.written import state_named
from rules.case_sources import Source
from rules.case_verdicts import About
from rules.items import ItemList
from storage.case_book import CaseLine, case_lines, count_lines
from storage.database import Database
from storage.figures import count_cases
from storage.store import Store

EVERYWHERE = "/"
_BEGINNING = date(1970, 1, 1)
_TOLD_EVERY = 500
_SOURCES = frozenset(each.value for each in Source)
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
    ("office-cases-first", 8),
    ("office-cases-remedied", 12),
    ("office-cases-rating", 8),
    ("office-cases-rating-words", 30),
)


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
            "office-cases-above" if days.first else "office-cases-above-all",
            whose=village.name if village else say(locale, "office-cases-everywhere"),
            first=str(first),
            last=str(last),
            at=now.strftime(MOMENT),
        )
        count = count_lines(connection, asked)
        with long_workbook(file, private=True) as workbook:
            sheet = sheet_of(workbook, "office-cases-sheet", _COLUMNS, note, locale)
            for done, line in enumerate(
                case_lines(connection, asked, say(locale, "reporter-somebody")), start=1
            ):
                sheet.append(tuple(_cells(line, regulations, locale)))
                if done % _TOLD_EVERY == 0:
                    progress(done, count)
            cells = count_cases(connection, asked)
            append_figures(workbook, store, cells, regulations.items, note, locale)
    return count


def _cells(line: CaseLine, regulations: Regulations, locale: str) -> Iterator[Value]:
    items: ItemList = regulations.items
    yes_no = {True: say(locale, "office-yes"), False: say(locale, "office-no")}
    yield line.number
    yield _moment(line.filed_at, regulations)
    yield _source(line.source, locale)
    yield item_named(items.category(line.category), line.category, locale)
    yield item_named(items.get(line.item), line.item, locale)
    yield line.area
    yield line.place
    yield line.words
    yield say(locale, "office-cases-private") if line.is_private else line.reporter
    yield state_named(line.state, locale)
    yield item_named(items.unit(line.unit), line.unit, locale)
    yield _moment(line.closed_at, regulations)
    yield yes_no[not line.late] if line.closed_at else None
    yield yes_no[line.reworked]
    yield line.reopened
    for about, told, said in (
        (About.MISSED, line.missed, line.missed_said),
        (About.FIRST, line.first, line.first_said),
        (About.LATE, line.remedied, line.late_said),
    ):
        yield _proposed(about, told, said, locale)
    yield line.rating
    yield line.rating_words


def _proposed(about: About, told: bool, said: bool | None, locale: str) -> str:
    """No; or yes, with what a person decided of it, or that nobody has."""
    if not told:
        return say(locale, "office-no")
    if said is None:
        return say(locale, "office-cases-undecided")
    return say(locale, f"office-cases-{about}-{'yes' if said else 'no'}")


def _source(source: str, locale: str) -> str:
    """By which way it came; one that only a newer release knows stays as it is written."""
    return say(locale, f"source-{source}") if source in _SOURCES else source


def _moment(at: datetime | None, regulations: Regulations) -> str:
    return at.astimezone(regulations.zone).strftime(MOMENT) if at else ""
