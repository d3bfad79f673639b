"""A household looks after its own orders: the code once more, or taken back in one tap."""

from handlers import menu_entries
from handlers.buttons import RedeemButton
from handlers.flow import Flow, token
from handlers.people import own_household
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day, points
from rules.redemption import Standing
from storage.households import Household
from storage.order_rows import Order

flow = Flow("own_orders")


@flow.opens_on_words("phrases-orders")
def my_orders(turn: Turn) -> None:
    """What waits to be picked up, with its codes."""
    listed = [list_open(turn, household) for household in own_household.all_of(turn)]
    if not any(listed):
        turn.say("orders-none", buttons=[turn.button("button-redeem", RedeemButton.OPEN)])


@flow.opens_on(RedeemButton.SHOW)
def show(turn: Turn, order_id: int) -> None:
    """The pick-up code and its picture once more; or what became of the order."""
    order = turn.store.orders.get(order_id)
    own_household.require(turn, order.household_id)
    if redeeming.is_open(order):
        redeeming.say_code(
            turn, order, "order-waits", (*menu_entries.everybodys(turn), cancel_button(turn, order))
        )
    else:
        turn.say_text(redeeming.became(turn, order))


@flow.opens_on(RedeemButton.CANCEL)
def cancel(turn: Turn, order_id: int) -> None:
    """Stock and points go back at once; what was handed out stays handed out."""
    order = turn.store.orders.get(order_id)
    own_household.require(turn, order.household_id)
    ended = turn.store.orders.end(order, Standing.CANCELLED, turn.today, turn.now, by=turn.me.id)
    if not ended:
        turn.say_text(redeeming.became(turn, turn.store.orders.get(order_id)))
        return
    turn.say(
        "order-taken-back",
        buttons=[turn.button("button-redeem", RedeemButton.OPEN)],
        what=redeeming.what(turn, order),
        points=points(order.points),
        balance=points(turn.store.ledger.balance(order.household_id)),
    )
    if order.ordered_by != turn.me.id:
        redeeming.tell_household(turn, order, "household-order-cancelled")


def list_open(turn: Turn, household: Household) -> bool:
    """A household's orders that wait, each with its buttons; False if there is none."""
    orders = turn.store.orders.open_of(household.id)
    if not orders:
        return False
    lines = [
        turn.words(
            "order-line",
            what=redeeming.what(turn, order),
            points=points(order.points),
            code=redeeming.spoken(order.code),
            until=day(order.pick_up_by, turn.locale),
        )
        + (turn.words("order-line-shop", shop=order.shop) if order.shop_id is not None else "")
        for order in orders
    ]
    alone = len(orders) == 1
    # 1, 2 and 3 stay what people were taught they are: nobody takes an order back by a habit.
    own = [button for order in orders for button in buttons(turn, order, alone=alone)]
    shown = [*menu_entries.everybodys(turn), *own]
    turn.say("orders-waiting", buttons=shown, household=household.code, lines="\n".join(lines))
    return True


def buttons(turn: Turn, order: Order, *, alone: bool) -> tuple[Button, ...]:
    """The code once more, and taking it back; among several orders each says which."""
    pressed = (
        ("button-show-code", RedeemButton.SHOW),
        ("button-cancel-order", RedeemButton.CANCEL),
    )
    if alone:
        return tuple(turn.button(label, verb, order.id) for label, verb in pressed)
    what = redeeming.what(turn, order)
    return tuple(
        Button(turn.words("button-of", act=turn.words(label), what=what), token(verb, order.id))
        for label, verb in pressed
    )


def cancel_button(turn: Turn, order: Order) -> Button:
    """Takes the order back in one tap."""
    return turn.button("button-cancel-order", RedeemButton.CANCEL, order.id)
