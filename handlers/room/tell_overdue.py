"""Once a week everybody who has overdue cases reads of them in one message (GOVERNANCE.md, 2).

A unit reads which of its cases are overdue, the room and the deputy leaders how many there are and
for how long at most, with the way to the consultation and to the queue. Where nothing is overdue
nobody is told anything.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from handlers.buttons import MenuButton, RoomButton
from handlers.cases import case_card, case_lines
from handlers.flow import Flow, token
from handlers.room import on_duty
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Button, Outgoing
from messages.written import span
from rules.case_queues import Queue
from rules.roles import Grant, Role
from storage.areas import Area
from storage.case_overdue import OfUnit, Overdue
from storage.cases import Case
from storage.people import Person

flow = Flow("tell_overdue")

WEEKLY = "overdue_weekly"
"""The moment of the room's week (`[overdue]` of room.toml)."""

MOST = 8
"""Cases named in one message; of more it is said how many there are."""

_QUEUE = tuple(Queue).index(Queue.OVERDUE)


@flow.opens_on_due(WEEKLY)
def tell(turn: Turn, town: Area, due_at: datetime) -> None:
    """Each person once in a role; whoever is of the room does not hear it as a leader again."""
    del due_at
    for person in turn.store.people.within(Role.HANDLING_UNIT, town.path, turn.today):
        _tell_unit(turn, person)
    told: set[int] = set()
    for role, people in (
        (Role.COMMAND_ROOM, _rooms(turn, town)),
        (Role.DEPUTY_LEADER, turn.store.people.within(Role.DEPUTY_LEADER, town.path, turn.today)),
    ):
        for person in people:
            if person.id not in told and _tell_desk(turn, person, role):
                told.add(person.id)


def _rooms(turn: Turn, town: Area) -> Iterator[Person]:
    """Of each room in the town whoever is on duty, all of it if nobody is."""
    everybody = turn.store.people.within(Role.COMMAND_ROOM, town.path, turn.today)
    paths = {grant.area_path for each in everybody for grant in _grants(turn, each)}
    found = {each.id: each for path in sorted(paths) for each in on_duty.room(turn, path)}
    yield from found.values()


def _grants(turn: Turn, person: Person, role: Role = Role.COMMAND_ROOM) -> tuple[Grant, ...]:
    view = turn.store.people.view(person.id, turn.today)
    return tuple(grant for grant in view.roles if grant.role is role)


def _tell_desk(turn: Turn, person: Person, role: Role) -> bool:
    areas = _areas(turn, _grants(turn, person, role))
    overdue = turn.store.case_overdue.of_areas(areas, turn.now)
    if not overdue.count:
        return False
    return turn.letters.to_person(
        person,
        "weekly-overdue-room",
        buttons=(
            ("button-consult", token(RoomButton.CONSULT)),
            ("button-overdue", token(RoomButton.QUEUE, _QUEUE)),
        ),
        count=overdue.count,
        late=_late(turn, overdue, turn.letters.locale_of(person)),
    )


def _areas(turn: Turn, grants: Iterable[Grant]) -> set[int] | None:
    found: set[int] = set()
    for grant in grants:
        areas = turn.store.areas.within(grant.area_path)
        if areas is None:
            return None
        found.update(areas)
    return found


def _tell_unit(turn: Turn, person: Person) -> None:
    units = [
        OfUnit(grant.unit, turn.store.areas.within(grant.area_path))
        for grant in _grants(turn, person, Role.HANDLING_UNIT)
        if grant.unit
    ]
    chat_id = turn.store.people.private_chat(person.id)
    overdue = turn.store.case_overdue.of_units(units, turn.now) if units else None
    if chat_id is None or overdue is None or not overdue.count:
        return
    locale = turn.letters.locale_of(person)
    cases = turn.store.case_overdue.longest(units, turn.now, MOST)
    buttons = case_lines.buttons(cases)
    lines = [_line(turn, case, locale) for case in cases]
    if overdue.count > len(cases):
        lines.append(say(locale, "weekly-overdue-more", count=overdue.count - len(cases)))
        buttons.append(Button(say(locale, "menu-todo"), token(MenuButton.TODO)))
    text = say(
        locale,
        "weekly-overdue-unit",
        count=overdue.count,
        late=_late(turn, overdue, locale),
        lines="\n".join(lines),
    )
    turn.letters.to_chat(chat_id, Outgoing(text, tuple(buttons)))


def _line(turn: Turn, case: Case, locale: str) -> str:
    assert case.due_at is not None, "what is overdue has its limit"
    return say(
        locale,
        "queue-line",
        number=case.number,
        matter=case_card.matter(turn, case, locale),
        place=case.area_name,
        left=say(locale, "queue-over", span=span(turn.now - case.due_at, locale)),
    )


def _late(turn: Turn, overdue: Overdue, locale: str) -> str:
    assert overdue.since is not None, "something is overdue"
    return span(turn.now - overdue.since, locale)
