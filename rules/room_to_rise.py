"""What would raise a household's points of a period: facts of the scheme, and no advice on persons.

GOVERNANCE.md section 4: base items that have not their full marks, and bonuses that can still be
earned. All points are hundredths.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rules.counted_once import is_once
from rules.scheme_items import BaseItem, BonusItem, SignedItem
from rules.schemes import Scheme
from rules.settlement import ItemLine, earned_by_item


@dataclass(frozen=True, slots=True)
class Room:
    """An item with room: what it earned so far, and what it still can (for a bonus, each time)."""

    item: BaseItem | BonusItem | SignedItem
    earned: int
    left: int


def room_to_rise(scheme: Scheme, lines: Iterable[ItemLine], today: date) -> tuple[Room, ...]:
    """The items that can still raise a period, in the scheme's order; none behind a shut gate.

    `lines` are the period's (`item_lines`). Bonuses are left out once their cap is reached, and one
    that counts once when it is noted; what counts each time can be earned again. Year bonuses wait
    for the year's end: see `year_room`.
    """
    noted = list(lines)
    earned = earned_by_item(noted)
    found: list[Room] = []
    for item in scheme.items:
        got = earned.get(item.code, item.without_mark)
        if got < item.max and not scheme.is_shut(item, today):
            found.append(Room(item, got, item.max - got))
    extras: tuple[BonusItem | SignedItem, ...] = (*scheme.bonus, *scheme.signed)
    return (*found, *_extras(scheme, extras, noted, scheme.caps.bonus, today))


def year_room(scheme: Scheme, lines: Iterable[ItemLine], today: date) -> tuple[Room, ...]:
    """The year bonuses that can still be earned, as `room_to_rise` has the others.

    `lines` are those of the year's last period, which credits them for the whole year.
    """
    return tuple(_extras(scheme, scheme.year_bonus, list(lines), scheme.caps.year_bonus, today))


def _extras(
    scheme: Scheme,
    items: Iterable[BonusItem | SignedItem],
    lines: Iterable[ItemLine],
    cap: int | None,
    today: date,
) -> Iterator[Room]:
    items = tuple(items)
    codes = {item.code for item in items}
    of_them = [line for line in lines if line.code in codes]
    brought = sum(line.earned for line in of_them if line.earned > 0)
    earned = earned_by_item(of_them)
    for item in items:
        got = earned.get(item.code, 0)
        left = item.value if cap is None else min(item.value, cap - brought)
        done = is_once(item) and got > 0
        if left > 0 and not done and not scheme.is_shut(item, today):
            yield Room(item, got, left)
