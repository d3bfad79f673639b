"""Finds a household in chat by its code, the end of it, or its head's name, where one may."""

import unicodedata

from handlers.heard import Heard
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import VILLAGE, Area
from storage.households import Household

MOST = 9
"""More than this no one looks through on a phone; a longer piece of the code finds it."""

LONGEST_WORDS = 30
"""Characters: no code and no name is longer, and a database refuses far longer patterns."""

_LOOKED_AT = 200


def search(turn: Turn, role: Role, words: str) -> list[Household]:
    """The households the person's role reaches that the words fit; a whole code fits alone."""
    wanted = unicodedata.normalize("NFKC", words).strip()
    if not 0 < len(wanted) <= LONGEST_WORDS:
        return []
    found = [
        household
        for village in villages(turn, role)
        for household in turn.store.households.found(wanted, village.id, _LOOKED_AT)
        if turn.reaches(role, household.grid_id)
    ]
    exact = [each for each in found if wanted.casefold() in (each.code.casefold(), each.head)]
    return exact if len(exact) == 1 else found[:MOST]


def meant(turn: Turn, heard: Heard, *roles: Role) -> list[Household]:
    """The households an answer means: the one chosen from a list, or those its words fit.

    Only those that the person reaches in one of these roles.
    """
    if heard.choice:
        household = turn.store.households.get(int(heard.choice))
        return [household] if any(turn.reaches(role, household.grid_id) for role in roles) else []
    held = [role for role in roles if turn.has(role)]
    found = {each.id: each for role in held for each in search(turn, role, heard.text)}
    return list(found.values())


def choices(found: list[Household]) -> list[tuple[str, str]]:
    """The households as choices: code and head."""
    return [(str(each.id), f"{each.code} {each.head}") for each in found]


def villages(turn: Turn, role: Role) -> list[Area]:
    """The villages in which the person holds a role, or over which they hold it, each once."""
    found: dict[int, Area] = {}
    for area in map(
        turn.store.areas.get, turn.store.people.areas_with_role(turn.me.id, role, turn.today)
    ):
        above = turn.store.areas.village_of(area)
        for village in (above,) if above else turn.store.areas.below(area, VILLAGE):
            found[village.id] = village
    return list(found.values())
