"""The grid worker at the door: a QR code with which a household's member binds their account."""

from datetime import timedelta

from handlers.buttons import DoorButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import which_household
from handlers.turn import Turn
from messages.recipes import QrRecipe, write_recipe
from rules.roles import Role
from storage.binding import new_code
from storage.households import Household

flow = Flow("invite", needs=Role.GRID_WORKER, where=Where.PRIVATE)

GOOD_FOR = timedelta(hours=24)


@flow.opens_on(DoorButton.INVITE)
@flow.opens_on_words("phrases-invite")
def ask_household(turn: Turn) -> None:
    """Asks which household of the worker's own grids."""
    turn.ask("invite-which-household", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """Finds the household by its code, the end of it, or its head's name."""
    found = which_household.one(
        turn,
        heard,
        find_one,
        Role.GRID_WORKER,
        several="invite-several",
        none="invite-no-household",
    )
    if found is not None:
        _ask_member(turn, found)


@flow.step
def show_code(turn: Turn, heard: Heard) -> None:
    """A fresh code for this member alone, to be read from the worker's screen."""
    household = turn.store.households.get(turn.recall("household_id"))
    name = dict(_members(turn, household)).get(heard.choice)
    if name is None or not turn.reaches(Role.GRID_WORKER, household.grid_id):
        turn.ask_again()
        return
    if _holds_office(turn, int(heard.choice)):
        turn.say("invite-from-office", names=name)
        return
    code = new_code()
    turn.store.binding.issue(code, int(heard.choice), turn.me.id, turn.now, GOOD_FOR)
    shown = f"{code[:4]} {code[4:]}"
    link = one_time_link(turn.house.link_before_code, code) or code
    caption = (turn.words("invite-caption", name=name), shown)
    picture = turn.store.media.to_draw(
        write_recipe(QrRecipe(link, caption)), turn.words("invite-file"), turn.now
    )
    text = turn.words("invite-code", name=name, code=shown, bot=turn.house.bot_name)
    turn.say_text(text, photos=(picture,))


def one_time_link(before: str, code: str) -> str:
    """The address that opens a door with a code; empty where the town has no such address."""
    return before + code if before else ""


def _ask_member(turn: Turn, household: Household) -> None:
    members = _members(turn, household)
    if not members:
        turn.say("invite-nobody", household=household.code)
        return
    officers = [name for person_id, name in members if _holds_office(turn, int(person_id))]
    members = [each for each in members if not _holds_office(turn, int(each[0]))]
    if officers:
        turn.say("invite-from-office", names=tuple(officers))
    if not members:
        return
    turn.remember(household_id=household.id)
    turn.ask(
        "invite-which-member",
        then=show_code,
        choices=members,
        free=False,
        household=household.code,
    )


def _holds_office(turn: Turn, person_id: int) -> bool:
    """Whoever holds an office gets a code from the town: at the door it could be anybody's."""
    roles = turn.store.people.view(person_id, turn.today).roles
    return any(grant.role is not Role.HOUSEHOLD for grant in roles)


def _members(turn: Turn, household: Household) -> list[tuple[str, str]]:
    """The grown members who may have an account, as choices."""
    adults = turn.store.households.adults(household.id, turn.today)
    return [(str(person_id), name) for _, person_id, name in adults]
