"""Nobody decides for their own household: another does, or a supervisor stands by.

As with panels and objections, whoever ever belonged to a household counts as of it here.
"""

from handlers.buttons import DeskButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.written import points
from rules.redemption import Standing
from rules.roles import Role
from storage.order_rows import Order

flow = Flow("another_decides", needs=Role.SUPERVISOR, where=Where.PRIVATE)


def is_own(turn: Turn, household_id: int) -> bool:
    """Whether the person is or was of the household."""
    return turn.me.id in turn.store.households.family(household_id)


def require(turn: Turn, household_id: int) -> None:
    """Ends the step for a person of the household; says who may do it instead."""
    if is_own(turn, household_id):
        raise Refuse("refused-own-household")


def ask_witness(turn: Turn, order: Order) -> None:
    """Who hands out has an order of their own, at the desk or at a shop: who may end it hears.

    The village's supervisors get the button, each their own; who asked hears whether any did.
    """
    village = turn.store.areas.get(order.village_id)
    reached = 0
    for person in turn.store.people.holding(Role.SUPERVISOR, village.path, turn.today):
        if person.id in turn.store.households.family(order.household_id):
            continue
        reached += turn.letters.to_person(
            person,
            "witness-asked" if order.shop_id is None else "witness-asked-at-shop",
            buttons=(("button-witness", token(DeskButton.WITNESS, order.id)),),
            clerk=turn.me.name,
            shop=order.shop,
            household=order.household,
            what=redeeming.what(turn, order),
            points=points(order.points),
        )
    if order.shop_id is None:
        turn.say("desk-own-order" if reached else "refused-own-household")
    else:
        turn.say("merchant-own-order" if reached else "merchant-own-household")


def _is_of_who_hands_out(turn: Turn, order: Order) -> bool:
    """Whether it is of the household of somebody who keeps the desk, or the shop, it waits at."""
    family = turn.store.households.family(order.household_id)
    if order.shop_id is not None:
        keepers = turn.store.shops.keepers(turn.store.shops.get(order.shop_id), turn.today)
    else:
        village = turn.store.areas.get(order.village_id)
        keepers = turn.store.people.holding(Role.CLERK, village.path, turn.today)
    return any(keeper.id in family for keeper in keepers)


@flow.opens_on(DeskButton.WITNESS)
def witness(turn: Turn, order_id: int) -> None:
    """看着领走的: the supervisor saw it handed out; it ends by them, once.

    A supervisor hands out nothing else: not what another clerk or keeper can.
    """
    order = turn.store.orders.get(order_id)
    if not turn.reaches(Role.SUPERVISOR, order.village_id):
        raise Refuse("refused-role")
    require(turn, order.household_id)
    if redeeming.is_open(order) and not _is_of_who_hands_out(turn, order):
        raise Refuse("refused-witness")
    ended = turn.store.orders.end(order, Standing.HANDED_OUT, turn.today, turn.now, by=turn.me.id)
    if not ended:
        turn.say_text(redeeming.became(turn, turn.store.orders.get(order_id)))
        return
    turn.say("witnessed", household=order.household, what=redeeming.what(turn, order))
    redeeming.tell_household(turn, order, "household-handed-out")
