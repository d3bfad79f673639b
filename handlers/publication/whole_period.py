"""A period that has parts is worked out once none of them is open: no answer is missed.

An objection to the first quarter of a star year may wait longer than the last one's window.
"""

from rules.parts import last_part
from rules.periods import Period
from rules.schemes import Scheme
from storage.settlements import FINAL
from storage.store import Store


def part_in_the_way(store: Store, scheme: Scheme, village_id: int, period: Period) -> str | None:
    """The part that must become final before the whole is worked out; None if nothing is open."""
    part = last_part(scheme, period)
    if part is None:
        return None
    last = store.settlements.of_period(village_id, str(part))
    if last is not None and last.state != FINAL:
        return last.period
    return store.settlements.open_part(village_id, str(period))
