"""Orders: stock and points are set aside together, handed out once, or given back together.

Whoever moves points comes to the village's ledger first (`Ledger.hold`): so two members of one
household, or the clock and a household, wait for each other and never in a circle.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, update

from rules.periods import Period
from rules.redemption import GIVES_BACK, Refusal, Standing, why_not
from storage.binding import new_code
from storage.columns import table
from storage.errors import CannotRedeem, NotFound, Overdrawn
from storage.ledger import Ledger
from storage.ledger_lines import Entry, Kind
from storage.order_rows import (
    BY_CODE,
    BY_ID,
    BY_SOURCE,
    HANDED_OUT,
    HANDED_OUT_AT,
    LAST_DAY,
    OPEN_AT,
    OPEN_IN,
    OPEN_OF,
    ORDERS,
    OVERDUE,
    RESERVED,
    TAKEN,
    Order,
    Wanted,
    order_of,
)
from storage.seal_stages import ORDER_ENDED, ORDER_PLACED, SHOP_ORDER
from storage.seals import seal
from storage.shelf import Goods, Shelf
from storage.tables.redemption import OrderRow
from storage.tables.shops import ShopOrderRow

_order = table(OrderRow)
_shop_order = table(ShopOrderRow)

_end = (
    update(_order)
    .where(_order.c.id == bindparam("order"), _order.c.state == Standing.ORDERED.value)
    .values(
        state=bindparam("standing"),
        ended_at=bindparam("at"),
        ended_on=bindparam("day"),
        ended_by=bindparam("by"),
    )
)


class Orders:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ledger = Ledger(connection)
        self._shelf = Shelf(connection)

    def place(self, wanted: Wanted, now: datetime) -> Order:
        """Sets stock and points aside for an order, all in the caller's transaction.

        1. The village's ledger is held, so that what is read from here on stays so.
        2. An order of the same cause is the answer: one cause, one order.
        3. The rules look at shelf, price, limit and balance.
        4. The order is written; stock and balance are each lowered by one update that asks whether
           there is enough, and the ledger line is written.

        Raises NotFound, and CannotRedeem with the reason; the transaction must then be undone.
        """
        self._ledger.hold(wanted.village_id)
        found = self._first(BY_SOURCE, source=wanted.source)
        if found is not None:
            return found
        goods = self._shelf.get(wanted.goods_id)
        if goods.village_id != wanted.village_id:
            raise NotFound(f"goods {goods.id} in village {wanted.village_id}")
        if wanted.walk_in and goods.shop_id is not None:
            raise CannotRedeem(Refusal.AT_THE_SHOP)
        taken = self.taken(wanted.household_id, wanted.ordered_on)
        refusal = why_not(
            goods.offer,
            wanted.quantity,
            price=wanted.price,
            balance=self._ledger.balance(wanted.household_id),
            taken=taken.get(goods.id, 0),
        )
        if refusal is not None:
            raise CannotRedeem(refusal)
        order = self._write(wanted, goods, now)
        if not self._shelf.take(goods.id, wanted.quantity):
            raise CannotRedeem(Refusal.OUT_OF_STOCK)
        try:
            self._ledger.add(
                _line(order, Kind.SPEND, -order.points, wanted.ordered_by, order.ordered_on), now
            )
        except Overdrawn:
            raise CannotRedeem(Refusal.NOT_ENOUGH) from None
        return order

    def end(self, order: Order, to: Standing, day: date, now: datetime, by: int | None) -> bool:
        """Ends an open order; False if it has ended already, and then nothing is done.

        What is not handed out goes back: the stock, and the points by a line that reverses the
        order's own. `by` is whoever hands out or cancels; None for the clock.
        """
        if GIVES_BACK[to]:
            self._ledger.hold(order.village_id)
        ended = self._connection.execute(
            _end, {"order": order.id, "standing": to.value, "at": now, "day": day, "by": by}
        )
        if ended.rowcount != 1:
            return False
        seal(self._connection, ORDER_ENDED, order.id)
        if GIVES_BACK[to]:
            self._shelf.more(order.goods_id, order.quantity)
            reverses = self._ledger.id_of(order.spend)
            line = _line(order, Kind.GIVEN_BACK, order.points, by, day, reverses)
            self._ledger.add(line, now)
        return True

    def get(self, order_id: int) -> Order:
        """Raises NotFound."""
        found = self._first(BY_ID, order=order_id)
        if found is None:
            raise NotFound(f"order {order_id}")
        return found

    def by_code(self, code: str) -> Order | None:
        """The order a pick-up code is of."""
        return self._first(BY_CODE, code=code)

    def open_of(self, household_id: int) -> tuple[Order, ...]:
        """A household's orders that wait to be picked up."""
        return self._list(OPEN_OF, household=household_id)

    def open_in(self, village_id: int) -> tuple[Order, ...]:
        """A village's orders that wait to be picked up."""
        return self._list(OPEN_IN, village=village_id)

    def overdue(self, village_id: int, today: date, most: int) -> tuple[Order, ...]:
        """A village's orders whose last day is over, oldest first."""
        return self._list(OVERDUE, village=village_id, today=today, most=most)

    def on_last_day(self, village_id: int, today: date) -> tuple[Order, ...]:
        """A village's orders that can be picked up today for the last time."""
        return self._list(LAST_DAY, village=village_id, today=today)

    def handed_out(self, village_id: int, day: date) -> tuple[Order, ...]:
        """What a village's desk handed out on a day."""
        return self._list(HANDED_OUT, village=village_id, day=day)

    def open_at(self, shop_id: int) -> tuple[Order, ...]:
        """The orders that wait to be picked up at a shop outside."""
        return self._list(OPEN_AT, shop=shop_id)

    def handed_out_at(self, shop_id: int, first: date, last: date) -> tuple[Order, ...]:
        """What a shop outside handed out from a day to a day."""
        return self._list(HANDED_OUT_AT, shop=shop_id, first=first, last=last)

    def reserved(self, household_id: int) -> int:
        """What a household has set aside for open orders, in hundredths."""
        return int(self._connection.execute(RESERVED, {"household": household_id}).scalar_one())

    def taken(self, household_id: int, day: date) -> dict[int, int]:
        """How many of each goods the household has had in the month of a day, by goods id."""
        month = Period.holding("month", day)
        asked = {"household": household_id, "first": month.first_day, "last": month.last_day}
        return {row[0]: int(row[1]) for row in self._connection.execute(TAKEN, asked)}

    def in_village(self, village_id: int) -> Iterator[Order]:
        """Every order a village ever had, oldest first."""
        rows = self._connection.execute(ORDERS.where(_order.c.village_id == village_id))
        yield from map(order_of, rows.mappings())

    def _write(self, wanted: Wanted, goods: Goods, now: datetime) -> Order:
        at_once = wanted.walk_in
        values = {name: getattr(wanted, name) for name in Wanted.__dataclass_fields__} | {
            "goods_name": goods.name,
            "points": wanted.quantity * wanted.price,
            "state": (Standing.HANDED_OUT if at_once else Standing.ORDERED).value,
            "code": new_code(),
            "ordered_at": now,
            "ended_at": now if at_once else None,
            "ended_on": wanted.ordered_on if at_once else None,
            "ended_by": wanted.ordered_by if at_once else None,
        }
        made = self._connection.execute(insert(_order).returning(_order.c.id), values).scalar_one()
        if goods.shop_id is not None:
            at = {"order_id": made, "shop_id": goods.shop_id}
            self._connection.execute(insert(_shop_order), at)
            seal(self._connection, SHOP_ORDER, made)
        seal(self._connection, ORDER_PLACED, made)
        if at_once:
            seal(self._connection, ORDER_ENDED, made)
        return self.get(made)

    def _first(self, statement: Select[Any], **values: object) -> Order | None:
        row = self._connection.execute(statement, values).mappings().first()
        return order_of(row) if row else None

    def _list(self, statement: Select[Any], **values: object) -> tuple[Order, ...]:
        return tuple(map(order_of, self._connection.execute(statement, values).mappings()))


def _line(
    order: Order,
    kind: Kind,
    credited: int,
    by: int | None,
    day: date,
    reverses: int | None = None,
) -> Entry:
    """The ledger line that moves an order's points."""
    return Entry(
        kind=kind,
        village_id=order.village_id,
        household_id=order.household_id,
        item=order.goods,
        quantity=str(order.quantity),
        hundredths=credited,
        credited=credited,
        happened_on=day,
        recorded_by=by,
        reverses=reverses,
        source=order.spend if kind is Kind.SPEND else order.given_back,
        reason=order.goods_name,
    )
