"""Who watches over a case (分管领导): the leader the item list names for its unit or its category.

GOVERNANCE.md, section 2: warnings go to the owner, then to the named supervisor, then up. Where
nobody is named, or whoever is named does not hold the role there, every deputy of the area does.
"""

from handlers.turn import Turn
from rules.items import ItemList
from rules.roles import Role
from storage.cases import Case
from storage.people import Person


def watching(turn: Turn, case: Case) -> tuple[Person, ...]:
    """The leaders who hear of the case before the main leaders do."""
    one = named(turn, case)
    if one is not None:
        return (one,)
    return turn.store.people.holding(Role.DEPUTY_LEADER, case.area_path, turn.today)


def named(turn: Turn, case: Case) -> Person | None:
    """The one who is named for it and holds the role where it is; the unit's before the kind's."""
    codes = _named_in(turn.regulations.items, case)
    if not codes:
        return None
    holding = turn.store.people.holding(Role.DEPUTY_LEADER, case.area_path, turn.today)
    found = {person.code: person for person in holding}
    return next((found[code] for code in codes if code in found), None)


def _named_in(items: ItemList, case: Case) -> tuple[str, ...]:
    item = items.get(case.item)
    of = (items.unit(case.unit), items.category(item.category if item else case.category))
    return tuple(each.supervisor for each in of if each is not None and each.supervisor)
