"""Which inspection photos may be offered for the picture wall (照片墙), before a person looks.

GOVERNANCE.md section 5: no room is shown in a group, and never a household's deduction. So only
what an item says is outdoors, and only where nothing was marked lower: the wall praises.
"""

from collections.abc import Mapping

from rules.scheme_items import BaseItem, BonusItem
from rules.schemes import Scheme


def outdoors(scheme: Scheme) -> frozenset[str]:
    """The items on whose marks it depends what may be offered."""
    items: tuple[BaseItem | BonusItem, ...] = (*scheme.items, *scheme.bonus)
    return frozenset(item.code for item in items if item.outdoors)


def may_be_offered(scheme: Scheme, item: str, marks: Mapping[str, int]) -> bool:
    """Whether a photo may be offered; `item` is what it shows, "" the household as a whole.

    `marks` are the household's marks in hundredths by item; those of `outdoors` are enough. A photo
    of the whole household is offered unless something outdoors was marked lower there; whether it
    shows a room, a face or a child is for the person to see. A village that calls no item
    `outdoors` wants no wall.
    """
    if not item:
        outside = [each for each in scheme.items if each.outdoors]
        states = [each for each in outside if each.unmarked == "full"]
        lowered = any(marks.get(each.code, each.max) < each.max for each in states)
        return bool(outside) and not lowered
    found = scheme.by_code.get(item)
    if not isinstance(found, BaseItem | BonusItem) or not found.outdoors or found.gated:
        return False
    if isinstance(found, BaseItem) and found.unmarked == "full":
        return marks.get(item, found.max) >= found.max
    # An act earns nothing unmarked, so that any mark of it is praise.
    return marks.get(item, 0) > 0
