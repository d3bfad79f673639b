"""Which grid or village words name: among those of a room, or among one's own."""

from collections.abc import Iterable
from datetime import date

from rules.plain_words import plain
from rules.roles import Role
from storage.areas import GRID, VILLAGE, Area
from storage.store import Store


def rooms(store: Store, person_id: int, day: date) -> tuple[Area, ...]:
    """The areas a person is of the command room of, the first given first."""
    held = store.people.areas_with_role(person_id, Role.COMMAND_ROOM, day)
    return tuple(map(store.areas.get, dict.fromkeys(held)))


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


def longest_named(store: Store, words: str, own: Iterable[Area]) -> Area | None:
    """The grid whose name, with or without its village's, is the longest that the words say."""
    heard = plain(words)
    if not heard:
        return None
    named = [(len(name), area) for area in own for name in _names(store, area) if name in heard]
    return max(named, key=lambda each: each[0])[1] if named else None


def _names(store: Store, area: Area) -> set[str]:
    village = store.areas.village_of(area)
    short = area.name.removeprefix(village.name) if village is not None else ""
    return {name for name in (plain(area.name), plain(short)) if len(name) > 1}


def _named(areas: Iterable[Area], address: str) -> list[Area]:
    said = "".join(address.split())
    found = [area for area in areas if area.name and "".join(area.name.split()) in said]
    return [
        area
        for area in found
        if not any(area.name != other.name and area.name in other.name for other in found)
    ]
