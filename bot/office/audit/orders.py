"""A village's orders against its ledger and its invoices: every one has its line, and no other."""

from collections.abc import Sequence

from bot.office.audit.misfit import Misfit, misfit
from rules.redemption import GIVES_BACK
from storage.areas import Area
from storage.ledger_lines import Kind, LedgerLine
from storage.order_rows import Order
from storage.store import Store

SPENDING = (Kind.SPEND.value, Kind.GIVEN_BACK.value)
"""The kinds of line that an order is proved by."""


def first_misfit(store: Store, village: Area, lines: Sequence[LedgerLine]) -> Misfit | None:
    """The first order, line or stock that does not fit; None if all does.

    `lines` are the village's lines of the kinds in SPENDING.

    1. Each order has the line that spends its points, and, if it was given back, the reversal.
    2. No line spends or gives back without an order.
    3. What is in stock is what was bought, less what was ordered and not given back.
    """
    left = {line.source: line for line in lines}
    stock = store.shelf.bought(village.id)
    for order in store.orders.in_village(village.id):
        found = _misfit(order, left)
        if found is not None:
            return found
        if not _is_given_back(order):
            stock[order.goods_id] = stock.get(order.goods_id, 0) - order.quantity
    if left:
        line = min(left.values(), key=lambda each: each.seq)
        return misfit("audit-line-without-order", seq=line.seq, source=line.source)
    for goods in store.shelf.in_village(village.id):
        if goods.stock != stock.get(goods.id, 0):
            return misfit(
                "audit-stock",
                goods=goods.code,
                name=goods.name,
                stock=goods.stock,
                owed=stock.get(goods.id, 0),
            )
    return None


def _misfit(order: Order, left: dict[str, LedgerLine]) -> Misfit | None:
    """What is wrong with one order; its lines are taken out of `left`."""
    named = {"id": order.id, "household": order.household}
    spend = left.pop(order.spend, None)
    if order.points != order.price * order.quantity:
        return misfit("audit-order-price", **named)
    if spend is None:
        return misfit("audit-order-without-line", **named)
    placed = (order.ordered_on, order.ordered_at, order.ordered_by)
    if not _moves(spend, order, Kind.SPEND, -order.points, placed):
        return misfit("audit-order-line", seq=spend.seq, **named)
    if not _is_given_back(order):
        return None
    back = left.pop(order.given_back, None)
    if back is None:
        return misfit("audit-order-not-given-back", state=order.state, **named)
    ended = (order.ended_on, order.ended_at, order.ended_by)
    moved = _moves(back, order, Kind.GIVEN_BACK, order.points, ended)
    if not moved or back.reverses != spend.id:
        return misfit("audit-order-line", seq=back.seq, **named)
    return None


def _moves(
    line: LedgerLine, order: Order, kind: Kind, credited: int, done: tuple[object, ...]
) -> bool:
    """Whether a line is what the order says; `done` is on which day, when and by whom."""
    wanted = (kind.value, order.household_id, order.goods, str(order.quantity), credited)
    kept = (line.kind, line.household_id, line.item, line.quantity, line.credited)
    if wanted != kept or (line.happened_on, line.recorded_at, line.recorded_by) != done:
        return False
    return line.reason in ("", order.goods_name)  # empty once it has been erased


def _is_given_back(order: Order) -> bool:
    return GIVES_BACK.get(order.state, False)
