"""`xiangyue audit`: proves from the rows alone what the ledgers hold and what rests on them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.office.audit import (
    objections,
    orders,
    panels,
    proposals,
    publications,
    seals,
    tallies,
    unit_tables,
)
from bot.office.audit.honours import first_honour_misfit
from bot.office.audit.misfit import Misfit, misfit
from bot.office.audit.objections import BY_OBJECTION
from bot.office.audit.orders import SPENDING
from bot.office.audit.panels import BY_PANEL
from bot.office.audit.proposals import BY_PROPOSAL
from bot.office.audit.roster import Moved
from bot.office.audit.tallies import Tallied, tallied
from messages.written import points
from rules.chain import FIRST, line_hash, text_digest
from storage.areas import VILLAGE, Area
from storage.errors import NotFound
from storage.ledger_lines import Kind, LedgerLine
from storage.store import Store

Seen = Callable[[int], None]
"""Told now and then how many lines have been looked at."""

Progress = Callable[[int, int], None]
"""Told how many lines have been looked at, of how many there are in all villages."""

TELL_EVERY = 2_000
"""Lines between two words of how far it is."""


@dataclass(frozen=True)
class Proof:
    """How many ledger lines were looked at, and the first thing that does not fit (None: all)."""

    lines: int
    misfit: Misfit | None


def audit(store: Store, progress: Progress = lambda _done, _all: None) -> Iterator[str]:
    """Each village in turn; yields the first thing of each that does not fit, in one line."""
    villages = [(each, store.ledger.head(each.id).seq) for each in store.areas.of_kind(VILLAGE)]
    before, of_all = 0, sum(lines for _, lines in villages)
    for village, lines in villages:

        def seen(of_village: int, before: int = before) -> None:
            progress(before + of_village, of_all)

        found = prove(store, village, seen).misfit
        if found is not None:
            yield f"{village.code}: {found.told('en')}"
        before += lines
        progress(before, of_all)


def prove(store: Store, village: Area, seen: Seen | None = None) -> Proof:
    """One village's books; a row that cannot even be read is what does not fit."""
    books = _Books(store, village, seen)
    try:
        found = books.first_misfit()
    except (NotFound, ValueError, LookupError, TypeError) as unreadable:
        found = misfit("audit-unreadable", what=unreadable)
    return Proof(books.lines, found)


class _Books:
    """The chain of one village, walked once, and what the walk gathered for the rest."""

    def __init__(self, store: Store, village: Area, seen: Seen | None) -> None:
        self.store, self.village, self._seen = store, village, seen
        self.lines = 0
        self.credited: dict[int, int] = {}
        self.by_source: dict[str, LedgerLine] = {}
        self.scored: dict[str, LedgerLine] = {}
        self.proposed: dict[str, LedgerLine] = {}
        self.spending: list[LedgerLine] = []
        self.hashes = {0: FIRST}
        self.moved = Moved()
        self._standing: dict[int, tuple[int, str, int, Tallied]] = {}

    def first_misfit(self) -> Misfit | None:
        """Numbers, links, hashes and texts; then balances, and all that rests on the lines."""
        store, village = self.store, self.village
        return (
            self._chain()
            or self._balances()
            or self.moved.first_unequal()
            or self._tallies()
            or orders.first_misfit(store, village, self.spending)
            or self._publications()
            or objections.first_misfit(store, village, self.by_source)
            or panels.first_misfit(store, village, self.scored)
            or proposals.first_misfit(store, village, self.proposed)
            or first_honour_misfit(store, village)
            or seals.first_misfit(store, village)
            or unit_tables.first_misfit(store, village)
        )

    def _chain(self) -> Misfit | None:
        previous = FIRST
        for line, salt in self.store.ledger.chain_with_salts(self.village.id):
            if line.seq != self.lines + 1:
                return misfit("audit-line-missing", seq=self.lines + 1)
            if line.previous_hash != previous or line.hash != line_hash(line.covered(), previous):
                return misfit("audit-line-changed", seq=line.seq)
            if salt is not None and text_digest(salt, line.place, line.reason) != line.text_digest:
                return misfit("audit-text-changed", seq=line.seq)
            if not self._takes_back_what_stands(line):
                return misfit("audit-takes-back-nothing", seq=line.seq)
            self._gather(line)
            previous, self.lines = line.hash, line.seq
            self.hashes[line.seq] = line.hash
            if self._seen is not None and line.seq % TELL_EVERY == 0:
                self._seen(line.seq)
        head = self.store.ledger.head(self.village.id)
        if (head.seq, head.hash) != (self.lines, previous):
            return misfit("audit-lines-after", seq=self.lines)
        return None

    def _takes_back_what_stands(self, line: LedgerLine) -> bool:
        """A reversal takes back a line that stands, of its household and item, to the point."""
        if line.reverses is None:
            taken_back = (line.household_id, line.item, -line.hundredths)
            self._standing[line.id] = (*taken_back, tallied(line))
            return True
        taken = self._standing.pop(line.reverses, None)
        return taken is not None and taken[:3] == (line.household_id, line.item, line.hundredths)

    def _gather(self, line: LedgerLine) -> None:
        home = line.household_id
        self.credited[home] = self.credited.get(home, 0) + line.credited
        self.moved.count(line)
        if line.kind == Kind.CREDIT.value or line.source.startswith(BY_OBJECTION):
            self.by_source[line.source] = line
        if line.source.startswith(BY_PANEL):
            self.scored[line.source] = line
        if line.source.startswith(BY_PROPOSAL):
            self.proposed[line.source] = line
        if line.kind in SPENDING:
            self.spending.append(line)

    def _balances(self) -> Misfit | None:
        for household in self.store.households.in_village(self.village.id):
            balance = self.store.ledger.balance(household.id)
            owed = self.credited.pop(household.id, 0)
            if balance != owed:
                return misfit(
                    "audit-balance",
                    household=household.code,
                    balance=points(balance),
                    owed=points(owed),
                )
        for household_id in sorted(self.credited):
            return misfit("audit-no-household", id=household_id)
        return None

    def _tallies(self) -> Misfit | None:
        standing = (each[3] for each in self._standing.values())
        return tallies.first_misfit(self.store, self.village, standing)

    def _publications(self) -> Misfit | None:
        credits = {
            source: line.credited
            for source, line in self.by_source.items()
            if line.kind == Kind.CREDIT.value
        }
        for publication in self.store.publications.of_village(self.village.id):
            found = publications.first_misfit(self.store, self.village, publication, credits)
            if found is not None:
                return found
            if self.hashes.get(publication.ledger_seq) != publication.ledger_hash:
                return misfit("audit-other-ledger", id=publication.id)
        return None
