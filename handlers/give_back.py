"""Orders nobody came for are given back by the clock, and the household is told.

An order waits until redemption day and some days of grace (the scheme's data) are over.
"""

from datetime import datetime

from handlers import redeeming
from handlers.flow import Flow
from handlers.turn import Turn
from rules.redemption import Standing
from storage.areas import Area

flow = Flow("give_back")

MOST = 200
"""In one step, so that nobody's message waits for it; the next morning goes on."""


@flow.opens_on_due("orders_given_back")
def give_back(turn: Turn, village: Area, due_at: datetime) -> None:
    """Stock and points go back for every order whose last day is over in the town."""
    del due_at
    for order in turn.store.orders.overdue(village.id, turn.today, MOST):
        if turn.store.orders.end(order, Standing.LAPSED, turn.today, turn.now, by=None):
            redeeming.tell_household(turn, order, "household-order-lapsed")
