"""Whether somebody reported the same before: same grid, same item, open, near in time or place."""

from datetime import timedelta

from handlers.reporting.report_content import place_of
from handlers.turn import Turn
from rules.case_life import OPEN
from rules.items import Item
from rules.places import Place, metres_between
from storage.cases import Case

LOOKED_THROUGH = 50
"""The newest cases of the grid and item; so a report costs the same however many there are."""

NEAR_IN_TIME = timedelta(days=7)
NEAR_METRES = 150.0
APART_METRES = 500.0
"""So far apart it is another matter, however soon after it came."""


def reported_before(turn: Turn, item: Item, area_id: int, place: Place | None) -> Case | None:
    """The newest open case that may be the same matter.

    Never a private one, nor a quarrel of people: that is nobody else's to know of.
    """
    if not item.lies_somewhere:
        return None
    for case in turn.store.cases.newest_of(area_id, item.code, LOOKED_THROUGH):
        if case.state in OPEN and not case.is_private and _may_be_it(turn, case, place):
            return case
    return None


def _may_be_it(turn: Turn, case: Case, place: Place | None) -> bool:
    if place is not None and case.place:
        return case.place == place.name
    apart = _metres_apart(turn, case)
    if apart is not None and (apart <= NEAR_METRES or apart > APART_METRES):
        return apart <= NEAR_METRES
    return turn.now - case.filed_at <= NEAR_IN_TIME


def _metres_apart(turn: Turn, case: Case) -> float | None:
    pin = place_of(turn)
    if pin is None or case.latitude is None or case.longitude is None:
        return None
    return metres_between((pin[0], pin[1]), (case.latitude, case.longitude))
