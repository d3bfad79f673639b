"""`xiangyue import-goods`: a village's shelf and invoices from one workbook, all of it or nothing.

The workbook is read first; then everything is checked and written in one unit of work, so that
nothing the bot does beside it comes in between.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.office.answerable import clerk
from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.goods.bought import Bought, new_among, read_bought, source_of
from bot.office.goods.known import Wished, read_goods
from bot.office.goods.sheets import goods_sheets
from bot.office.named_villages import named_village
from bot.office.sheets.faults import Fault, ImportRefused
from bot.office.sheets.rows import Row, read_rows
from bot.office.sheets.workbook import read_workbook
from messages.catalogue import say
from rules.plain_words import folded
from storage.areas import Area
from storage.shelf import Goods, StockIn
from storage.store import Store

MOST_ROWS = 2_000
"""Of both sheets together: what is more holds the writer too long, and is no village's shelf."""


@dataclass(frozen=True)
class GoodsImported:
    """How many goods were new, changed and as they were; how many invoices new and there."""

    added: int
    changed: int
    there: int
    bought: int
    bought_there: int


def import_goods(
    commit: Commit, file: Path, village_code: str, by_code: str | None, now: datetime, locale: str
) -> GoodsImported:
    """Imports a goods workbook; `now` is in the town's time zone.

    Raises ImportRefused with every fault, OfficeError for an unknown village, for somebody who is
    not its clerk, and for a
    file that cannot be read or has nothing in it; then nothing was written.
    """
    faults: list[Fault] = []
    rows = read_rows(read_workbook(file, locale), faults, goods_sheets(locale))
    count = sum(map(len, rows.values()))
    if not count and not faults:
        titles = tuple(sheet.title for sheet in goods_sheets(locale))
        raise OfficeError(say(locale, "office-file-empty", file=file.name, sheets=titles))
    if count > MOST_ROWS:
        raise OfficeError(say(locale, "office-file-too-many-rows", file=file.name, most=MOST_ROWS))

    def unit(store: Store) -> GoodsImported:
        village = named_village(store, village_code, locale)
        by = clerk(store, by_code, village, now.date(), locale).id if by_code else None
        return _checked_and_written(store, village, rows, list(faults), file, now, by, locale)

    imported: GoodsImported = commit(unit)
    return imported


def _checked_and_written(
    store: Store,
    village: Area,
    rows: dict[str, tuple[Row, ...]],
    faults: list[Fault],
    file: Path,
    now: datetime,
    by: int | None,
    locale: str,
) -> GoodsImported:
    shelf = store.shelf.in_village(village.id)
    wished = read_goods(rows["goods"], shelf, store.shops.in_village(village.id), faults)
    named = _named(shelf, wished)
    bought = read_bought(rows["bought"], named, now.date(), faults)
    entered = {folded(goods.name): store.shelf.invoices(goods.id) for goods in shelf}
    there = {named.get(name, name): invoices for name, invoices in entered.items()}
    new, again = new_among(bought, there, faults)
    if faults:
        order = {sheet.title: at for at, sheet in enumerate(goods_sheets(locale))}
        faults.sort(key=lambda fault: (order.get(fault.sheet, -1), fault.row))
        raise ImportRefused(file.name, faults, locale)
    counts = Counter(_write(store, village, each, now, by, locale) for each in wished)
    _enter(store, village, new, now, by)
    return GoodsImported(counts["added"], counts["changed"], counts["there"], len(new), again)


def _named(shelf: tuple[Goods, ...], wished: list[Wished]) -> dict[str, str]:
    """From every code and name to the goods' name as it will be, folded."""
    named: dict[str, str] = {}
    for goods in shelf:
        named |= {folded(goods.code): folded(goods.name), folded(goods.name): folded(goods.name)}
    for each in wished:
        name = folded(each.name)
        named |= {name: name} | ({folded(each.code): name} if each.code else {})
        if each.there is not None:
            named |= {folded(each.there.code): name, folded(each.there.name): name}
    return named


def _write(
    store: Store, village: Area, wished: Wished, now: datetime, by: int | None, locale: str
) -> str:
    goods = wished.there
    if goods is None:
        goods = store.shelf.add(
            village.id, wished.name, wished.price, wished.limit, now, by, code=wished.code
        )
        if goods is None:
            raise OfficeError(say(locale, "office-goods-not-added", name=wished.name))
        become = "added"
    elif wished.changes:
        become = "changed"
    else:
        return "there"
    store.shelf.set_terms(goods.id, wished.name, wished.price, wished.limit, wished.on_shelf)
    store.shops.place(goods.id, wished.shop.id if wished.shop else None)
    return become


def _enter(store: Store, village: Area, new: list[Bought], now: datetime, by: int | None) -> None:
    by_name = {folded(goods.name): goods for goods in store.shelf.in_village(village.id)}
    numbers: Counter[tuple[object, ...]] = Counter()
    for each in new:
        goods = by_name[each.goods]
        same = (goods.id, folded(each.invoice), each.figures)
        numbers[same] += 1
        source = source_of(goods.id, each, numbers[same])
        stock = StockIn(goods.id, each.invoice, each.day, each.quantity, each.paid, by, source)
        store.shelf.stock_in(stock, now)
