"""What would raise a household's points of a period: facts of the scheme, and no advice on persons.

GOVERNANCE.md section 4: base items that have not their full marks, and bonuses that nobody noted
yet. All points are hundredths.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

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
    """The items that can still earn something, in the scheme's order; none behind a shut gate.

    `lines` are the period's (`item_lines`). Bonuses are left out once their cap is reached, and one
    that is noted already, whether it could be noted again or not: what was done is done. Year
    bonuses wait for the year's end, and are not of the period.
    """
    earned = earned_by_item(lines)
    found: list[Room] = []
    for item in scheme.items:
        got = earned.get(item.code, item.without_mark)
        if got < item.max and not scheme.is_shut(item, today):
            found.append(Room(item, got, item.max - got))
    bonus = sum(earned.get(item.code, 0) for item in scheme.bonus)
    cap_left = None if scheme.caps.bonus is None else scheme.caps.bonus - bonus
    if cap_left is not None and cap_left <= 0:
        return tuple(found)
    extras: tuple[BonusItem | SignedItem, ...] = (*scheme.bonus, *scheme.signed)
    for extra in extras:
        if earned.get(extra.code, 0) <= 0 and not scheme.is_shut(extra, today):
            left = extra.value if cap_left is None else min(extra.value, cap_left)
            found.append(Room(extra, 0, left))
    return tuple(found)
