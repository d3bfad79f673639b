"""To whom a temporary task goes: all grid workers of an area, or some who are picked."""

import re
from collections.abc import Sequence

from handlers import area_named
from handlers.heard import Heard
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import VILLAGE, Area
from storage.people import Person

PICK, ENOUGH = "pick", "enough"

MOST_NAMES = 30
"""So many stand on buttons; others are typed."""

_BETWEEN = re.compile(r"[\s,，、;；。]+")


def choices(turn: Turn) -> list[tuple[str, str]]:
    """Each area of the room that has grid workers, with how many; and 挑人."""
    found = []
    for area in _areas(turn):
        count = len(_workers_in(turn, area))
        if count:
            label = turn.words("task-whom-area", area=area.name, count=str(count))
            found.append((f"area.{area.id}", label))
    return [*found, (PICK, turn.words("button-task-pick"))]


def is_chosen(turn: Turn, heard: Heard) -> bool:
    """Keeps the area that was chosen; False where people are picked one by one."""
    kind, _, area_id = heard.choice.partition(".")
    if kind == "area":
        turn.remember(area_id=int(area_id), people=[])
        return True
    turn.remember(people=[])
    if heard.text and not heard.choice:
        _take_names(turn, heard.text)
    return False


def people(turn: Turn) -> list[tuple[str, str]]:
    """Who may still be picked, and 好了 once somebody is."""
    picked = turn.recall("people")
    rest = [each for each in _workers(turn) if each.id not in picked][:MOST_NAMES]
    names = [each.name for each in rest]
    found = [
        (f"person.{each.id}", _label(turn, each) if names.count(each.name) > 1 else each.name)
        for each in rest
    ]
    return [(ENOUGH, turn.words("button-task-enough")), *found] if picked else found


def is_complete(turn: Turn, heard: Heard) -> bool:
    """Keeps whoever was named; True once that is enough."""
    if heard.choice == ENOUGH:
        turn.remember(area_id=_rooms_of_picked(turn)[0].id)
        return True
    kind, _, person_id = heard.choice.partition(".")
    if kind == "person":
        turn.remember(people=[*turn.recall("people"), int(person_id)])
    elif heard.text:
        _take_names(turn, heard.text)
    return False


def names(turn: Turn) -> tuple[str, ...]:
    """Who has been picked."""
    return tuple(turn.store.people.get(each).name for each in turn.recall("people"))


def named(turn: Turn) -> str:
    """To whom it goes, in words."""
    picked = names(turn)
    if picked:
        return turn.words("task-whom-picked", names=picked)
    return turn.store.areas.get(turn.recall("area_id")).name


def _take_names(turn: Turn, text: str) -> None:
    """Names that were typed; who is not there, or is there twice, is said."""
    for name in filter(None, _BETWEEN.split(text)):
        found = [each for each in _workers(turn) if each.name == name]
        if len(found) == 1:
            picked = turn.recall("people")
            turn.remember(people=[*picked, *(each.id for each in found if each.id not in picked)])
        elif found:
            turn.say("task-two-of-that-name", name=name)
        else:
            elsewhere = any(each.name == name for each in _workers(turn, _rooms(turn)))
            turn.say("task-of-other-room" if elsewhere else "task-no-such-worker", name=name)


def _rooms_of_picked(turn: Turn) -> tuple[Area, ...]:
    """The rooms whose workers all who were picked are: a task goes out from one of them."""
    picked = set(turn.recall("people"))
    rooms = _rooms(turn)
    found = [area for area in rooms if picked <= {each.id for each in _workers_in(turn, area)}]
    return tuple(found) or rooms


def _workers(turn: Turn, rooms: tuple[Area, ...] = ()) -> Sequence[Person]:
    """Who may be picked, beside those who were; with `rooms`, everybody of these."""
    found: dict[int, Person] = {}
    for area in rooms or _rooms_of_picked(turn):
        found |= {each.id: each for each in _workers_in(turn, area)}
    return tuple(found.values())


def _workers_in(turn: Turn, area: Area) -> Sequence[Person]:
    return turn.store.people.within(Role.GRID_WORKER, area.path, turn.today)


def _label(turn: Turn, person: Person) -> str:
    held = turn.store.people.areas_with_role(person.id, Role.GRID_WORKER, turn.today)
    grid = turn.store.areas.get(held[0]).name
    return turn.words("task-worker-of", name=person.name, grid=grid)


def _rooms(turn: Turn) -> tuple[Area, ...]:
    return area_named.rooms(turn.store, turn.me.id, turn.today)


def _areas(turn: Turn) -> list[Area]:
    """The room's own areas and the villages below, each once."""
    found: dict[int, Area] = {}
    for area in _rooms(turn):
        found |= {each.id: each for each in (area, *turn.store.areas.below(area, VILLAGE))}
    return list(found.values())
