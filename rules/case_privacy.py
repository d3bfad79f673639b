"""Private matters (私密诉求) and callers: who reads who it was, and what others read instead.

GOVERNANCE.md, section 2: a matter can be private; the reporter's name is then seen by the command
room alone. Our reading: so is all that tells who it was, their telephone and their voice; and what
a caller left with the room is for the room and the units that have the case in hand, also where
it stands in the words that were written down.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rules.roles import Grant, Role
from rules.telephones import MOBILE

_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Reported:
    """As much of a case as privacy asks; `own_words` is False where somebody was recorded for."""

    area_path: str
    is_private: bool
    reporter_id: int
    own_words: bool
    units: frozenset[str] = frozenset()


def reads_reporter(case: Reported, person_id: int | None, roles: Iterable[Grant]) -> bool:
    """Whether somebody reads who reported a case, by name, voice and unchanged words."""
    if not case.is_private or (case.own_words and person_id == case.reporter_id):
        return True
    return _is_of_the_room(case, roles)


def reads_caller(case: Reported, roles: Collection[Grant]) -> bool:
    """Whether somebody reads a caller's name and telephone: who rings back, and who goes there."""
    if _is_of_the_room(case, roles):
        return True
    return not case.is_private and any(
        grant.role is Role.HANDLING_UNIT
        and grant.unit in case.units
        and grant.reaches(case.area_path)
        for grant in roles
    )


def _is_of_the_room(case: Reported, roles: Iterable[Grant]) -> bool:
    return any(grant.role is Role.COMMAND_ROOM and grant.reaches(case.area_path) for grant in roles)


def without_traces(
    words: str, names: Iterable[str], telephones: Iterable[str], instead: str
) -> str:
    """The words with these names, these telephones and every mobile number taken out."""
    return MOBILE.sub("…", without_person(words, names, telephones, instead))


def without_person(
    words: str, names: Iterable[str], telephones: Iterable[str], instead: str
) -> str:
    """The words with these names and telephones taken out; other people's numbers stay.

    Spaces and hyphens that somebody writes in between make no difference.
    """
    for name in names:
        letters = "".join(name.split())
        if len(letters) >= _SHORTEST_NAME:
            words = re.sub(_spaced(letters), instead, words, flags=re.IGNORECASE)
    for telephone in telephones:
        digits = "".join(filter(str.isdigit, telephone))
        if len(digits) >= 7:
            words = re.sub(_spaced(digits), "…", words)
    return words


def tells(words: str, names: Iterable[str], telephones: Iterable[str]) -> bool:
    """Whether one of these names or telephones stands in the words."""
    return without_person(words, names, telephones, "") != words


def _spaced(letters: str) -> str:
    return r"[\s\-]*".join(map(re.escape, letters))
