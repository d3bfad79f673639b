"""`xiangyue import-sheets`: the marks of filled-in score sheets, all of them or none.

1. The workbook is read and every cell checked against one moment of the database. Any fault ends
   it; nothing is written.
2. What is new is written in units of work short enough for the bot to go on beside them. Each unit
   looks again at what the ledger has, so that the same workbook twice, or two clerks at once, add
   a mark once. If a long import is cut off, the same import run again completes it.

An empty cell says nothing. A mark that differs is a new line, and replaces the one before.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from bot.office.answerable import Marker, marker
from bot.office.commits import STEPS_A_UNIT, Commit
from bot.office.errors import OfficeError
from bot.office.score_sheets.check import Ground, NewMark, SheetFound, check_sheet
from bot.office.score_sheets.entering import Round, enter_marks
from bot.office.score_sheets.reading import SheetRead, read_score_sheets
from bot.office.score_sheets.subject import one_period, one_village
from bot.office.sheets.faults import Fault, ImportRefused
from bot.office.sheets.workbook import read_workbook
from messages.catalogue import say
from rules.periods import Period
from rules.plain_words import folded
from rules.schemes import Scheme
from storage.areas import Area
from storage.database import Database
from storage.marks import marks_in
from storage.store import Store

Progress = Callable[[int, int], None]


def import_sheets(
    database: Database,
    commit: Commit,
    file: Path,
    scheme: Scheme,
    day: date,
    recorder_code: str,
    now: datetime,
    locale: str,
    progress: Progress = lambda _done, _all: None,
) -> list[SheetFound]:
    """Imports a workbook of score sheets; returns what each sheet came to.

    `now` is in the town's zone. Raises ImportRefused with every fault by its cell, OfficeError for
    a file that cannot be read, a day that is not over yet begun, or a recorder who may not mark
    in the village; then nothing was written.
    """
    if day > now.date():
        raise OfficeError(say(locale, "office-sheets-future", day=str(day)))
    faults: list[Fault] = []
    read = read_score_sheets(read_workbook(file, locale), faults)
    if not read:
        raise OfficeError(say(locale, "office-sheets-none", file=file.name))
    with database.reading() as connection:
        store = Store(connection)
        village = one_village(store, read, faults)
        period = one_period(store, read, village, scheme, day, faults)
        if faults or village is None or period is None:
            # Under a wrong village or period every row would be wrong.
            raise ImportRefused(file.name, faults, locale)
        by = marker(store, recorder_code, village, period, scheme, now.date(), locale)
        found = _check(store, read, village, period, scheme, day, by, faults)
    if faults:
        order = {sheet.title: at for at, sheet in enumerate(read)}
        faults.sort(key=lambda fault: (order.get(fault.sheet, -1), fault.row))
        raise ImportRefused(file.name, faults, locale)
    to = Round(village, period, scheme, day, by.person, locale)
    _write([mark for each in found for mark in each.new], to, commit, now, progress)
    return found


def _check(
    store: Store,
    read: Sequence[SheetRead],
    village: Area,
    period: Period,
    scheme: Scheme,
    day: date,
    by: Marker,
    faults: list[Fault],
) -> list[SheetFound]:
    households = {folded(each.code): each for each in store.households.in_village(village.id)}
    unknown = {row.code.text for sheet in read for row in sheet.rows}
    elsewhere = {
        folded(code)
        for code in unknown
        if folded(code) not in households and store.households.by_code(code) is not None
    }
    codes = [item.code for item in scheme.items]
    marks = marks_in(store.connection, village.id, codes, period.first_day, period.last_day)
    taking_part = store.participation.taking_part(village.id, period)
    ground = Ground(
        scheme, period, day, by, households, frozenset(elsewhere), tuple(marks), taking_part
    )
    seen: dict[str, str] = {}
    return [check_sheet(sheet, ground, seen, faults) for sheet in read]


def _write(
    marks: Sequence[NewMark], to: Round, commit: Commit, now: datetime, progress: Progress
) -> None:
    for begin in range(0, len(marks), STEPS_A_UNIT):
        part = marks[begin : begin + STEPS_A_UNIT]
        commit(partial(enter_marks, to=to, marks=part, now=now))
        progress(begin + len(part), len(marks))
