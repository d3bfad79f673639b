"""A household orders at the points shop (积分超市): goods, how many, confirm; and gets its code."""

from handlers import menu_entries
from handlers.buttons import RedeemButton
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.people import own_household
from handlers.shop import choosing_goods, own_orders, redeeming
from handlers.turn import Turn
from storage.households import Household

flow = Flow("redeem")


@flow.opens_on(RedeemButton.OPEN)
@flow.opens_on_words("phrases-redeem")
def open_shop(turn: Turn) -> None:
    """Shows what can be had; whoever belongs to two households says for which."""
    households = own_household.all_of(turn)
    if len(households) == 1:
        _show(turn, households[0])
        return
    choices = [(str(each.id), f"{each.code} {each.head}") for each in households]
    turn.ask("redeem-which-household", then=choose_household, choices=choices, free=False)


@flow.step
def choose_household(turn: Turn, heard: Heard) -> None:
    """One of the person's own."""
    _show(turn, own_household.require(turn, int(heard.choice)))


@flow.step
def choose_goods(turn: Turn, heard: Heard) -> None:
    """Tapped, by its number, or by its name."""
    choosing_goods.take_goods(turn, heard, _household(turn), QUESTIONS)


@flow.step
def choose_quantity(turn: Turn, heard: Heard) -> None:
    """Within stock, points and the month's limit."""
    choosing_goods.take_quantity(turn, heard, _household(turn), QUESTIONS)


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """Stock and points are set aside, and the pick-up code is told."""
    order = choosing_goods.confirmed(turn, heard, _household(turn), walk_in=False)
    if order is None:
        turn.say("redeem-dropped", buttons=[turn.button("button-redeem", RedeemButton.OPEN)])
        return
    more = turn.button("button-redeem-more", RedeemButton.OPEN)
    cancel = own_orders.cancel_button(turn, order)
    redeeming.say_code(turn, order, "redeem-done", (*menu_entries.everybodys(turn), more, cancel))


QUESTIONS = choosing_goods.Questions(
    "redeem-which", "redeem-nothing", choose_goods, choose_quantity, confirm
)


def _show(turn: Turn, household: Household) -> None:
    own_orders.list_open(turn, household)
    barred = redeeming.why_barred(turn, household, turn.store.ledger.balance(household.id))
    if barred is not None:
        turn.say_text(redeeming.barred_words(turn, household, barred))
        return
    choosing_goods.ask_goods(turn, household, QUESTIONS)


def _household(turn: Turn) -> Household:
    """Looked at again with every answer: whoever has left the household orders nothing for it."""
    return own_household.require(turn, turn.recall("household_id"))
