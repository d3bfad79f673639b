"""The room chooses the grid a case is of: among its grids, or by village first where many are."""

from dataclasses import dataclass

from handlers import area_named
from handlers.errors import Refuse
from handlers.heard import Heard
from handlers.turn import Turn
from storage.areas import GRID, VILLAGE, Area

MOST_GRIDS = 12
"""So many grids are offered at once; of more, the village is asked for first."""

_AREA, _ITSELF = "area", "here"


@dataclass(frozen=True)
class Chosen:
    """What was chosen; with `opens` its grids are offered next."""

    area: Area
    opens: bool = False


def choices(turn: Turn, within: Area | None = None) -> list[tuple[str, str]]:
    """What is offered, and behind it the village or town itself. Raises Refuse for no room's."""
    rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
    if not rooms:
        raise Refuse("refused-role")
    widest = (within,) if within is not None else rooms
    offered = area_named.within(turn.store, GRID, widest)
    if within is None and len(offered) > MOST_GRIDS:
        offered = area_named.within(turn.store, VILLAGE, rooms)
    return [
        *((f"{_AREA}.{area.id}", area.name) for area in offered),
        *(
            (f"{_ITSELF}.{area.id}", turn.words("record-area-itself", place=area.name))
            for area in widest
        ),
    ]


def chosen(turn: Turn, heard: Heard) -> Chosen | None:
    """By a button, or by words that name one of the areas; None for neither."""
    kind, _, number = heard.choice.partition(".")
    if kind in (_AREA, _ITSELF):
        area = turn.store.areas.get(int(number))
        return Chosen(area, opens=kind == _AREA and area.kind == VILLAGE)
    rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
    named = area_named.named_in(turn.store, heard.text, rooms)
    return Chosen(named) if named is not None else None
