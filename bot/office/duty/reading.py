"""A duty roster that came back as a workbook: who has which shift, or what is wrong by cell."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.office.duty.sheets import duty_sheet
from bot.office.errors import OfficeError
from bot.office.sheets.faults import Fault, ImportRefused
from bot.office.sheets.forms import is_notes
from bot.office.sheets.rows import Row, read_rows
from bot.office.sheets.workbook import SheetRows
from messages.catalogue import say
from rules.duty_sheet import Slot
from rules.plain_words import folded
from rules.room import Shift
from storage.people import Person

MOST_ROWS = 400
LONGEST_AHEAD = timedelta(days=400)
"""Nobody puts shifts down for later; it is a slip of the year."""

_COLUMNS = {Shift.DAY: "by_day", Shift.NIGHT: "by_night"}
_BETWEEN = re.compile(r"[、，,;；/]")


@dataclass(frozen=True)
class DutyTable:
    """What stands in the workbook, and what is wrong with it as far as it tells by itself."""

    called: str
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]


def duty_table(written: Sequence[SheetRows], called: str, locale: str) -> DutyTable:
    """Raises OfficeError for one without a row, or with too many."""
    faults: list[Fault] = []
    sheet = duty_sheet(locale)
    filled = [each for each in written if each.rows and not is_notes(each.title)]
    if len(filled) == 1:
        sheet = replace(sheet, names=sheet.names | {folded(filled[0].title)})
    rows = read_rows(filled, faults, (sheet,))[sheet.code]
    if not rows and not faults:
        raise OfficeError(say(locale, "office-file-empty", file=called, sheets=(sheet.title,)))
    if len(rows) > MOST_ROWS:
        raise OfficeError(say(locale, "office-file-too-many-rows", file=called, most=MOST_ROWS))
    return DutyTable(called, rows, tuple(faults))


def read_duty(
    table: DutyTable, room: Sequence[Person], today: date, locale: str
) -> Mapping[Slot, tuple[int, ...]]:
    """Who has each shift of the days that are not over. Raises ImportRefused with every fault."""
    faults = list(table.faults)
    found: dict[Slot, tuple[int, ...]] = {}
    seen: dict[date, int] = {}
    for row in table.rows:
        day = row.day("day")
        if day is None:
            continue
        if day in seen:
            faults.append(row.fault("day", "office-fault-duty-twice", row=str(seen[day])))
            continue
        seen[day] = row.number
        if day - today > LONGEST_AHEAD:
            faults.append(row.fault("day", "office-fault-duty-far"))
        for shift, column in _COLUMNS.items():
            if day >= today and column in row.values:
                found[day, shift] = _people(row, column, room, faults)
    if faults:
        faults.sort(key=lambda fault: fault.row)
        raise ImportRefused(table.called, faults, locale)
    return found


def _people(row: Row, column: str, room: Sequence[Person], faults: list[Fault]) -> tuple[int, ...]:
    people = []
    for name in _names(row.text(column), {person.name for person in room}):
        called = [person for person in room if person.name == name]
        if len(called) == 1:
            people.append(called[0].id)
        else:
            key = "office-fault-duty-namesakes" if called else "office-fault-duty-person"
            faults.append(row.fault(column, key, name=name))
    return tuple(dict.fromkeys(people))


def _names(text: str, known: Collection[str]) -> list[str]:
    """Between marks; a space parts two names where it is not part of one."""
    said = [each.strip() for each in _BETWEEN.split(text)]
    return [name for each in said for name in ([each] if each in known else each.split())]
