"""The desk by code or by household (兑换台): what was ordered is handed out, and who comes without
an order chooses there and then and takes it along."""

from handlers.buttons import DeskButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household, which_household
from handlers.points import another_decides
from handlers.shop import choosing_goods, day_list, pick_up_code, redeeming
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day, points
from rules.masking import mask_name
from rules.redemption import Standing
from rules.roles import Role
from storage.households import Household
from storage.order_rows import Order

CLOSING = "closing"

flow = Flow("desk", needs=Role.CLERK, where=Where.PRIVATE)


@flow.opens_on(DeskButton.OPEN)
@flow.opens_on_words("phrases-desk")
def open_desk(turn: Turn) -> None:
    """Asks for a code, or for whoever stands there."""
    turn.ask("desk-who", then=find_one)


@flow.opens_on(DeskButton.SHOW)
def show(turn: Turn, order_id: int) -> None:
    """Whose it is and what; with the one button that hands it out, while it waits."""
    order = _order(turn, order_id)
    card = _card(turn, order)
    if order.shop_id is not None and redeeming.is_open(order):
        text = turn.words("desk-at-shop", shop=order.shop)
        turn.say_text(f"{card}\n{text}", buttons=_next(turn))
    elif redeeming.is_open(order):
        handing = turn.button("button-hand-out", DeskButton.HAND_OUT, order.id)
        turn.say_text(card, buttons=[handing])
    else:
        turn.say_text(f"{card}\n{redeeming.became(turn, order)}", buttons=_next(turn))


@flow.opens_on(DeskButton.HAND_OUT)
def hand_out(turn: Turn, order_id: int) -> None:
    """已领取, once: whoever comes second is told when it was handed out, and by whom."""
    order = _order(turn, order_id)
    if order.shop_id is not None and redeeming.is_open(order):
        raise Refuse("desk-at-shop", shop=order.shop)
    if redeeming.is_open(order) and another_decides.is_own(turn, order.household_id):
        another_decides.ask_witness(turn, order)
        return
    ended = turn.store.orders.end(order, Standing.HANDED_OUT, turn.today, turn.now, by=turn.me.id)
    if not ended:
        turn.say_text(redeeming.became(turn, turn.store.orders.get(order_id)), buttons=_next(turn))
        return
    _say_handed_out(turn, order)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """A household by code, end of code or name; a pick-up code has been heard before this."""
    if heard.choice == CLOSING:
        day_list.hand_list(turn)
        return
    found = which_household.one(turn, heard, find_one, Role.CLERK, none="desk-no-household")
    if found is not None:
        _serve(turn, found)


@flow.step
def choose_goods(turn: Turn, heard: Heard) -> None:
    """What the household takes along; the name of whoever comes next in the queue serves them."""
    household = _household(turn)
    is_goods = heard.choice or redeeming.named(turn, household, heard.text)
    if not is_goods and find_household.search(turn, Role.CLERK, heard.text):
        find_one(turn, heard)
        return
    choosing_goods.take_goods(turn, heard, household, QUESTIONS)


@flow.step
def choose_quantity(turn: Turn, heard: Heard) -> None:
    """Within stock, points and the month's limit."""
    choosing_goods.take_quantity(turn, heard, _household(turn), QUESTIONS)


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """Ordered and handed out in one: the order says that it was a walk-in, and by whom."""
    order = choosing_goods.confirmed(turn, heard, _household(turn), walk_in=True)
    if order is None:
        turn.say("redeem-dropped", buttons=_next(turn))
        return
    _say_handed_out(turn, order)


QUESTIONS = choosing_goods.Questions(
    "desk-which", "desk-nothing", choose_goods, choose_quantity, confirm, at_desk=True
)


def _serve(turn: Turn, household: Household) -> None:
    """What the household has ordered, each with its button; then what it may take besides."""
    waiting = turn.store.orders.open_of(household.id)
    if waiting:
        handing = turn.words("button-hand-out")
        buttons = [
            Button(
                turn.words("button-of", act=handing, what=redeeming.what(turn, order)),
                token(DeskButton.HAND_OUT, order.id),
            )
            for order in waiting
            if order.shop_id is None
        ]
        turn.say_text("\n".join(_waits(turn, order) for order in waiting), buttons=buttons)
    if another_decides.is_own(turn, household.id):
        turn.say("desk-own-household", buttons=_next(turn))
        return
    barred = redeeming.why_barred(turn, household, turn.store.ledger.balance(household.id))
    if barred is not None:
        key = f"desk-{barred.value.replace('_', '-')}"
        turn.say(key, buttons=_next(turn), household=household.code)
        return
    choosing_goods.ask_goods(turn, household, QUESTIONS)


def _waits(turn: Turn, order: Order) -> str:
    card = _card(turn, order)
    if order.shop_id is None:
        return card
    return turn.words("desk-order-at-shop", order=card, shop=order.shop)


def _say_handed_out(turn: Turn, order: Order) -> None:
    """Then whoever is next in the queue, by code or name; a household in hand stays in hand."""
    told = turn.words(
        "handed-out",
        household=order.household,
        what=redeeming.what(turn, order),
        points=points(order.points),
    )
    in_hand = turn.talk.memory.top
    if in_hand is not None and in_hand.flow == flow.name and in_hand.step == "choose_goods":
        turn.say_text(told, buttons=_next(turn))
    else:
        closing = [(CLOSING, turn.words("button-day-list"))]
        turn.ask_text(f"{told}\n{turn.words('desk-next')}", then=find_one, choices=closing)
    redeeming.tell_household(turn, order, "household-handed-out")


def _order(turn: Turn, order_id: int) -> Order:
    """An order of a village that the clerk serves; raises NotFound, and Refuse for another's."""
    order = turn.store.orders.get(order_id)
    if not pick_up_code.serves(turn, order):
        raise Refuse("desk-not-your-village")
    return order


def _household(turn: Turn) -> Household:
    household = turn.store.households.get(turn.recall("household_id"))
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("desk-not-your-village")
    another_decides.require(turn, household.id)
    return household


def _card(turn: Turn, order: Order) -> str:
    """The full name for a clerk whose role reaches the household, else enough of it to ask by."""
    household = turn.store.households.get(order.household_id)
    full = turn.reaches(Role.CLERK, household.grid_id)
    return turn.words(
        "desk-order",
        household=household.code,
        head=household.head if full else mask_name(household.head),
        what=redeeming.what(turn, order),
        points=points(order.points),
        day=day(order.ordered_on, turn.locale),
    )


def _next(turn: Turn) -> list[Button]:
    return [
        turn.button("menu-desk", DeskButton.OPEN),
        turn.button("button-day-list", DeskButton.DAY),
    ]
