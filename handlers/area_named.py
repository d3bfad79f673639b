"""Which grid or village an address names, among those somebody of the room answers for."""

from collections.abc import Iterable
from datetime import date

from rules.roles import Role
from storage.areas import GRID, VILLAGE, Area
from storage.store import Store


def rooms(store: Store, person_id: int, day: date) -> tuple[Area, ...]:
    """The areas a person is of the command room of, the first given first."""
    held = store.people.areas_with_role(person_id, Role.COMMAND_ROOM, day)
    return tuple(map(store.areas.get, held))


def within(store: Store, kind: str, rooms: Iterable[Area]) -> tuple[Area, ...]:
    """The areas of a kind that these rooms reach, by code."""
    found = {area.id: area for room in rooms for area in store.areas.below(room, kind)}
    return tuple(sorted(found.values(), key=lambda area: area.code))


def named_in(store: Store, address: str, rooms: Iterable[Area]) -> Area | None:
    """The one grid whose name stands in an address, else the one village; None for none or two.

    Of grids that are called the same, the one is meant whose village stands there too; a name
    that is only the beginning of a longer one that stands there is not meant.
    """
    rooms = tuple(rooms)
    villages = _named(within(store, VILLAGE, rooms), address)
    grids = _named(within(store, GRID, rooms), address)
    if len(grids) > 1:
        paths = tuple(village.path for village in villages)
        grids = [grid for grid in grids if grid.path.startswith(paths)] if paths else grids
    for found in (grids, villages):
        if len(found) == 1:
            return found[0]
    return None


def _named(areas: Iterable[Area], address: str) -> list[Area]:
    plain = "".join(address.split())
    found = [area for area in areas if area.name and "".join(area.name.split()) in plain]
    return [
        area
        for area in found
        if not any(area.name != other.name and area.name in other.name for other in found)
    ]
