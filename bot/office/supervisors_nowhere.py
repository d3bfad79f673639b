"""Leaders the item list names for a unit or a category, who could not hear of anything."""

from collections.abc import Iterator
from datetime import date

from rules.faults import Fault
from rules.items import ItemList
from rules.roles import Role
from storage.store import Store


def supervisors_nowhere(store: Store, items: ItemList, today: date) -> Iterator[Fault]:
    """A fault for each who is not there, is no deputy leader today, or is bound to no chat."""
    for table, entries in (("units", items.units), ("categories", items.categories)):
        for entry in entries:
            if entry.supervisor and (reason := _unheard(store, entry.supervisor, today)):
                yield Fault(table, entry.code, "supervisor", reason)


def _unheard(store: Store, code: str, today: date) -> str:
    person = store.people.by_code(code)
    if person is None:
        return f"nobody has the code {code!r}; every deputy leader of the area hears instead"
    if not store.people.areas_with_role(person.id, Role.DEPUTY_LEADER, today):
        return f"{code} is no deputy leader; every deputy leader of the area hears instead"
    if store.people.private_chat(person.id) is None:
        return f"{code} is bound to no chat; what they should hear goes up to the main leaders"
    return ""
