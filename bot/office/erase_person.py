"""`xiangyue erase`: one person's name, telephone, accounts and messages are gone; the books hold.

Nothing is erased while something waits for its end, while the person holds an office, or heads a
household that is still there: each is said with what to do. What stays is said too, and why.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.exports.person import named_person, require_asked
from messages.catalogue import say
from rules.roles import Role
from storage.files import FileFolder
from storage.people import Person
from storage.store import Store

ERASE = "erase"
STAYS = ("ledger", "consent", "published", "matters", "roster", "letters", "backups")


@dataclass(frozen=True)
class Erased:
    """Whose code, and how many files are gone; with `done` False it was only looked at."""

    code: str
    files: int
    done: bool


def erase_person(
    commit: Commit,
    media: FileFolder,
    code: str,
    asked_by: str,
    now: datetime,
    locale: str,
    *,
    yes: bool,
) -> Erased:
    """Erases once it is confirmed with `yes`; without it, says whether it could be done.

    1. One unit of work looks for what forbids it, writes down who asked, and erases.
    2. Then the files that no row names any more are removed.

    `now` is in the town's time zone. Raises OfficeError, all in one line, for what forbids it.
    """
    asked = require_asked(asked_by, locale)

    def unit(store: Store) -> frozenset[str]:
        person = named_person(store, code, locale)
        forbidding = what_forbids(store, person, now, locale)
        if forbidding:
            reasons = "".join(f"\n· {each}" for each in forbidding)
            raise OfficeError(say(locale, "office-erase-not-yet", code=code, reasons=reasons))
        if not yes:
            return frozenset()
        store.personal_data.record(person.code, ERASE, asked, now)
        gone = say(locale, "office-erased-name")
        return store.erasure.erase(person.id, person.name, gone, now.date())

    files: frozenset[str] = commit(unit)
    for name in sorted(files):
        media.path(name).unlink(missing_ok=True)
    return Erased(code, len(files), yes)


def what_forbids(store: Store, person: Person, now: datetime, locale: str) -> list[str]:
    """Why the person cannot be erased yet, each with what to do first."""
    today = now.date()
    found = [
        say(locale, f"office-erase-open-{matter}", count=count)
        for matter, count in store.erasure.open_matters(person.id).items()
    ]
    offices = {grant.role for grant in store.people.view(person.id, today).roles}
    if offices - {Role.HOUSEHOLD, Role.MERCHANT}:
        found.append(say(locale, "office-erase-holds-office"))
    if store.panels.open_of(person.id):
        found.append(say(locale, "office-erase-on-panel"))
    heads = store.erasure.heads(person.id, person.name, today)
    if heads:
        found.append(say(locale, "office-erase-is-head", households=tuple(heads)))
    return found


def what_stays(locale: str) -> list[str]:
    """What is kept although somebody asked, each with its why."""
    return [say(locale, f"office-erase-stays-{each}") for each in STAYS]
