"""`xiangyue import-orders`: a hotline's orders from one workbook, all of it or nothing.

The orders are received like messages, and filed by the bot as it files everything else: the room
hears of each. An order whose number was received before, in any workbook or chat, is not received
again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.hotline.reading import Room, read_orders
from bot.office.hotline.sheets import as_orders, order_sheet
from bot.office.sheets.faults import Fault, ImportRefused
from bot.office.sheets.forms import write_form
from bot.office.sheets.rows import Row, read_rows
from bot.office.sheets.workbook import Limits, SheetRows, read_workbook
from handlers import area_named
from messages.catalogue import DEFAULT_LOCALE, say
from messages.inbound import Brought
from rules.items import ItemList
from storage.receiving import receive_brought, was_brought
from storage.store import Store

MOST_ROWS = 500
"""Each is a message to everybody of the room; a day of a county's hotline is no more."""

LIMITS = Limits(packed=5 * 2**20, unpacked=50 * 2**20, rows=MOST_ROWS, beside=100)
"""Five hundred orders of the longest words fit in."""


@dataclass(frozen=True)
class OrdersImported:
    """How many orders were new, and how many were there."""

    new: int
    there: int


@dataclass(frozen=True)
class OrderTable:
    """What stands in a workbook, and what is wrong with it as far as it tells by itself."""

    called: str
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]


def write_orders_template(file: Path, locale: str = DEFAULT_LOCALE) -> None:
    """The empty workbook. Raises OfficeError if the file cannot be written."""
    write_form(file, (order_sheet(locale),), "office-form-orders-advice", {}, locale)


def import_orders(
    commit: Commit, file: Path, by_code: str, items: ItemList, now: datetime, locale: str
) -> OrdersImported:
    """Receives a workbook's orders; `now` is in the town's time zone.

    Raises ImportRefused with every fault by row and column, OfficeError for whoever is not of the
    command room and for a file that cannot be read or has nothing in it; then nothing was received.
    """
    table = read_table(file, locale)

    def unit(store: Store) -> OrdersImported:
        person = store.people.by_code(by_code)
        room = room_of(store, person.id, items, now) if person is not None else None
        if room is None:
            raise OfficeError(say(locale, "office-orders-not-of-room", code=by_code))
        return receive_table(store, table, room, now, locale)

    imported: OrdersImported = commit(unit)
    return imported


def read_table(file: Path, locale: str, called: str = "") -> OrderTable:
    """Reads the workbook, whatever the house knows; long work for the processor.

    `called` is what its sender calls it. Raises OfficeError for a file that cannot be read, has
    nothing in it, or more than `MOST_ROWS` orders.
    """
    called = called or file.name
    return order_table(read_workbook(file, locale, LIMITS, called), called, locale)


def order_table(written: Sequence[SheetRows], called: str, locale: str) -> OrderTable:
    """What stands in a workbook that was read. Raises OfficeError as `read_table` does."""
    faults: list[Fault] = []
    orders, sheet = as_orders(written, order_sheet(locale))
    rows = read_rows(orders, faults, (sheet,))[sheet.code]
    if not rows and not faults:
        raise OfficeError(say(locale, "office-file-empty", file=called, sheets=(sheet.title,)))
    if len(rows) > MOST_ROWS:
        raise OfficeError(say(locale, "office-file-too-many-rows", file=called, most=MOST_ROWS))
    return OrderTable(called, rows, tuple(faults))


def room_of(store: Store, person_id: int, items: ItemList, now: datetime) -> Room | None:
    """Whom the orders are brought in by; None for whoever is not of the command room."""
    areas = area_named.rooms(store, person_id, now.date())
    return Room(person_id, areas, items) if areas else None


def look_over(store: Store, table: OrderTable, room: Room, locale: str) -> OrdersImported:
    """How many would be new, and how many are there; nothing is written. Raises ImportRefused."""
    orders = _orders(store, table, room, locale)
    new = sum(not was_brought(store, order) for order in orders)
    return OrdersImported(new, len(orders) - new)


def receive_table(
    store: Store, table: OrderTable, room: Room, now: datetime, locale: str
) -> OrdersImported:
    """One unit of work: all of it, each number once. Raises ImportRefused, and has done nothing."""
    orders = _orders(store, table, room, locale)
    new = sum(
        not was_brought(store, order) and receive_brought(store, order, now) for order in orders
    )
    return OrdersImported(new, len(orders) - new)


def _orders(store: Store, table: OrderTable, room: Room, locale: str) -> tuple[Brought, ...]:
    faults = list(table.faults)
    orders = read_orders(store, table.rows, room, faults)
    if faults:
        faults.sort(key=lambda fault: fault.row)
        raise ImportRefused(table.called, faults, locale)
    return tuple(order for _, order in orders)
