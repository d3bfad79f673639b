"""Orders nobody came for are given back by the clock, and the household is told.

An order waits until redemption day and some days of grace (the scheme's data) are over. On its last
day, the day before it goes back, the household is reminded once.
"""

from datetime import datetime, timedelta

from handlers.flow import Flow
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import Due
from messages.written import day, points
from rules.redemption import Standing
from storage.areas import Area
from storage.order_rows import Order
from storage.receiving import receive_due

flow = Flow("give_back")  # The name that stands in databases.

GIVEN_BACK = "orders_given_back"
"""The task of the plan."""

MOST = 50
"""In one step, so that nobody's message waits long for it; the same moment comes again for more."""


@flow.opens_on_due(GIVEN_BACK)
def give_back(turn: Turn, village: Area, due_at: datetime) -> None:
    """Stock and points go back for every order whose last day is over in the town; whose last day
    it is hears of it, once they have.
    """
    overdue = turn.store.orders.overdue(village.id, turn.today, MOST)
    for order in overdue:
        if turn.store.orders.end(order, Standing.LAPSED, turn.today, turn.now, by=None):
            redeeming.tell_household(turn, order, "household-order-lapsed")
    if len(overdue) == MOST:
        more = Due(GIVEN_BACK, village.id, due_at)
        receive_due(turn.store, more, turn.now, after=f"order:{overdue[-1].id}")
    else:
        _remind(turn, village)


def _remind(turn: Turn, village: Area) -> None:
    """One word a household, whatever it has ordered."""
    waiting: dict[int, list[Order]] = {}
    for order in turn.store.orders.on_last_day(village.id, turn.today):
        waiting.setdefault(order.household_id, []).append(order)
    for household_id, orders in waiting.items():
        for _, person_id, _ in turn.store.households.adults(household_id, turn.today):
            person = turn.store.people.get(person_id)
            locale = turn.letters.locale_of(person)
            turn.letters.to_person(
                person,
                "household-order-last-day",
                household=orders[0].household,
                what=tuple(_what(order, locale) for order in orders),
                points=points(sum(order.points for order in orders)),
                back=day(turn.today + timedelta(days=1), locale),
            )


def _what(order: Order, locale: str) -> str:
    named = {"goods": order.goods_name, "quantity": str(order.quantity)}
    return say(locale, "order-what", **named)
