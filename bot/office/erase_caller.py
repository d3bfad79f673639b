"""`xiangyue erase-caller`: whoever called the room asks to be forgotten; their case stays.

A caller is nobody of the roster: what is kept of them is their name and telephone with the case,
and what people said of them in it (storage/case_erasure.py).
"""

from datetime import datetime

from bot.office.commits import Commit
from bot.office.erase_person import ERASE
from bot.office.errors import OfficeError
from bot.office.exports.person import require_asked
from messages.catalogue import say
from rules.case_life import ENDED
from storage.cases import Case
from storage.store import Store


def erase_caller(
    commit: Commit, number: str, asked_by: str, now: datetime, locale: str, *, yes: bool
) -> None:
    """Name and telephone go, also out of what people said; with `yes` False it is only looked at.

    Raises OfficeError for a case that is not there, that nobody was recorded for, or is still open:
    its caller is still to be told what became of it.
    """
    asked = require_asked(asked_by, locale)

    def unit(store: Store) -> None:
        case = _closed(store, number, locale)
        if store.case_callers.of(case.id) is None:
            raise OfficeError(say(locale, "office-caller-none", number=number))
        if not yes:
            return
        store.personal_data.record(case.number, ERASE, asked, now)
        store.case_callers.erase(case.id, say(locale, "office-erased-name"), now)

    commit(unit)


def _closed(store: Store, number: str, locale: str) -> Case:
    case = store.cases.by_number(number)
    if case is None:
        raise OfficeError(say(locale, "office-caller-none", number=number))
    if case.state not in ENDED:
        raise OfficeError(say(locale, "office-caller-open", number=number))
    return case
