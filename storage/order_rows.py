"""An order as it stands, what somebody wants to order, and how orders are looked up."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import RowMapping, Select, bindparam, case, func, or_, select

from rules.redemption import Standing
from storage.columns import table
from storage.ledger_lines import Kind
from storage.tables.people import HouseholdRow, PersonRow
from storage.tables.redemption import GoodsRow, OrderRow
from storage.tables.shops import ShopOrderRow, ShopRow

_order = table(OrderRow)
_goods = table(GoodsRow)
_household = table(HouseholdRow)
_ender = table(PersonRow)
_shop_order = table(ShopOrderRow)
_shop = table(ShopRow)

_AT_SHOP = or_(_shop.c.closed_at.is_(None), _order.c.ended_at < _shop.c.closed_at)
"""A shop that has closed hands out no more: what still waited is the village's own to hand out."""

_NOT_GIVEN_BACK = (Standing.ORDERED.value, Standing.HANDED_OUT.value)


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to order; `price` is what one was said to cost, in hundredths.

    `source` names the order's one cause. `walk_in` is handed out at once by whoever orders.
    """

    village_id: int
    household_id: int
    goods_id: int
    quantity: int
    price: int
    ordered_by: int
    ordered_on: date
    pick_up_by: date
    source: str
    walk_in: bool = False


@dataclass(frozen=True)
class Order:
    """An order as it stands; `price` and `points` (all of it) in hundredths.

    `ended_*` say when and by whom it was handed out or cancelled; nobody for the clock. `shop_id`
    and `shop` (its name) say where it is fetched; None at the village's own desk.
    """

    id: int
    village_id: int
    household_id: int
    goods_id: int
    goods_name: str
    quantity: int
    price: int
    points: int
    state: Standing
    code: str
    ordered_at: datetime
    ordered_on: date
    ordered_by: int
    pick_up_by: date
    walk_in: bool
    ended_at: datetime | None
    ended_on: date | None
    ended_by: int | None
    household: str
    goods: str
    ender: str
    shop_id: int | None
    shop: str

    @property
    def spend(self) -> str:
        """The source of the ledger line that spends its points."""
        return f"{Kind.SPEND.value}:{self.id}"

    @property
    def given_back(self) -> str:
        """The source of the ledger line that gives them back."""
        return f"{Kind.GIVEN_BACK.value}:{self.id}"


ORDERS: Select[Any] = (
    select(
        *(_order.c[name] for name in Order.__dataclass_fields__ if name in _order.c),
        _household.c.code.label("household"),
        _goods.c.code.label("goods"),
        func.coalesce(_ender.c.name, "").label("ender"),
        case((_AT_SHOP, _shop.c.id)).label("shop_id"),
        case((_AT_SHOP, _shop.c.name), else_="").label("shop"),
    )
    .join(_household, _household.c.id == _order.c.household_id)
    .join(_goods, _goods.c.id == _order.c.goods_id)
    .join(_ender, _ender.c.id == _order.c.ended_by, isouter=True)
    .join(_shop_order, _shop_order.c.order_id == _order.c.id, isouter=True)
    .join(_shop, _shop.c.id == _shop_order.c.shop_id, isouter=True)
    .order_by(_order.c.id)
)
BY_ID = ORDERS.where(_order.c.id == bindparam("order"))
BY_CODE = ORDERS.where(_order.c.code == bindparam("code"))
BY_SOURCE = ORDERS.where(_order.c.source == bindparam("source"))
OPEN = ORDERS.where(_order.c.state == Standing.ORDERED.value)
OPEN_OF = OPEN.where(_order.c.household_id == bindparam("household"))
OPEN_IN = OPEN.where(_order.c.village_id == bindparam("village"))
OVERDUE = OPEN_IN.where(_order.c.pick_up_by < bindparam("today")).limit(bindparam("most"))
LAST_DAY = OPEN_IN.where(_order.c.pick_up_by == bindparam("today"))
HANDED_OUT = ORDERS.where(
    _order.c.village_id == bindparam("village"),
    _order.c.ended_on == bindparam("day"),
    _order.c.state == Standing.HANDED_OUT.value,
)
OPEN_AT = OPEN.where(_shop_order.c.shop_id == bindparam("shop"), _AT_SHOP)
HANDED_OUT_AT = ORDERS.where(
    _shop_order.c.shop_id == bindparam("shop"),
    _AT_SHOP,
    _order.c.ended_on.between(bindparam("first"), bindparam("last")),
    _order.c.state == Standing.HANDED_OUT.value,
)
RESERVED = select(func.coalesce(func.sum(_order.c.points), 0)).where(
    _order.c.household_id == bindparam("household"), _order.c.state == Standing.ORDERED.value
)
TAKEN = (
    select(_order.c.goods_id, func.sum(_order.c.quantity))
    .where(
        _order.c.household_id == bindparam("household"),
        _order.c.ordered_on.between(bindparam("first"), bindparam("last")),
        _order.c.state.in_(_NOT_GIVEN_BACK),
    )
    .group_by(_order.c.goods_id)
)


def order_of(row: RowMapping) -> Order:
    return Order(**{**row, "state": Standing(row["state"])})
