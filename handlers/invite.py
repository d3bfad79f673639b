"""The grid worker at the door: a QR code with which a household's member binds their account."""

from datetime import timedelta

from handlers.buttons import DoorButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.turn import Turn
from messages.recipes import QrRecipe, write_recipe
from rules.roles import Role
from storage.binding import new_code
from storage.households import Household

flow = Flow("invite", needs=Role.GRID_WORKER, where=Where.PRIVATE)

GOOD_FOR = timedelta(hours=24)
MOST = 9


@flow.opens_on(DoorButton.INVITE)
@flow.opens_on_words("phrases-invite")
def ask_household(turn: Turn) -> None:
    """Asks which household of the worker's own grids."""
    turn.ask("invite-which-household", then=find_household)


@flow.step
def find_household(turn: Turn, heard: Heard) -> None:
    """Finds the household by its code, the end of it, or its head's name."""
    if heard.choice:
        _ask_member(turn, turn.store.households.get(int(heard.choice)))
        return
    found = _in_own_grids(turn, heard.text)
    if not found:
        turn.ask_again("invite-no-household")
    elif len(found) == 1:
        _ask_member(turn, found[0])
    else:
        choices = [(str(each.id), f"{each.code} {each.head}") for each in found]
        turn.ask("invite-several", then=find_household, choices=choices)


@flow.step
def show_code(turn: Turn, heard: Heard) -> None:
    """A fresh code for this member alone, to be read from the worker's screen."""
    allowed = {str(person_id): name for _, person_id, name in _adults(turn)}
    name = allowed.get(heard.choice)
    if name is None:
        turn.ask_again()
        return
    code = new_code()
    turn.store.binding.issue(code, int(heard.choice), turn.me.id, turn.now, GOOD_FOR)
    shown = f"{code[:4]} {code[4:]}"
    base = turn.house.public_url
    link = f"{base}/enter?code={code}" if base else code
    caption = (turn.words("invite-caption", name=name), shown)
    picture = turn.store.media.to_draw(
        write_recipe(QrRecipe(link, caption)), turn.words("invite-file"), turn.now
    )
    turn.say("invite-code", name=name, code=shown, bot=turn.house.bot_name, photos=(picture,))


def _in_own_grids(turn: Turn, words: str) -> list[Household]:
    own = turn.store.people.areas_with_role(turn.me.id, Role.GRID_WORKER, turn.today)
    villages = {
        village.id
        for village in map(turn.store.areas.village_of, map(turn.store.areas.get, own))
        if village is not None
    }
    found = [
        household
        for village_id in sorted(villages)
        for household in turn.store.households.found(words, village_id, MOST)
        if turn.reaches(Role.GRID_WORKER, household.grid_id)
    ]
    return found if words else []


def _ask_member(turn: Turn, household: Household) -> None:
    if not turn.reaches(Role.GRID_WORKER, household.grid_id):
        turn.ask_again("invite-no-household")
        return
    turn.remember(household_id=household.id)
    choices = [(str(person_id), name) for _, person_id, name in _adults(turn)]
    if not choices:
        turn.say("invite-nobody", household=household.code)
        return
    turn.ask(
        "invite-which-member",
        then=show_code,
        choices=choices,
        free=False,
        household=household.code,
    )


def _adults(turn: Turn) -> tuple[tuple[int, int, str], ...]:
    return turn.store.households.adults(turn.recall("household_id"), turn.today)
