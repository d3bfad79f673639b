"""Where a report is: the place that words or pin name, from the town's own list, and its grid."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers import case_moves, own_grid
from handlers.report_content import place_of
from handlers.turn import Turn
from rules.places import Found, Place, named_in, near
from storage.areas import GRID, Area

MOST_TRIED = 20
"""Places of one name in other villages that are passed over."""

_AT, _NOT_AT = "at", "not_at"


@dataclass(frozen=True)
class Where:
    """`place` is filed unless somebody says no; `guess` only once somebody says yes."""

    place: Place | None = None
    guess: Place | None = None


def of_report(turn: Turn) -> Where:
    """What is known of the place of the report in hand.

    1. What was confirmed with a tap.
    2. A whole name in the words, then the place at the pin.
    3. A name with a slip in it is a guess.
    """
    places = turn.regulations.places
    confirmed = turn.recall(_AT)
    for place in places:
        if place.code == confirmed:
            return Where(place)
    found = named_in(places, turn.recall("words"))
    pin = place_of(turn)
    at_pin = near(places, pin[0], pin[1]) if pin is not None else ()
    whole = _first_here(turn, (*(each for each in found if each.exact), *at_pin))
    if whole is not None:
        return Where(whole)
    return Where(guess=_first_here(turn, (each for each in found if not each.exact)))


def confirm(turn: Turn, code: str) -> None:
    """It is there."""
    turn.remember(**{_AT: code})


def deny(turn: Turn, code: str) -> None:
    """It is not there."""
    turn.remember(**{_NOT_AT: [*(turn.recall(_NOT_AT) or ()), code], _AT: ""})


def grid_of(turn: Turn, place: Place | None) -> int:
    """The grid the place lies in, where the reporter may report from it; the one of their own that
    the words name; else their first."""
    area = turn.store.areas.by_code(place.area) if place is not None else None
    if area is not None and area.kind == GRID and case_moves.may_report(turn, area.path):
        return area.id
    named = own_grid.named_in(turn, turn.recall("words"))
    return named.id if named is not None else own_grid.grid_of(turn)


def _first_here(turn: Turn, found: Iterable[Found]) -> Place | None:
    """The first that lies in the reporter's own village, or below what they look after."""
    candidates = list(found)[:MOST_TRIED]
    if not candidates:
        return None
    denied = turn.recall(_NOT_AT) or ()
    around = _around(turn)
    for each in candidates:
        area = turn.store.areas.by_code(each.place.area)
        here = area is not None and area.path.startswith(around.path)
        if here and each.place.code not in denied:
            return each.place
    return None


def _around(turn: Turn) -> Area:
    home = turn.store.areas.get(own_grid.grid_of(turn))
    return turn.store.areas.village_of(home) or home
