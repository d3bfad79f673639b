"""统计: figures of cases, of an area, a unit or one's own, for a period picked with a tap.

GOVERNANCE.md section 2. They are counted beside the path (bot/path/counting.py); the house tells
itself when that is done.
"""

from collections.abc import Mapping
from datetime import datetime

from handlers.buttons import FiguresButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.heard import Heard
from handlers.room import figures_tables, figures_words
from handlers.room.figures_scopes import ANYBODY, MAY_PUBLISH, Scope, holds, may_see, scopes
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Outgoing
from messages.written import period_named
from rules.figures import public_table
from rules.periods import Period
from storage.areas import Area
from storage.figures_requests import AREA, DONE, FiguresRequest
from storage.people import Person

flow = Flow("ask_figures", needs=ANYBODY)

COUNTED = "figures_counted"
"""No task of the plan: counting puts it in when it is done."""


@flow.opens_on(FiguresButton.ASK)
@flow.opens_on_words("phrases-figures")
def ask(turn: Turn) -> None:
    """Whose figures, where there is a choice; then which period."""
    offered = scopes(turn)
    if not offered:
        raise Refuse("refused-role")
    if len(offered) == 1:
        _ask_period(turn, offered[0].value)
        return
    choices = [(each.value, each.label) for each in offered]
    turn.ask("figures-of-whom", then=choose_scope, choices=choices, free=False)


@flow.step
def choose_scope(turn: Turn, heard: Heard) -> None:
    """Of these."""
    _ask_period(turn, heard.choice)


def _ask_period(turn: Turn, value: str) -> None:
    scope = _scope(turn, value)
    turn.remember(scope=value)
    choices = [
        (str(period), turn.words(key, period=period_named(str(period), turn.locale)))
        for key, period in _periods(turn).items()
    ]
    turn.ask(
        "figures-which-period", then=choose_period, choices=choices, free=False, whose=scope.label
    )


def _periods(turn: Turn) -> Mapping[str, Period]:
    month = Period.holding("month", turn.today)
    return {
        "figures-this-month": month,
        "figures-last-month": month.previous,
        "figures-this-quarter": Period.holding("quarter", turn.today),
        "figures-this-year": Period.holding("year", turn.today),
    }


@flow.step
def choose_period(turn: Turn, heard: Heard) -> None:
    """Asked for; who asks the same twice waits for one answer."""
    scope = _scope(turn, turn.recall("scope"))
    period = Period.parse(heard.choice)
    is_new = turn.store.figures_requests.ask(
        turn.me.id, scope.area_id, scope.scope, str(period), turn.now
    )
    turn.say(
        "figures-counting" if is_new else "figures-still-counting",
        whose=scope.label,
        period=period_named(str(period), turn.locale),
    )


def _scope(turn: Turn, value: str) -> Scope:
    """Raises Refuse for what the person may not ask for any more."""
    found = next((each for each in scopes(turn) if each.value == value), None)
    if found is None:
        raise Refuse("refused-role")
    return found


@flow.opens_on_due(COUNTED)
def tell(turn: Turn, area: Area, due_at: datetime) -> None:
    """Whoever asked gets what was counted, once, if they may still see it."""
    del due_at
    for request in turn.store.figures_requests.in_area(area.id, DONE):
        if turn.store.figures_requests.told(request.id):
            _tell(turn, area, request, turn.store.people.get(request.person_id))


def _tell(turn: Turn, area: Area, request: FiguresRequest, person: Person) -> None:
    chat_id = turn.store.people.private_chat(person.id)
    if chat_id is None:
        return
    locale = turn.letters.locale_of(person)
    view = turn.store.people.view(person.id, turn.today)
    if not may_see(view, area.path, request.scope):
        turn.letters.to_chat(chat_id, Outgoing(say(locale, "figures-not-yours")))
        return
    buttons = [("figures-again", token(FiguresButton.ASK))]
    publishes = request.scope == AREA and holds(view, area.path, MAY_PUBLISH)
    if publishes and public_table(request.cells):
        buttons.insert(0, ("figures-publish", token(FiguresButton.PUBLISH, request.id)))
    turn.letters.to_person(
        person,
        "figures-answer",
        buttons=buttons,
        photos=figures_tables.draw(turn, area, request, view, locale),
        figures=figures_words.in_words(turn, area, request, locale),
    )
