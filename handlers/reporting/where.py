"""Where a report is: the place that words or pin name, from the town's own list, and its grid."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.cases import case_moves
from handlers.reporting import own_grid
from handlers.reporting.report_content import place_of
from handlers.turn import Turn
from rules.places import Found, Place, named_in, near
from storage.areas import GRID, VILLAGE

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
    places = _around(turn)
    confirmed = turn.recall(_AT)
    for place in places:
        if place.code == confirmed:
            return Where(place)
    found = named_in(places, turn.recall("words"))
    pin = place_of(turn)
    at_pin = near(places, pin[0], pin[1]) if pin is not None else ()
    whole = _first(turn, (*(each for each in found if each.exact), *at_pin))
    if whole is not None:
        return Where(whole)
    return Where(guess=_first(turn, (each for each in found if not each.exact)))


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


def _first(turn: Turn, found: Iterable[Found]) -> Place | None:
    """The first that nobody has said no to."""
    denied = turn.recall(_NOT_AT) or ()
    return next((each.place for each in found if each.place.code not in denied), None)


def _around(turn: Turn) -> tuple[Place, ...]:
    """The places of the reporter's own village, or below what they look after.

    Every village has a hall or an old tree, and calls it so: others' are not looked at.
    """
    places = turn.regulations.places
    if not places:
        return ()
    home = turn.store.areas.get(own_grid.grid_of(turn))
    around = turn.store.areas.village_of(home) or home
    codes = {around.code}
    for kind in (GRID, VILLAGE):
        codes |= {area.code for area in turn.store.areas.below(around, kind)}
    return tuple(place for place in places if place.area in codes)
