"""A switch to a scheme that counts by another kind of period, while the former one's are open.

A period is settled, and corrected, by the version in force then (rules/versions.py). Where the
setting names the new version alone, nothing says how an open month or quarter is worked out.
"""

from collections.abc import Iterator

from bot.office.errors import RegulationFaulty
from handlers.publication.publish import FIRST
from handlers.regulations import Regulations
from rules.faults import TOP, Fault
from rules.parts import is_part
from rules.periods import Period
from storage.database import Database
from storage.settlements import ASKED, PUBLISHED, SETTLED, Settlement
from storage.store import Store

OPEN = (ASKED, SETTLED, PUBLISHED)
"""A result in one of these is still to be worked out, published, or corrected."""


def open_by_another_kind(store: Store, regulations: Regulations) -> Iterator[Fault]:
    """Each open period that no version named counts by: table, scheme and key, and the mend."""
    for state in OPEN:
        for settlement in store.settlements.standing_in(state):
            period = Period.parse(settlement.period)
            scheme = regulations.scheme_on(period.first_day)
            if period.kind == scheme.period or is_part(scheme, period):
                continue
            if state == SETTLED and _is_of_nobody(store, settlement):
                continue
            village = store.areas.get(settlement.village_id)
            yield Fault(
                TOP,
                scheme.code,
                "period",
                f'"{scheme.period}", but {settlement.period} of {village.code} {village.name} '
                f"is {state}; name the version it counts by ({settlement.scheme}) in "
                "XIANGYUE_SCHEME as well, before this one",
            )


def _is_of_nobody(store: Store, settlement: Settlement) -> bool:
    """Whether nobody took part: such a result is never published, and stays as it is."""
    return settlement.revision == FIRST and not store.results.any_of(settlement.id)


def require_former_versions(database: Database, regulations: Regulations, named: str) -> None:
    """Raises RegulationFaulty, which names every open period, if the setting `named` leaves out
    the version that one counts by."""
    with database.reading() as connection:
        faults = tuple(open_by_another_kind(Store(connection), regulations))
    if faults:
        raise RegulationFaulty(named, faults)
