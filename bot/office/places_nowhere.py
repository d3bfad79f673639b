"""Places of the town's list that lie in no area the database knows."""

from collections.abc import Iterator

from rules.faults import Fault
from rules.places import Place
from storage.store import Store


def places_nowhere(store: Store, places: tuple[Place, ...]) -> Iterator[Fault]:
    """A fault for each place whose area is not there; nobody would ever be shown it."""
    known = {code: store.areas.by_code(code) for code in {place.area for place in places}}
    for place in places:
        if known[place.area] is None:
            yield Fault("places", place.code, "area", f"no area {place.area!r}")
