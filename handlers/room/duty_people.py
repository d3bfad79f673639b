"""Who can be put down for a shift: whoever is of a room that somebody belongs to or stands over."""

from datetime import date

from handlers.cases import case_scope
from rules.roles import Role
from storage.people import Person
from storage.store import Store


def of_rooms(store: Store, person_id: int, day: date) -> tuple[Person, ...]:
    """The people of the rooms of a person of the desk."""
    found: dict[int, Person] = {}
    for area_id in case_scope.rooms_of(store, person_id, day):
        path = store.areas.get(area_id).path
        for each in (
            *store.people.holding(Role.COMMAND_ROOM, path, day),
            *store.people.within(Role.COMMAND_ROOM, path, day),
        ):
            found[each.id] = each
    return tuple(found.values())
