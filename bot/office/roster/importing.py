"""`xiangyue import`: the roster and points of one workbook, all of it or nothing.

1. The workbook is read and every cell, row and reference is checked, against the rest of the
   workbook and against one moment of the database. Any fault ends it; nothing is written.
2. What is new is written in units of work that are short enough for the bot to go on beside
   them. A workbook of one unit is there whole or not at all. If a bigger one is cut off (power,
   a killed process), the same import run again completes it: a step that is done is passed over.

A row whose code is there already with the same values is passed over; with other values it is a
fault. Changes of the roster need their dates and are not made by import.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.roster.check import check_areas, check_people, check_roles
from bot.office.roster.check_households import check_households, check_members
from bot.office.roster.check_points import check_points
from bot.office.roster.codes import Codes
from bot.office.roster.entered import lines_of
from bot.office.roster.known import Found, known_from
from bot.office.roster.many import units_of, write
from bot.office.roster.sheets import roster_sheets
from bot.office.roster.steps import SCORE_SOURCE, Step
from bot.office.score_sheets.reading import is_score_sheet
from bot.office.sheets.faults import Fault, ImportRefused
from bot.office.sheets.rows import read_rows
from bot.office.sheets.workbook import read_workbook
from messages.catalogue import DEFAULT_LOCALE, say
from rules.items import ItemList
from rules.plain_words import folded
from rules.schemes import Scheme
from storage.database import Database
from storage.roster import imported_scores, read_roster
from storage.store import Store

Progress = Callable[[int, int], None]
"""Told after each unit: how many steps are written, of how many."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was new and what was there before, by the sheets' codes; what to look at; and which
    rows of points count for nothing."""

    added: Mapping[str, int]
    there: Mapping[str, int]
    warnings: tuple[Fault, ...]
    uncounted: tuple[Fault, ...] = ()


def import_workbook(
    database: Database,
    commit: Commit,
    file: Path,
    scheme_on: Callable[[date], Scheme],
    items: ItemList,
    now: datetime,
    progress: Progress = lambda _done, _all: None,
    locale: str = DEFAULT_LOCALE,
) -> Imported:
    """Imports a workbook. `now` is in the town's time zone, so that its date is the town's today.

    `scheme_on` says by which version of the scheme a day's points are checked.
    Raises ImportRefused with every fault if anything is wrong, OfficeError for a file that
    cannot be read or has nothing in it; then nothing was written.
    """
    found = check_workbook(database, file, scheme_on, items, now, locale)
    write_steps(found.steps, commit, now, progress)
    return Imported(found.added, found.there, tuple(found.warnings), tuple(found.uncounted))


def check_workbook(
    database: Database,
    file: Path,
    scheme_on: Callable[[date], Scheme],
    items: ItemList,
    now: datetime,
    locale: str = DEFAULT_LOCALE,
) -> Found:
    """What an import would write. Raises as `import_workbook` does; never writes."""
    found, today = Found(locale), now.date()
    written = read_workbook(file, locale)
    if any(map(is_score_sheet, written)):
        raise OfficeError(say(locale, "office-sheets-use-command", file=file.name))
    rows = read_rows(written, found.faults, roster_sheets(locale))
    read = {each.title for of_sheet in rows.values() for each in of_sheet[:1]}
    if any(fault.sheet not in read for fault in found.faults):
        # Rows that name what an unread sheet holds would all be told too.
        raise ImportRefused(file.name, _in_order(found.faults), locale)
    if not any(rows.values()):
        titles = tuple(sheet.title for sheet in roster_sheets(locale))
        raise OfficeError(say(locale, "office-file-empty", file=file.name, sheets=titles))
    days = [day for row in rows["points"] if (day := row.day("date"))]
    with database.reading() as connection:
        roster = read_roster(connection)
        lines = (
            lines_of(imported_scores(connection, SCORE_SOURCE, min(days), max(days)), roster)
            if days
            else []
        )
    known = known_from(roster)
    check_areas(rows["areas"], known, found)
    check_people(rows["people"], known, found)
    check_roles(rows["roles"], known, found, items, today)
    check_households(rows["households"], known, found)
    check_members(rows["members"], known, found, today)
    check_points(rows["points"], known, found, scheme_on, lines, today)
    if found.faults:
        raise ImportRefused(file.name, _in_order(found.faults), locale)
    return found


def _in_order(faults: Sequence[Fault]) -> list[Fault]:
    """As the clerk goes through the workbook: by sheet, then by row; in a row as it was found."""
    sheets = {name: at for at, sheet in enumerate(roster_sheets()) for name in sheet.names}
    return sorted(faults, key=lambda fault: (sheets.get(folded(fault.sheet), -1), fault.row))


def write_steps(steps: Sequence[Step], commit: Commit, now: datetime, progress: Progress) -> None:
    """Writes what a check found to be new, unit by unit."""
    done = 0
    for part in units_of(steps):

        def unit(store: Store, part: Sequence[Step] = part) -> None:
            write(Codes(store, now), part)

        commit(unit)
        done += len(part)
        progress(done, len(steps))
