"""`xiangyue invite`: binding codes for people, to be handed over at the door."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl.workbook.workbook import Workbook

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.roster.sheets import ROLE_NAMES
from bot.office.sheets.writing import put, put_headings, save
from handlers.people.invite import one_time_link
from messages.catalogue import DEFAULT_LOCALE, LOCALES, say
from rules.plain_words import folded
from rules.roles import Role
from storage.binding import new_code
from storage.people import Person
from storage.roster import unbound_people
from storage.store import Store

GOOD_FOR = timedelta(days=7)
_CODES_A_UNIT = 200


@dataclass(frozen=True, slots=True)
class Invitation:
    """A person and the code that binds one account to them; only its digest is in the database."""

    person: Person
    code: str
    replaces: bool = False
    """Whether it ended one handed out before that was still good."""

    @property
    def spoken(self) -> str:
        """The code in two groups of four, as it is read out and typed."""
        return f"{self.code[:4]} {self.code[4:]}"


def invite(
    commit: Commit,
    now: datetime,
    codes: Sequence[str] | None = None,
    role: Role | None = None,
    good_for: timedelta = GOOD_FOR,
    locale: str = DEFAULT_LOCALE,
) -> list[Invitation]:
    """A fresh code for each of the people with these codes, or for all who have no account yet.

    `role` keeps those who hold it on the day of `now` (in the town's time zone). A person's
    earlier code ends with the new one. Raises OfficeError for a code nobody has; then no code is
    issued.
    """
    people: list[Person] = commit(lambda store: _invited(store, now, codes, role, locale))
    drawn = [Invitation(person, new_code()) for person in people]
    invitations: list[Invitation] = []
    for begin in range(0, len(drawn), _CODES_A_UNIT):
        part = drawn[begin : begin + _CODES_A_UNIT]

        def unit(store: Store, part: Sequence[Invitation] = part) -> list[Invitation]:
            return [
                replace(
                    each,
                    replaces=store.binding.issue(each.code, each.person.id, None, now, good_for),
                )
                for each in part
            ]

        invitations += commit(unit)
    return invitations


def role_called(text: str, locale: str = DEFAULT_LOCALE) -> Role:
    """The role of this name, as the roster calls it in any language, or by its code.

    Raises OfficeError that lists them.
    """
    for role, name in ROLE_NAMES.items():
        names = {folded(say(each, name)) for each in LOCALES}
        if folded(text) in (folded(role), *names):
            return Role(role)
    raise OfficeError(say(locale, "office-invite-no-role", role=text, choices=role_choices(locale)))


def role_choices(locale: str = DEFAULT_LOCALE) -> tuple[str, ...]:
    """Every name `role_called` knows: the roster's, and its code."""
    return tuple(f"{say(locale, name)} {role}" for role, name in ROLE_NAMES.items())


def _invited(
    store: Store, now: datetime, codes: Sequence[str] | None, role: Role | None, locale: str
) -> list[Person]:
    if codes is None:
        people = list(unbound_people(store.connection))
    else:
        people = []
        for code in dict.fromkeys(codes):
            person = store.people.by_code(code)
            if person is None:
                raise OfficeError(say(locale, "office-invite-nobody", code=code))
            people.append(person)
    if role is None:
        return people
    day = now.date()
    return [
        person
        for person in people
        if any(grant.role is role for grant in store.people.view(person.id, day).roles)
    ]


def write_invitations(
    file: Path,
    invitations: Sequence[Invitation],
    link_before_code: str = "",
    locale: str = DEFAULT_LOCALE,
) -> None:
    """The invitations as a workbook to be printed and cut; readable by its owner alone.

    Raises OfficeError if it cannot be written.
    """
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = say(locale, "office-invite-sheet")
    headings = (
        "office-invite-code",
        "office-invite-name",
        "office-invite-binding-code",
        "office-invite-link",
    )
    put_headings(sheet, [say(locale, heading) for heading in headings], (16, 24, 20, 60))
    for row, each in enumerate(invitations, start=2):
        link = one_time_link(link_before_code, each.code)
        cells = (each.person.code, each.person.name, each.spoken, link)
        for column, text in enumerate(cells, start=1):
            put(sheet, row, column, text)
    save(workbook, file, private=True)
