"""A shop outside hands goods out for the village: by the pick-up code, once, name masked.

The keeper sees the shop's own orders and nothing else: no household code, no balance, no score, no
telephone. An order is found by its code alone, also by a button: what a button carries is the code.
"""

from collections import Counter

from handlers.buttons import MerchantButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.points import another_decides
from handlers.shop import pick_up_code, redeeming
from handlers.shop.shop_account import this_month
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day, points
from rules.masking import mask_name
from rules.redemption import Standing
from rules.roles import Role
from storage.order_rows import Order

flow = Flow("merchant", needs=Role.MERCHANT, where=Where.PRIVATE)


@flow.opens_on(MerchantButton.OPEN)
@flow.opens_on_words("phrases-merchant")
def open_shop(turn: Turn) -> None:
    """What waits to be fetched, by goods; then a code is asked for."""
    told = []
    for shop in turn.store.shops.of_keeper(turn.me.id, turn.today):
        waiting: Counter[str] = Counter()
        for order in turn.store.orders.open_at(shop.id):
            waiting[order.goods_name] += order.quantity
        lines = tuple(
            turn.words("order-what", goods=goods, quantity=str(quantity))
            for goods, quantity in waiting.items()
        )
        key = "merchant-waiting" if waiting else "merchant-none-waiting"
        told.append(turn.words(key, shop=shop.name, lines=lines))
    if not told:
        raise Refuse("refused-role")
    turn.ask_text("\n".join([*told, turn.words("merchant-which-code")]), then=find_one)


@flow.opens_on(MerchantButton.SHOW)
def show(turn: Turn, code: int) -> None:
    """What the order is of, and the one button that hands it out while it waits."""
    _show(turn, _order(turn, code))


@flow.opens_on(MerchantButton.HAND_OUT)
def hand_out(turn: Turn, code: int) -> None:
    """已领取, once: whoever comes second is told when it was handed out.

    A keeper's own order is handed out by another keeper, or a supervisor stands by.
    """
    order = _order(turn, code)
    if redeeming.is_open(order) and another_decides.is_own(turn, order.household_id):
        another_decides.ask_witness(turn, order)
        return
    ended = turn.store.orders.end(order, Standing.HANDED_OUT, turn.today, turn.now, by=turn.me.id)
    if not ended:
        _show(turn, turn.store.orders.get(order.id))
        return
    what = redeeming.what(turn, order)
    turn.say("merchant-handed-out", buttons=_next(turn), what=what, points=points(order.points))
    redeeming.tell_household(turn, order, "household-handed-out")


@flow.step
def find_one(turn: Turn, heard: Heard) -> None:
    """A good code has been heard before this: whatever comes here is none of the shop's."""
    del heard
    turn.ask_again("merchant-no-such-code")


def _show(turn: Turn, order: Order) -> None:
    card = turn.words(
        "merchant-order",
        name=mask_name(turn.store.households.get(order.household_id).head),
        what=redeeming.what(turn, order),
        points=points(order.points),
        day=day(order.ordered_on, turn.locale),
    )
    if redeeming.is_open(order):
        code = pick_up_code.as_figure(order.code)
        handing = turn.button("button-hand-out", MerchantButton.HAND_OUT, code)
        turn.say_text(card, buttons=[handing])
    else:
        turn.say_text(f"{card}\n{redeeming.became(turn, order)}", buttons=_next(turn))


def _order(turn: Turn, code: int) -> Order:
    """The order a button's code is of; of another shop's it is not even said that it is there."""
    order = pick_up_code.by_figure(turn, code)
    if order is None or not pick_up_code.keeps(turn, order):
        raise Refuse("merchant-no-such-code")
    return order


def _next(turn: Turn) -> list[Button]:
    return [
        turn.button("menu-merchant", MerchantButton.OPEN),
        turn.button("button-month-list", MerchantButton.MONTH, this_month(turn)),
    ]
