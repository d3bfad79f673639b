"""`xiangyue import-orders`: a hotline's orders from one workbook, all of it or nothing.

The orders are received like messages, and filed by the bot as it files everything else: the room
hears of each. An order whose number was received before, in any workbook or chat, is not received
again.
"""

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
from bot.office.sheets.workbook import read_workbook
from handlers import area_named
from messages.catalogue import DEFAULT_LOCALE, say
from rules.items import ItemList
from storage.receiving import receive_brought
from storage.store import Store

MOST_ROWS = 500
"""Each is a message to everybody of the room; a day of a county's hotline is no more."""


@dataclass(frozen=True)
class OrdersImported:
    """How many orders were new, and how many were there."""

    new: int
    there: int


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
    faults: list[Fault] = []
    written, sheet = as_orders(read_workbook(file, locale), order_sheet(locale))
    rows = read_rows(written, faults, (sheet,))[sheet.code]
    if not rows and not faults:
        raise OfficeError(say(locale, "office-file-empty", file=file.name, sheets=(sheet.title,)))
    if len(rows) > MOST_ROWS:
        raise OfficeError(say(locale, "office-file-too-many-rows", file=file.name, most=MOST_ROWS))

    def unit(store: Store) -> OrdersImported:
        room = _room(store, by_code, items, now, locale)
        return _received(store, rows, room, list(faults), file, now, locale)

    imported: OrdersImported = commit(unit)
    return imported


def _received(
    store: Store,
    rows: tuple[Row, ...],
    room: Room,
    faults: list[Fault],
    file: Path,
    now: datetime,
    locale: str,
) -> OrdersImported:
    orders = read_orders(store, rows, room, faults)
    if faults:
        faults.sort(key=lambda fault: fault.row)
        raise ImportRefused(file.name, faults, locale)
    new = 0
    for _, order in orders:
        if store.case_callers.case_of(order.key) is None and receive_brought(store, order, now):
            new += 1
    return OrdersImported(new, len(orders) - new)


def _room(store: Store, code: str, items: ItemList, now: datetime, locale: str) -> Room:
    person = store.people.by_code(code)
    areas = area_named.rooms(store, person.id, now.date()) if person is not None else ()
    if person is None or not areas:
        raise OfficeError(say(locale, "office-orders-not-of-room", code=code))
    return Room(person.id, areas, items)
