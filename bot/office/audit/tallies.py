"""Proves the tallies that periods are worked out from: each says what the ledger's lines say."""

from collections.abc import Iterable

from bot.office.audit.misfit import Misfit, misfit
from storage.areas import Area
from storage.ledger_lines import Kind, LedgerLine
from storage.store import Store
from storage.tallies import END

Tallied = tuple[str, int, str] | None
"""A score's month, its household and what a tally says of it; None for any other line."""


def tallied(line: LedgerLine) -> Tallied:
    """What a tally says of a line."""
    if line.kind != Kind.SCORE.value:
        return None
    said = f"{line.item} {line.quantity} {line.hundredths} {line.happened_on}"
    return f"{line.happened_on:%Y-%m}", line.household_id, said


def first_misfit(store: Store, village: Area, standing: Iterable[Tallied]) -> Misfit | None:
    """The first tally that is not of the lines that stand; None if all are.

    `standing` are the village's lines that nothing takes back, in the order of the ledger.
    """
    owed: dict[tuple[str, int], list[str]] = {}
    for each in standing:
        if each is not None:
            month, household_id, said = each
            owed.setdefault((month, household_id), []).append(said)
    kept = store.tallies.of_village(village.id)
    for month, household_id in sorted(owed.keys() | kept.keys()):
        if kept.get((month, household_id)) != END.join(owed.get((month, household_id), ())):
            code = store.households.get(household_id).code
            return misfit("audit-tally", household=code, month=month)
    return None
