"""What is still open with a household, mentioned before its roster changes: orders, objections."""

from handlers.shop import redeeming
from handlers.turn import Turn
from storage.households import Household


def open_matters(turn: Turn, household: Household) -> list[str]:
    """Everything that is open with a household, a line each."""
    orders = [
        turn.words("open-order", household=household.code, what=redeeming.what(turn, order))
        for order in turn.store.orders.open_of(household.id)
    ]
    objections = [
        turn.words("open-objection", household=household.code, number=objection.number)
        for objection in turn.store.objections.open_in(household.village_id)
        if objection.household_id == household.id
    ]
    return orders + objections
