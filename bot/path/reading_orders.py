"""Reading orders: workbooks that the room sent in chat are read beside the path, and filed.

A hotline's orders, or a duty roster that comes back; what is wanted of a roster a step keeps.

What a spreadsheet program would open is opened in a process of its own, which alone ends where a
file takes too much memory.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import structlog

from bot.office.duty.reading import DutyTable, duty_table, read_duty
from bot.office.duty.sheets import duty_sheet, is_duty
from bot.office.errors import OfficeError
from bot.office.hotline.importing import (
    LIMITS,
    OrderTable,
    look_over,
    order_table,
    receive_table,
    room_of,
)
from bot.office.hotline.reading import Room
from bot.office.sheets.faults import ImportRefused
from bot.office.sheets.workbook import read_workbook
from bot.path.apart import apart
from bot.path.in_hand import holds
from bot.path.writer import Writer
from handlers.house import House
from handlers.room import duty_people
from handlers.room.order_workbook import WORKED_ON
from messages.catalogue import say
from messages.inbound import Due
from storage.database import Database
from storage.files import FileFolder
from storage.media import READY, Medium
from storage.order_workbooks import ASKED, FILED, READ, TOLD, WANTED, OrderWorkbook, Outcome
from storage.receiving import receive_due
from storage.store import Store

FAULTS_TOLD = 5
"""So many stand in one message of a chat; the others are counted."""

_log = structlog.get_logger(__name__)

Table = OrderTable | DutyTable
ReadTable = Callable[[Path, str, str], Table]


def read_here(file: Path, locale: str, called: str) -> Table:
    """Reads a workbook, and by its headings tells a duty roster from orders.

    Raises OfficeError for one that cannot be read, holds nothing, or holds too much.
    """
    written = read_workbook(file, locale, LIMITS, called)
    if is_duty(written, duty_sheet(locale)):
        return duty_table(written, called, locale)
    return order_table(written, called, locale)


def read_apart(file: Path, locale: str, called: str) -> Table:
    """The same in a process of its own. Raises EndedApart besides."""
    return apart(read_here, file, locale, called)


@dataclass
class ReadingOrders:
    """The part of the program that reads workbooks of orders, and files those that are wanted."""

    database: Database
    writer: Writer
    files: FileFolder
    house: House
    read: ReadTable = field(default=read_apart)

    def do_one(self, now: datetime) -> bool:
        """Works on one workbook; False if none waits, or another is at it.

        1. Its lease is taken, so that it is read once at a time.
        2. It is read, from the file, whether it is to be looked over or filed.
        3. The one row switches, in the same commit as the orders it files, and the house tells
           itself, which tells whoever sent it.
        """
        with self.database.reading() as connection:
            waiting = Store(connection).order_workbooks.to_work_on()
        return any(self._work_on(each, now) for each in waiting)

    def _work_on(self, workbook: OrderWorkbook, now: datetime) -> bool:
        name = f"order_workbook:{workbook.id}:{workbook.state}"
        if not holds(self.writer, name, uuid.uuid4().hex, now):
            return False
        with self.database.reading() as connection:
            store = Store(connection)
            medium = store.media.get(workbook.media_id)
            locale = store.people.get(workbook.person_id).locale or self.house.locale
        if medium.state != READY:
            # Whoever sent it hears of the file itself that it cannot be had.
            self.writer.do(lambda store: store.order_workbooks.ends(workbook, TOLD)).result()
            return True
        table = self._table(medium, locale)
        if isinstance(table, Outcome):
            self.writer.do(lambda store: _came_to(store, workbook, table, now)).result()
        elif isinstance(table, DutyTable):
            shifts = self._shifts(workbook, table, now, locale)
            self.writer.do(lambda store: _came_to(store, workbook, shifts, now)).result()
        elif workbook.state == ASKED:
            found = self._looked_over(workbook, table, now, locale)
            self.writer.do(lambda store: _came_to(store, workbook, found, now)).result()
        else:
            self.writer.do(lambda store: self._file(store, workbook, table, now, locale)).result()
        return True

    def _table(self, medium: Medium, locale: str) -> Table | Outcome:
        try:
            return self.read(self.files.path(medium.raw_file), locale, medium.name)
        except OfficeError as refused:
            return Outcome(why=str(refused))
        except Exception as error:
            # Its process ended, or the library met what nobody thought of: the file is at fault.
            _log.warning("a workbook was not read", media=medium.id, error=type(error).__name__)
            return Outcome(why=say(locale, "office-file-damaged", file=medium.name))

    def _looked_over(
        self, workbook: OrderWorkbook, table: OrderTable, now: datetime, locale: str
    ) -> Outcome:
        with self.database.reading() as connection:
            store = Store(connection)
            room = self._room(store, workbook, now)
            if room is None:
                return Outcome(why=say(locale, "orders-no-more-of-room"))
            try:
                found = look_over(store, table, room, locale)
            except ImportRefused as refused:
                return _faulty(refused, locale)
            return Outcome(new=found.new, there=found.there)

    def _shifts(
        self, workbook: OrderWorkbook, table: DutyTable, now: datetime, locale: str
    ) -> Outcome:
        today = self.house.regulations.today(now)
        with self.database.reading() as connection:
            store = Store(connection)
            room = duty_people.of_rooms(store, workbook.person_id, today)
        try:
            found = read_duty(table, room, today, locale)
        except ImportRefused as refused:
            return _faulty(refused, locale)
        if not found:
            return Outcome(why=say(locale, "duty-sheet-over", file=table.called))
        return Outcome(
            shifts=tuple((str(day), shift.value, who) for (day, shift), who in found.items())
        )

    def _file(
        self, store: Store, workbook: OrderWorkbook, table: OrderTable, now: datetime, locale: str
    ) -> None:
        """All of it or nothing, as things are now."""
        room = self._room(store, workbook, now)
        outcome = Outcome(why=say(locale, "orders-no-more-of-room"))
        if room is not None:
            try:
                filed = receive_table(store, table, room, now, locale)
                outcome = Outcome(new=filed.new, there=filed.there)
            except ImportRefused as refused:
                outcome = _faulty(refused, locale)
        _came_to(store, workbook, outcome, now)

    def _room(self, store: Store, workbook: OrderWorkbook, now: datetime) -> Room | None:
        items = self.house.regulations.as_of(now).items
        here = now.astimezone(self.house.regulations.zone)
        return room_of(store, workbook.person_id, items, here)


def _faulty(refused: ImportRefused, locale: str) -> Outcome:
    told = tuple(fault.told(locale) for fault in refused.faults[:FAULTS_TOLD])
    return Outcome(faults=told, count=refused.count)


def _came_to(store: Store, workbook: OrderWorkbook, outcome: Outcome, now: datetime) -> None:
    state = FILED if workbook.state == WANTED else READ
    if store.order_workbooks.came_to(workbook, state, outcome):
        due = Due(WORKED_ON, workbook.area_id, now)
        receive_due(store, due, now, after=f"order_workbook:{workbook.id}:{state}")
