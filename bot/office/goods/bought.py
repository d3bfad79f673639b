"""The invoice rows of a goods workbook: which are new, and which were entered before.

An entry is never changed. So an invoice that is there for some goods must say the same again; what
differs is told, and never entered a second time.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.office.goods.known import whole
from bot.office.sheets.faults import Fault
from bot.office.sheets.rows import Row
from handlers.shop.stock_in import DEAREST, MOST
from rules.plain_words import folded
from rules.points import NotExact, hundredths
from storage.shelf import StockIn


@dataclass(frozen=True)
class Bought:
    """An invoice row as it was read; `goods` is the folded code or name that it names."""

    row: Row
    goods: str
    invoice: str
    day: date
    quantity: int
    paid: int

    @property
    def figures(self) -> tuple[date, int, int]:
        """What must be the same if the row is entered already."""
        return self.day, self.quantity, self.paid


def read_bought(
    rows: Sequence[Row], named: Mapping[str, str], today: date, faults: list[Fault]
) -> list[Bought]:
    """Every row; `named` leads from a folded code or name to the goods' one name."""
    found = []
    for row in rows:
        goods = named.get(folded(row.text("goods")))
        if row.text("goods") and goods is None:
            faults.append(row.fault("goods", "office-fault-no-goods", goods=row.text("goods")))
        day = row.day("day")
        if day is not None and day > today:
            faults.append(row.fault("day", "office-fault-future"))
        quantity = whole(row.figure("quantity"), 1, MOST)
        if row.figure("quantity") is not None and quantity is None:
            faults.append(row.fault("quantity", "office-fault-bought-quantity", most=MOST))
        paid = _paid(row, faults)
        if row.sound and goods and day and quantity is not None and paid is not None:
            found.append(Bought(row, goods, row.text("invoice"), day, quantity, paid))
    return found


def new_among(
    rows: Sequence[Bought], there: Mapping[str, Sequence[StockIn]], faults: list[Fault]
) -> tuple[list[Bought], int]:
    """The rows to enter, and how many are entered already; `there` by the goods' one name."""
    entered: dict[tuple[str, str], Counter[tuple[date, int, int]]] = defaultdict(Counter)
    for goods, bought in there.items():
        for each in bought:
            figures = (each.invoiced_on, each.quantity, each.paid)
            entered[goods, folded(each.invoice)][figures] += 1
    known = set(entered)
    new, again = [], 0
    for row in rows:
        key = (row.goods, folded(row.invoice))
        if key not in known:
            new.append(row)
        elif entered[key][row.figures]:
            entered[key][row.figures] -= 1
            again += 1
        else:
            faults.append(row.row.fault("invoice", "office-fault-invoice-differs"))
    return new, again


def source_of(goods_id: int, row: Bought, number: int) -> str:
    """The one cause of an entry: the same row of the same workbook is never entered twice."""
    said = "\n".join((folded(row.invoice), *map(str, row.figures), str(number)))
    return f"sheet:{goods_id}:{hashlib.sha256(said.encode()).hexdigest()[:32]}"


def _paid(row: Row, faults: list[Fault]) -> int | None:
    paid = row.figure("paid")
    if paid is None:
        return None
    try:
        if 0 <= paid <= DEAREST:
            return hundredths(paid)
    except NotExact:
        pass
    faults.append(row.fault("paid", "office-fault-bought-paid", most=DEAREST))
    return None
