"""`xiangyue audit`: proves from the rows alone what the ledgers hold and what rests on them."""

from collections.abc import Iterator

from bot.office import audit_objections, audit_orders, audit_publications, audit_tallies
from bot.office.audit_honours import first_honour_misfit
from bot.office.audit_objections import BY_OBJECTION
from bot.office.audit_orders import SPENDING
from bot.office.audit_roster import Moved
from rules.chain import FIRST, line_hash, text_digest
from storage.areas import VILLAGE, Area
from storage.ledger import Kind, LedgerLine
from storage.store import Store


def audit(store: Store) -> Iterator[str]:
    """Each village in turn; yields the first thing of each that does not fit, in one line."""
    for village in store.areas.of_kind(VILLAGE):
        fault = _first_fault(store, village)
        if fault is not None:
            yield f"{village.code}: {fault}"


def _first_fault(store: Store, village: Area) -> str | None:
    """Walks the chain once: numbers, links, hashes and texts; then all that rests on it."""
    previous, expected = FIRST, 1
    credited: dict[int, int] = {}
    by_source: dict[str, LedgerLine] = {}
    standing: dict[int, LedgerLine] = {}
    spending: list[LedgerLine] = []
    hashes = {0: FIRST}
    moved = Moved()
    for line in store.ledger.chain(village.id):
        if line.seq != expected:
            return f"ledger line {expected} is missing"
        if line.previous_hash != previous or line.hash != line_hash(line.covered(), previous):
            return f"ledger line {line.seq} was changed"
        salt = store.ledger.salt(line.id)
        if salt is not None and text_digest(salt, line.place, line.reason) != line.text_digest:
            return f"the text of ledger line {line.seq} was changed"
        credited[line.household_id] = credited.get(line.household_id, 0) + line.credited
        moved.count(line)
        if line.kind == Kind.CREDIT.value or line.source.startswith(BY_OBJECTION):
            by_source[line.source] = line
        if line.reverses is not None:
            taken = standing.pop(line.reverses, None)
            if taken is None or (taken.household_id, taken.item, -taken.hundredths) != (
                line.household_id,
                line.item,
                line.hundredths,
            ):
                return f"ledger line {line.seq} takes back no standing line of its household"
        else:
            standing[line.id] = line
        if line.kind in SPENDING:
            spending.append(line)
        previous, expected = line.hash, expected + 1
        hashes[line.seq] = line.hash
    if store.ledger.head(village.id).hash != previous:
        return f"ledger lines after {expected - 1} are missing"
    for household in store.households.in_village(village.id):
        balance, owed = store.ledger.balance(household.id), credited.get(household.id, 0)
        if balance != owed:
            return f"household {household.code} has {balance} hundredths, its ledger says {owed}"
    unequal = moved.first_unequal() or audit_tallies.first_misfit(store, village, standing.values())
    if unequal is not None:
        return unequal
    misfit = audit_orders.first_misfit(store, village, spending)
    if misfit is not None:
        return misfit
    credits = {
        source: line.credited
        for source, line in by_source.items()
        if line.kind == Kind.CREDIT.value
    }
    for publication in store.publications.of_village(village.id):
        misfit = audit_publications.first_misfit(store, publication, credits)
        if misfit is not None:
            return misfit
        if hashes.get(publication.ledger_seq) != publication.ledger_hash:
            return f"publication {publication.id} was made from another ledger"
    misfit = audit_objections.first_misfit(store, village, by_source)
    return misfit or first_honour_misfit(store, village)
