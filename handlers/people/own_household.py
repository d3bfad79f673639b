"""A person's own households: whoever has left one has no more to do with its points."""

from handlers.errors import Refuse
from handlers.turn import Turn
from storage.households import Household


def all_of(turn: Turn) -> tuple[Household, ...]:
    """The households the person belongs to today; raises Refuse if there is none."""
    households = turn.store.households.of_person(turn.me.id, turn.today)
    if not households:
        raise Refuse("points-no-household", bot=turn.house.bot_name)
    return households


def require(turn: Turn, household_id: int) -> Household:
    """One of the person's own households; of any other nothing is said or changed."""
    for household in turn.store.households.of_person(turn.me.id, turn.today):
        if household.id == household_id:
            return household
    raise Refuse("refused-not-your-household")
