"""The clerk, or the grid worker, objects for a household that cannot do it by itself."""

from handlers.buttons import ObjectionButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.objections import object_to_points
from handlers.people import find_household
from handlers.reporting import not_a_household
from handlers.turn import Turn
from rules.roles import Role

flow = Flow("object_for_household", needs=(Role.CLERK, Role.GRID_WORKER), where=Where.PRIVATE)


@flow.opens_on(ObjectionButton.FOR_HOUSEHOLD)
@flow.opens_on_words("phrases-object-for")
def ask_household(turn: Turn) -> None:
    """Asks for whom."""
    turn.ask("object-for-whom", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name; then its lines, as it would see them."""
    found = find_household.meant(turn, heard, Role.CLERK, Role.GRID_WORKER)
    if len(found) > 1:
        turn.ask("enter-several", then=find_one, choices=find_household.choices(found))
    elif found:
        object_to_points.show_lines(turn, found[0].id, 0)
    else:
        not_a_household.ask_again(turn, heard)
