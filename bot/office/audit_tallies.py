"""Proves the tallies that periods are worked out from: each says what the ledger's lines say."""

from collections.abc import Iterable

from storage.areas import Area
from storage.ledger import Kind, LedgerLine
from storage.store import Store
from storage.tallies import END


def first_misfit(store: Store, village: Area, standing: Iterable[LedgerLine]) -> str | None:
    """The first tally that is not of the lines that stand, in one line; None if all are.

    `standing` are the village's lines that nothing takes back, in the order of the ledger.
    """
    owed: dict[tuple[str, int], list[str]] = {}
    for line in standing:
        if line.kind == Kind.SCORE.value:
            month = f"{line.happened_on:%Y-%m}"
            said = f"{line.item} {line.quantity} {line.hundredths} {line.happened_on}"
            owed.setdefault((month, line.household_id), []).append(said)
    kept = store.tallies.of_village(village.id)
    for month, household_id in sorted(owed.keys() | kept.keys()):
        if kept.get((month, household_id)) != END.join(owed.get((month, household_id), ())):
            code = store.households.get(household_id).code
            return f"household {code}: its scores of {month} are tallied otherwise than entered"
    return None
