"""What a change of the roster says: code, grid, name, group, share of the points."""

import re
import unicodedata

from handlers.heard import Heard
from handlers.people import find_household
from handlers.roster.roster_flow import change_of, flow, go_on, household, question, take
from handlers.turn import Turn
from messages.choice import typed_number
from messages.written import points
from rules.points import NotExact, hundredths, read_decimal
from rules.roles import Role
from rules.roster import Kind, Refusal
from storage.areas import GRID

NOTHING, GROWN, MINOR = "0", "grown", "minor"
LONGEST_NAME = 30
LONGEST_REASON = 500

_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,29}")
"""As a workbook takes one: no spaces, and nothing that a spreadsheet takes for a formula."""


@question("grid")
def ask_grid(turn: Turn) -> bool:
    """In which grid a new household lives; where there is one, it is known."""
    grids = [
        grid
        for village in find_household.villages(turn, Role.CLERK)
        for grid in turn.store.areas.below(village, GRID)
        if turn.reaches(Role.CLERK, grid.id)
    ]
    if len(grids) == 1:
        turn.remember(grid=grids[0].id, grid_id=grids[0].id)
        return False
    choices = [(str(grid.id), grid.name) for grid in grids]
    turn.ask("roster-grid", then=take_grid, choices=choices, free=False)
    return True


@flow.step
def take_grid(turn: Turn, heard: Heard) -> None:
    """One of the clerk's own grids."""
    turn.remember(grid=int(heard.choice), grid_id=int(heard.choice))
    go_on(turn)


@question("code")
def ask_code(turn: Turn) -> bool:
    """The code of a new household; after a split the old one's with a number behind is offered."""
    suggested = []
    if turn.recall("home") is not None:
        old, number = household(turn).code, 1
        while turn.store.households.by_code(code := f"{old}-{number}") is not None:
            number += 1
        suggested = [(code, code)]
    turn.ask("roster-code", then=take_code, choices=suggested)
    return True


@flow.step
def take_code(turn: Turn, heard: Heard) -> None:
    """Letters, digits and hyphens; a code that is taken is asked again."""
    code = heard.choice or unicodedata.normalize("NFKC", heard.text).strip()
    if not _CODE.fullmatch(code):
        turn.ask_again("roster-code-form")
        return
    take(turn, "code", code, Refusal.CODE_TAKEN)


@question("name")
def ask_name(turn: Turn) -> bool:
    """Who moves in."""
    new = change_of(turn).kind is Kind.HOUSEHOLD_IN
    turn.ask("roster-name-head" if new else "roster-name-member", then=take_name)
    return True


@flow.step
def take_name(turn: Turn, heard: Heard) -> None:
    """A name; one that belongs to the household already is asked again."""
    name = heard.text.strip()
    if not 0 < len(name) <= LONGEST_NAME:
        turn.ask_again("paper-needs-name")
        return
    take(turn, "name", name, Refusal.NAME_THERE)


@question("grown")
def ask_grown(turn: Turn) -> bool:
    """Whether who moves in is of age: only who is may speak for the household."""
    choices = [(GROWN, turn.words("roster-grown")), (MINOR, turn.words("roster-minor"))]
    name = turn.recall("name")
    turn.ask("roster-grown-or-minor", then=take_grown, choices=choices, free=False, name=name)
    return True


@flow.step
def take_grown(turn: Turn, heard: Heard) -> None:
    """Of minors nothing but this is kept."""
    turn.remember(grown=heard.choice, is_minor=heard.choice == MINOR)
    go_on(turn)


@question("group")
def ask_group(turn: Turn) -> bool:
    """The villagers' group of a new household."""
    turn.ask("roster-group", then=take_group)
    return True


@flow.step
def take_group(turn: Turn, heard: Heard) -> None:
    """A number, however it is written."""
    number = typed_number(heard.text)
    if number is None:
        turn.ask_again("roster-no-group")
        return
    turn.remember(group=str(number), group_no=str(number))
    go_on(turn)


@question("share")
def ask_share(turn: Turn) -> bool:
    """How much of the balance goes along: nothing, unless the family has agreed in writing."""
    home = change_of(turn).home
    balance = home.balance if home else 0
    if balance <= 0:
        turn.remember(share=0)
        return False
    choices = [(NOTHING, turn.words("roster-share-nothing"))]
    turn.ask("roster-share", then=take_share, choices=choices, balance=points(balance))
    return True


@flow.step
def take_share(turn: Turn, heard: Heard) -> None:
    """Up to the balance, in hundredths; with a share the agreement is asked for."""
    number = typed_number(heard.text)
    said = heard.choice or (
        str(number)
        if number is not None
        else unicodedata.normalize("NFKC", heard.text).replace("。", ".").strip()
    )
    try:
        share = hundredths(read_decimal(said))
    except (ValueError, NotExact):
        turn.ask_again("enter-not-a-number")
        return
    home = change_of(turn).home
    if not 0 <= share <= max(home.balance if home else 0, 0):
        turn.ask_again("roster-refused-share-too-big")
        return
    turn.remember(share=share)
    if share:
        turn.ask("roster-agreement", then=take_agreement, share=points(share))
        return
    go_on(turn)


@flow.step
def take_agreement(turn: Turn, heard: Heard) -> None:
    """The written agreement's day and who signed it."""
    if not 0 < len(heard.text) <= LONGEST_REASON:
        turn.ask_again("roster-needs-words")
        return
    turn.remember(agreement=heard.text)
    go_on(turn)
