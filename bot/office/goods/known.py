"""The goods rows of a workbook beside the shelf: which goods a row means, and what it changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.office.sheets.faults import Fault
from bot.office.sheets.rows import Row
from handlers.shop.add_goods import DEAREST, MOST_A_MONTH
from rules.plain_words import folded
from rules.points import NotExact, hundredths
from storage.shelf import Goods
from storage.shops import Shop


@dataclass(frozen=True)
class Wished:
    """A goods row as it was read; `there` are the goods it means, None for new ones."""

    row: Row
    there: Goods | None
    code: str
    name: str
    price: int
    limit: int
    on_shelf: bool
    shop: Shop | None

    @property
    def changes(self) -> bool:
        """Whether the shelf says anything else."""
        said = (self.name, self.price, self.limit, self.on_shelf)
        there = self.there
        if there is None or said != (there.name, there.price, there.month_limit, there.on_shelf):
            return True
        return there.shop_id != (self.shop.id if self.shop else None)


def read_goods(
    rows: Sequence[Row], shelf: Sequence[Goods], shops: Sequence[Shop], faults: list[Fault]
) -> list[Wished]:
    """Every row with the goods it means: by its code, else by its name; what is wrong is told."""
    by_code = {folded(each.code): each for each in shelf}
    by_name = {folded(each.name): each for each in shelf}
    named_shops = {folded(each.name): each for each in shops}
    seen: dict[tuple[str, str], int] = {}
    wished = []
    for row in rows:
        price, limit = _price(row, faults), _limit(row, faults)
        code, name = folded(row.text("code")), folded(row.text("name"))
        twice = [seen[each] for each in (("code", code), ("name", name)) if each in seen]
        if twice:
            faults.append(row.fault("name", "office-fault-twice", row=twice[0]))
            continue
        seen |= {each: row.number for each in (("code", code), ("name", name)) if each[1]}
        there = by_code.get(code) if code else by_name.get(name)
        called_so = by_name.get(name)
        if called_so is not None and called_so is not there:
            faults.append(row.fault("name", "office-fault-goods-name", code=called_so.code))
        shop = named_shops.get(folded(row.text("shop")))
        wrong = _shop_fault(row, shop, there, shops)
        if wrong is not None:
            faults.append(wrong)
        if row.sound and price is not None and limit is not None:
            on_shelf = row.flag("on_shelf") is not False
            code, name = row.text("code"), row.text("name")
            wished.append(Wished(row, there, code, name, price, limit, on_shelf, shop))
    return wished


def _shop_fault(
    row: Row, shop: Shop | None, there: Goods | None, shops: Sequence[Shop]
) -> Fault | None:
    """A shop that is not there or closed, or goods in stock that would be fetched elsewhere.

    Goods of a closed shop stay its own, off the shelf.
    """
    stays = there is not None and there.shop_id == (shop.id if shop else None)
    is_shut = shop is not None and not (shop.is_open or (stays and row.flag("on_shelf") is False))
    if row.text("shop") and (shop is None or is_shut):
        names = tuple(each.name for each in shops if each.is_open) or "—"
        return row.fault("shop", "office-fault-no-shop", shops=names)
    if there is not None and there.stock and not stays:
        return row.fault("shop", "office-fault-goods-in-stock", stock=str(there.stock))
    return None


def whole(number: Decimal | None, least: int, most: int) -> int | None:
    """A whole number within bounds; None for anything else."""
    if number is None or number != int(number) or not least <= number <= most:
        return None
    return int(number)


def _price(row: Row, faults: list[Fault]) -> int | None:
    price = row.figure("price")
    if price is None:
        return None
    try:
        if 0 < price <= DEAREST:
            return hundredths(price)
    except NotExact:
        pass
    faults.append(row.fault("price", "office-fault-goods-price", most=DEAREST))
    return None


def _limit(row: Row, faults: list[Fault]) -> int | None:
    limit = whole(row.figure("limit") or Decimal(0), 0, MOST_A_MONTH)
    if limit is None:
        faults.append(row.fault("limit", "office-fault-goods-limit", most=MOST_A_MONTH))
    return limit
