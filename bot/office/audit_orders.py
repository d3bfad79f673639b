"""A village's orders against its ledger and its invoices: every one has its line, and no other."""

from collections.abc import Sequence

from rules.redemption import GIVES_BACK
from storage.areas import Area
from storage.ledger import Kind, LedgerLine
from storage.order_rows import Order
from storage.store import Store

SPENDING = (Kind.SPEND.value, Kind.GIVEN_BACK.value)
"""The kinds of line that an order is proved by."""


def first_misfit(store: Store, village: Area, lines: Sequence[LedgerLine]) -> str | None:
    """The first order, line or stock that does not fit, in words; None if all does.

    `lines` are the village's lines of the kinds in SPENDING.

    1. Each order has the line that spends its points, and, if it was given back, the reversal.
    2. No line spends or gives back without an order.
    3. What is in stock is what was bought, less what was ordered and not given back.
    """
    left = {line.source: line for line in lines}
    stock = store.shelf.bought(village.id)
    for order in store.orders.in_village(village.id):
        misfit = _misfit(order, left)
        if misfit is not None:
            return misfit
        if not _is_given_back(order):
            stock[order.goods_id] = stock.get(order.goods_id, 0) - order.quantity
    if left:
        line = min(left.values(), key=lambda each: each.seq)
        return f"ledger line {line.seq} ({line.source}) has no order"
    for goods in store.shelf.in_village(village.id):
        if goods.stock != stock.get(goods.id, 0):
            return (
                f"goods {goods.code} have {goods.stock} in stock, "
                f"invoices and orders say {stock.get(goods.id, 0)}"
            )
    return None


def _misfit(order: Order, left: dict[str, LedgerLine]) -> str | None:
    """What is wrong with one order; its lines are taken out of `left`."""
    named = f"order {order.id} of household {order.household}"
    spend = left.pop(order.spend, None)
    if order.points != order.price * order.quantity:
        return f"{named} costs another sum than its price says"
    if spend is None:
        return f"{named} has no ledger line"
    if not _moves(spend, order, Kind.SPEND, -order.points):
        return f"{named} and ledger line {spend.seq} differ"
    if not _is_given_back(order):
        return None
    back = left.pop(order.given_back, None)
    if back is None:
        return f"{named} is {order.state}, and its points were not given back"
    if not _moves(back, order, Kind.GIVEN_BACK, order.points) or back.reverses != spend.id:
        return f"{named} and ledger line {back.seq} differ"
    return None


def _moves(line: LedgerLine, order: Order, kind: Kind, credited: int) -> bool:
    wanted = (kind.value, order.household_id, order.goods, str(order.quantity), credited)
    return wanted == (line.kind, line.household_id, line.item, line.quantity, line.credited)


def _is_given_back(order: Order) -> bool:
    return GIVES_BACK.get(order.state, False)
