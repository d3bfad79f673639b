"""核对账目: a supervisor has the village's books proved, in one tap, and hears it in plain words.

GOVERNANCE.md section 1: a supervisor audits and changes nothing, and not where they sit on a panel.
The proof runs beside the path (bot/path/proving.py); the house tells itself when it is done.
"""

import json
from datetime import datetime

from handlers.buttons import BooksButton
from handlers.flow import Flow, Where, token
from handlers.people import find_household
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import clock
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.book_checks import ASKED, DONE, BookCheck
from storage.panels import DISSOLVED, LAPSED
from storage.people import Person

flow = Flow("check_books", needs=Role.SUPERVISOR, where=Where.PRIVATE)

CHECKED, UNDER_WAY = "books_checked", "books_under_way"
"""No tasks of the plan: the proof puts them in when it is done, and when it takes long."""


@flow.opens_on(BooksButton.CHECK)
@flow.opens_on_words("phrases-check-books")
def check(turn: Turn) -> None:
    """Asks for the proof of each of the person's villages; asked again, it says how far it is."""
    for village in find_household.villages(turn, Role.SUPERVISOR):
        if _sits_on_panel(turn, village):
            turn.say("books-own-panel", village=village.name)
            continue
        under_way, is_new = turn.store.book_checks.ask(village.id, turn.me.id, turn.now)
        if is_new:
            turn.say("books-checking", village=village.name)
        else:
            turn.say("books-still-checking", village=village.name, lines=str(under_way.lines))


def _sits_on_panel(turn: Turn, village: Area) -> bool:
    """Whether the person sits on one of its panels of this period or the one before.

    A panel may be of a part of the period alone: a quarter of a star year.
    """
    since = turn.regulations.period_before(turn.today).first_day
    return any(
        turn.me.id in turn.store.panels.members(panel.id)
        for panel in turn.store.panels.of_village(village.id)
        if panel.state not in (LAPSED, DISSOLVED) and Period.parse(panel.period).last_day >= since
    )


@flow.opens_on_due(UNDER_WAY)
def tell_how_far(turn: Turn, village: Area, due_at: datetime) -> None:
    """Whoever waits hears that it goes on."""
    del due_at
    for each in turn.store.book_checks.in_village(village.id, ASKED):
        for person in _waiting(turn, village, each):
            turn.letters.to_person(
                person, "books-still-checking", village=village.name, lines=str(each.lines)
            )


@flow.opens_on_due(CHECKED)
def tell(turn: Turn, village: Area, due_at: datetime) -> None:
    """Whoever asked hears what came of it, once."""
    del due_at
    for each in turn.store.book_checks.in_village(village.id, DONE):
        if turn.store.book_checks.told(each.id):
            for person in _waiting(turn, village, each):
                _tell(turn, village, each, person)


def _waiting(turn: Turn, village: Area, of: BookCheck) -> list[Person]:
    """Who asked and is a supervisor over the village still."""
    today = turn.today
    holding = turn.store.people.holding(Role.SUPERVISOR, village.path, today)
    askers = turn.store.book_checks.askers(of.id)
    return [person for person in holding if person.id in askers]


def _tell(turn: Turn, village: Area, of: BookCheck, person: Person) -> None:
    locale = turn.letters.locale_of(person)
    at = clock(of.done_at or turn.now, turn.regulations.zone, locale)
    again = (("menu-check-books", token(BooksButton.CHECK)),)
    if not of.misfit:
        turn.letters.to_person(
            person, "books-fit", buttons=again, village=village.name, lines=str(of.lines), time=at
        )
        return
    found = json.loads(of.misfit)
    what = say(locale, found["key"], **found["values"])
    turn.letters.to_person(
        person, "books-misfit", buttons=again, village=village.name, what=what, time=at
    )
