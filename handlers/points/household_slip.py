"""A household without a phone is served by its grid worker, or the clerk: its points on a slip.

The slip is a picture, to be shown, read out or printed; that somebody got it for the household is
kept, and the household hears of it when it binds a phone (handlers/people/served_before.py). A grid
worker serves the households of their own grids that nobody can write to, and no others.
"""

from handlers.buttons import SlipButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household, which_household
from handlers.points.slip_batch import ask_batches
from handlers.points.slip_words import read_out, slip_of
from handlers.turn import Turn
from messages.recipes import SlipRecipe, write_recipe
from rules.roles import Role
from storage.households import Household
from storage.services import CLERK, GRID_WORKER

flow = Flow("household_slip", needs=(Role.CLERK, Role.GRID_WORKER), where=Where.PRIVATE)

ALL = "all"
MOST_OFFERED = 8


@flow.opens_on(SlipButton.OPEN)
@flow.opens_on_words("phrases-slip")
def ask_household(turn: Turn) -> None:
    """Those without a phone are there to be tapped; any other is found by code or name."""
    found = list(_without_phone(turn))
    choices = find_household.choices(found[:MOST_OFFERED])
    if found:
        choices.append((ALL, turn.words("slip-all", count=str(len(found)))))
    turn.ask("slip-whose" if found else "slip-whose-none", then=find_one, choices=choices)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """A tap, a code, the end of one, or the head's name."""
    if heard.choice == ALL:
        ask_batches(turn)
        return
    found = which_household.one(turn, heard, find_one, Role.CLERK, Role.GRID_WORKER)
    if found is not None:
        show(turn, found.id)


@flow.opens_on(SlipButton.OF)
def show(turn: Turn, household_id: int) -> None:
    """The slip, as words and as a picture; who got it for whom is written down."""
    household = turn.store.households.get(household_id)
    served_as = serving_as(turn, household)
    slip = slip_of(turn, household, turn.me.name, served_as)
    turn.store.services.serve(household.id, turn.me.id, served_as, turn.cause, turn.now)
    name = turn.words("slip-file", household=household.code)
    picture = turn.store.media.to_draw(write_recipe(SlipRecipe(slip)), name, turn.now)
    text = turn.words("slip-read-out", slip=read_out(slip))
    turn.say_text(
        text, photos=(picture,), buttons=[turn.button("button-slip-next", SlipButton.OPEN)]
    )


def serving_as(turn: Turn, household: Household) -> str:
    """As whom the person may serve a household; raises Refuse for all others."""
    if not household.is_there_on(turn.today):
        raise Refuse("refused-household-gone", household=household.code)
    if turn.reaches(Role.CLERK, household.grid_id):
        return CLERK
    if not turn.reaches(Role.GRID_WORKER, household.grid_id):
        raise Refuse("refused-slip-elsewhere")
    if turn.store.services.has_phone(household.id, turn.today):
        words = {"household": household.code, "head": household.head}
        raise Refuse("refused-slip-has-phone", **words)
    return GRID_WORKER


@flow.opens_on(SlipButton.ALL)
@flow.opens_on_words("phrases-slips")
def ask_all(turn: Turn) -> None:
    """Typed: all of them in one file."""
    ask_batches(turn)


def _without_phone(turn: Turn) -> tuple[Household, ...]:
    found: dict[int, Household] = {}
    for role in (Role.CLERK, Role.GRID_WORKER):
        for area_id in turn.store.people.areas_with_role(turn.me.id, role, turn.today):
            path = turn.store.areas.get(area_id).path
            for household in turn.store.services.without_phone(path, turn.today):
                found[household.id] = household
    return tuple(sorted(found.values(), key=lambda each: each.code))
