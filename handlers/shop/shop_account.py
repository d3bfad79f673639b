"""What a shop outside handed out in a month (月清单), for its keeper and for the clerk alike: as
text and as a sheet to sign, by which the village settles with it.

It has days, goods, points and yuan, and the end of each pick-up code; no household and no name.
"""

from collections import Counter
from collections.abc import Sequence

from handlers.errors import Refuse
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.recipes import SheetPage, SheetRecipe, write_recipe
from messages.written import day, month, points
from rules.periods import Period
from rules.redemption import owed
from storage.order_rows import Order
from storage.shops import Shop

MOST_LINES = 30
"""On the screen; the sheet has all of them."""

SHOWN_OF_CODE = 4
WIDTHS = (14, 12, 24, 8, 10, 10)
HEADS = (
    "shop-sheet-day",
    "shop-sheet-code",
    "sheet-goods",
    "sheet-quantity",
    "sheet-points",
    "shop-sheet-yuan",
)


def this_month(turn: Turn) -> int:
    """The month of today as a button carries it: 202611."""
    return turn.today.year * 100 + turn.today.month


def month_before(turn: Turn) -> int:
    """The month before, as a button carries it."""
    before = Period.holding("month", turn.today).previous.first_day
    return before.year * 100 + before.month


def hand_account(turn: Turn, shop: Shop, figure: int) -> None:
    """The list and the sum of a month (202611); raises Refuse for one that is no month yet."""
    year, number = divmod(figure, 100)
    if not (year >= 2000 and 1 <= number <= 12 and figure <= this_month(turn)):
        raise Refuse("shop-no-such-month")
    period = Period.parse(f"{year}-{number:02d}")
    orders = turn.store.orders.handed_out_at(shop.id, period.first_day, period.last_day)
    named = month(str(period), turn.locale)
    if not orders:
        turn.say("shop-account-none", shop=shop.name, month=named)
        return
    total = sum(order.points for order in orders)
    lines = [
        turn.words(
            "shop-account-line",
            day=day(order.ended_on or order.ordered_on, turn.locale),
            what=turn.words("order-what", goods=order.goods_name, quantity=str(order.quantity)),
            points=points(order.points),
        )
        for order in orders[:MOST_LINES]
    ]
    if len(orders) > MOST_LINES:
        lines.append(turn.words("day-list-more", count=len(orders) - MOST_LINES))
    head = turn.words(
        "shop-account",
        shop=shop.name,
        month=named,
        count=len(orders),
        points=points(total),
        yuan=points(_yuan(turn, period, total)),
    )
    turn.say_text("\n".join([head, *lines]), files=(_sheet(turn, shop, period, orders),))


def _sheet(turn: Turn, shop: Shop, period: Period, orders: Sequence[Order]) -> int:
    named = month(str(period), turn.locale)
    title = turn.words("shop-sheet-title", shop=shop.name, month=named)
    counted: Counter[str] = Counter()
    for order in orders:
        counted[order.goods_name] += order.quantity
    sums = [
        ("", "", turn.words("day-list-total", goods=goods, quantity=str(quantity)), "", "", "")
        for goods, quantity in counted.items()
    ]
    total = sum(order.points for order in orders)
    yuan = _yuan(turn, period, total) / 100
    whole = (turn.words("shop-sheet-sum"), "", "", sum(counted.values()), total / 100, yuan)
    sign = (turn.words("shop-sheet-sign"), "", "", "", "", "")
    page = SheetPage(
        turn.words("shop-sheet-name"),
        title,
        tuple(map(turn.words, HEADS)),
        WIDTHS,
        (*(_row(turn, period, order) for order in orders), *sums, whole, sign),
    )
    recipe = write_recipe(SheetRecipe((page,)))
    return turn.store.media.to_draw(recipe, f"{title}.xlsx", turn.now, MediaKind.FILE)


def _row(turn: Turn, period: Period, order: Order) -> tuple[str | int | float, ...]:
    return (
        (order.ended_on or order.ordered_on).isoformat(),
        order.code[-SHOWN_OF_CODE:],
        order.goods_name,
        order.quantity,
        order.points / 100,
        _yuan(turn, period, order.points) / 100,
    )


def _yuan(turn: Turn, period: Period, hundredths: int) -> int:
    """By the version of the scheme in force in the month: what was agreed on then is owed."""
    scheme = turn.regulations.scheme_on(period.first_day)
    return owed(hundredths, scheme.redemption.yuan_per_point)
