"""The clerk, or the grid worker, objects for a household that cannot do it by itself."""

from handlers.buttons import ObjectionButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.objections import object_to_points
from handlers.people import which_household
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
    found = which_household.one(turn, heard, find_one, Role.CLERK, Role.GRID_WORKER)
    if found is not None:
        object_to_points.show_lines(turn, found.id, 0)
