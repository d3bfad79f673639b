"""The one household an answer means: which of several is asked, and nobody's is asked again."""

from handlers.flow import Opening
from handlers.heard import Heard
from handlers.people import find_household
from handlers.reporting import not_a_household
from handlers.turn import Turn
from rules.roles import Role
from storage.households import Household


def one(
    turn: Turn,
    heard: Heard,
    then: Opening,
    *roles: Role,
    several: str = "enter-several",
    none: str = "enter-no-household",
) -> Household | None:
    """By code, end of the code, or the head's name, of those reached in one of the roles.

    None where the step `then` is to hear more: which of several it is, or another name.
    """
    found = find_household.meant(turn, heard, *roles)
    if len(found) == 1:
        return found[0]
    if found:
        turn.ask(several, then=then, choices=find_household.choices(found))
    else:
        not_a_household.ask_again(turn, heard, none)
    return None
