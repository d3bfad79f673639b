"""A village or grid by its code, as an operator types it; a wrong one is told the right ones."""

from collections.abc import Sequence

from bot.office.errors import OfficeError
from messages.catalogue import say
from rules.plain_words import folded
from storage.areas import GRID, VILLAGE, Area
from storage.store import Store

MOST_NAMED = 20
"""So many are named; who has more knows where they stand."""


def named_village(store: Store, code: str, locale: str) -> Area:
    """The village of this code. Raises OfficeError with the codes that there are."""
    villages = store.areas.of_kind(VILLAGE)
    if not villages:
        raise OfficeError(say(locale, "office-no-villages"))
    found = _by_code(villages, code)
    if found is None:
        there = _named(villages)
        raise OfficeError(say(locale, "office-no-village", code=code, there=there))
    return found


def grids_of(store: Store, village: Area, code: str | None, locale: str) -> tuple[Area, ...]:
    """The village's grids, or the one of this code. Raises OfficeError as above."""
    grids = store.areas.below(village, GRID)
    if code is None:
        return grids
    found = _by_code(grids, code)
    if found is None:
        there = _named(grids)
        words = say(locale, "office-no-grid", code=code, village=village.code, there=there)
        raise OfficeError(words)
    return (found,)


def _by_code(areas: Sequence[Area], code: str) -> Area | None:
    return next((area for area in areas if folded(area.code) == folded(code)), None)


def _named(areas: Sequence[Area]) -> tuple[str, ...]:
    named = tuple(f"{area.code} {area.name}" for area in areas[:MOST_NAMED])
    return (*named[:-1], f"{named[-1]} …") if len(areas) > MOST_NAMED else named or ("—",)
