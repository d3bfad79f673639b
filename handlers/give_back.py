"""Orders nobody came for are given back by the clock, and the household is told.

An order waits until redemption day and some days of grace (the scheme's data) are over.
"""

from datetime import datetime

from handlers import redeeming
from handlers.flow import Flow
from handlers.turn import Turn
from messages.inbound import Due
from rules.redemption import Standing
from storage.areas import Area
from storage.receiving import receive_due

flow = Flow("give_back")

GIVEN_BACK = "orders_given_back"
"""The task of the plan."""

MOST = 50
"""In one step, so that nobody's message waits long for it; the same moment comes again for more."""


@flow.opens_on_due(GIVEN_BACK)
def give_back(turn: Turn, village: Area, due_at: datetime) -> None:
    """Stock and points go back for every order whose last day is over in the town."""
    overdue = turn.store.orders.overdue(village.id, turn.today, MOST)
    for order in overdue:
        if turn.store.orders.end(order, Standing.LAPSED, turn.today, turn.now, by=None):
            redeeming.tell_household(turn, order, "household-order-lapsed")
    if len(overdue) == MOST:
        more = Due(GIVEN_BACK, village.id, due_at)
        receive_due(turn.store, more, turn.now, after=f"order:{overdue[-1].id}")
