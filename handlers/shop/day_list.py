"""Closing the desk (收摊, 今日兑换): what was handed out today, as text and as a sheet to sign.

The sheet has codes and no names: it lies open on the table while people sign.
"""

from collections import Counter
from collections.abc import Sequence

from handlers.buttons import DeskButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.people import find_household
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.recipes import SheetPage, SheetRecipe, write_recipe
from messages.written import day, points
from rules.roles import Role
from storage.areas import Area
from storage.order_rows import Order

flow = Flow("day_list", needs=Role.CLERK, where=Where.PRIVATE)

MOST_LINES = 30
"""On the screen; the sheet has all of them."""

WIDTHS = (16, 24, 8, 10, 24)


@flow.opens_on(DeskButton.DAY)
@flow.opens_on_words("phrases-day-list")
def hand_list(turn: Turn) -> None:
    """One answer for each village whose desk the clerk keeps."""
    villages = find_household.villages(turn, Role.CLERK)
    if not villages:
        raise Refuse("refused-role")
    for village in villages:
        _hand(turn, village)


def _hand(turn: Turn, village: Area) -> None:
    # What a shop outside hands out is on its own month's list.
    done = _at_desk(turn.store.orders.handed_out(village.id, turn.today))
    waiting = _at_desk(turn.store.orders.open_in(village.id))
    today = day(turn.today, turn.locale)
    if not done and not waiting:
        turn.say("day-list-none", village=village.name, day=today)
        return
    lines = [_line(turn, order) for order in done[:MOST_LINES]]
    if len(done) > MOST_LINES:
        lines.append(turn.words("day-list-more", count=len(done) - MOST_LINES))
    lines += _totals(turn, done)
    if waiting:
        lines.append(turn.words("day-list-waiting", count=len(waiting)))
    text = turn.words(
        "day-list",
        village=village.name,
        day=today,
        count=len(done),
        points=points(sum(order.points for order in done)),
    )
    turn.say_text("\n".join([text, *lines]), files=(_sheet(turn, village, done, waiting),))


def _at_desk(orders: Sequence[Order]) -> list[Order]:
    return [order for order in orders if order.shop_id is None]


def _line(turn: Turn, order: Order) -> str:
    return turn.words(
        "day-list-line",
        household=order.household,
        what=redeeming.what(turn, order),
        points=points(order.points),
    )


def _totals(turn: Turn, orders: Sequence[Order]) -> list[str]:
    counted: Counter[str] = Counter()
    for order in orders:
        counted[order.goods_name] += order.quantity
    return [
        turn.words("day-list-total", goods=goods, quantity=str(quantity))
        for goods, quantity in counted.items()
    ]


def _sheet(turn: Turn, village: Area, done: Sequence[Order], waiting: Sequence[Order]) -> int:
    today = day(turn.today, turn.locale)
    title = turn.words("sheet-title", village=village.name, day=today)
    heads = tuple(
        turn.words(key)
        for key in (
            "sheet-household",
            "sheet-goods",
            "sheet-quantity",
            "sheet-points",
            "sheet-sign",
        )
    )
    pages = tuple(
        SheetPage(turn.words(key), title, heads, WIDTHS, tuple(map(_row, orders)))
        for key, orders in (("sheet-done", done), ("sheet-waiting", waiting))
    )
    name = turn.words("sheet-file", village=village.name, day=turn.today.isoformat())
    recipe = write_recipe(SheetRecipe(pages))
    return turn.store.media.to_draw(recipe, f"{name}.xlsx", turn.now, MediaKind.FILE)


def _row(order: Order) -> tuple[str | int | float, ...]:
    return (order.household, order.goods_name, order.quantity, order.points / 100, "")
