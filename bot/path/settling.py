"""Settling: works out a period's result outside the writer and puts it down in chunks."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property, partial
from itertools import islice

import structlog

from bot.failures import described
from bot.path.beside_others import beside_others
from bot.path.set_aside import SetAside
from bot.path.working_out import WorkingOut, scheme_digest
from bot.path.writer import Writer
from handlers.points.moved_points import credit_follows
from handlers.publication.budget import WORKED_OUT
from handlers.publication.publish import FIRST, PUBLISH
from handlers.publication.publish_correction import CORRECT
from handlers.regulations import Regulations
from messages.inbound import Due
from rules.periods import Period
from storage.database import Database
from storage.ledger_lines import Entry, Kind
from storage.receiving import receive_due
from storage.results import Begun, HouseholdResult
from storage.settlements import ASKED, CREDITING, FINAL, SETTLED, Settlement
from storage.store import Store
from storage.trouble import is_trouble

_log = structlog.get_logger(__name__)

FAILED = "a period could not be settled"

_Step = Callable[[Settlement, datetime], bool]

RESULTS_A_UNIT = 4_000
"""Rows put down in one unit of work, so that nobody's message waits for a settlement: about 10 ms
on SQLite, a tenth of a second on a server."""

CREDITS_A_UNIT = 200
"""Lines of the ledger in one unit of work."""

LEASE = timedelta(minutes=5)
"""So long an attempt has a settlement to itself; one that was cut off is taken over after it."""


@dataclass(frozen=True)
class Settling:
    """The part of the program that settles periods and credits what has become final."""

    database: Database
    writer: Writer
    regulations: Regulations
    failed: SetAside = field(default_factory=SetAside)

    @cached_property
    def _working_out(self) -> WorkingOut:
        return WorkingOut(self.regulations)

    def do_one(self, now: datetime) -> bool:
        """Brings one settlement a step on; False if none waits, or others are at work on all.

        Every step can be run again: a chunk put down twice replaces itself, a credit's source
        names it, and the settlement's one row switches at the end. One that fails is set aside,
        and the others go on.
        """
        with self.database.reading() as connection:
            store = Store(connection)
            asked = store.settlements.standing_in(ASKED)
            crediting = store.settlements.standing_in(CREDITING)
        self.failed.keep_only([each.id for each in (*asked, *crediting)])
        return any(
            self._advances(settlement, step, now)
            for step, settlements in ((self._settle, asked), (self._credit, crediting))
            for settlement in settlements
            if not self.failed.holds(settlement.id, now)
        )

    def _advances(self, settlement: Settlement, step: _Step, now: datetime) -> bool:
        try:
            return step(settlement, now)
        except Exception as failure:
            if is_trouble(failure):
                raise
            self.failed.put(settlement.id, now)
            with self.database.reading() as connection:
                village = Store(connection).areas.get(settlement.village_id).code
            _log.error(
                FAILED, village=village, period=settlement.period, failure=described(failure)
            )
            return False

    def _settle(self, settlement: Settlement, now: datetime) -> bool:
        """Works a settlement out; False if another attempt is at it.

        1. The attempt takes the settlement's lease and drops what a former attempt left.
        2. The results are worked out from one moment of the ledger, outside the writer.
        3. They are put down in chunks, each only while the lease is ours and none is settled.
        4. The one row switches. If the ledger went on meanwhile, it is worked out again.
        """
        with beside_others():
            return self._put_down(settlement, Attempt(settlement, uuid.uuid4().hex, now))

    def _put_down(self, settlement: Settlement, attempt: "Attempt") -> bool:
        digest = scheme_digest(self.regulations.scheme_for(Period.parse(settlement.period)))
        first = True
        while True:
            begun = Begun.NOT_YET
            while begun is Begun.NOT_YET:
                begun = self.writer.do(attempt.begin).result()
            if begun is not Begun.EMPTY:
                return not first
            first = False
            with self.database.reading() as connection:
                store = Store(connection)
                seq = store.ledger.head(settlement.village_id).seq
                results = self._working_out.work_out(store, settlement)
            last = self._kept(attempt, results)
            if last is None:
                return True
            finish = partial(attempt.finish, rows=last, seq=seq, digest=digest)
            if self.writer.do(finish).result():
                return True

    def _kept(
        self, attempt: "Attempt", results: Iterator[HouseholdResult]
    ) -> Sequence[HouseholdResult] | None:
        """Puts down all chunks that are full, and returns the rest; None if others went on.

        While one chunk is written the next is worked out.
        """
        written: Future[bool] | None = None
        while len(chunk := tuple(islice(results, RESULTS_A_UNIT))) == RESULTS_A_UNIT:
            if written is not None and not written.result():
                return None
            written = self.writer.do(partial(attempt.keep, rows=chunk))
        return chunk if written is None or written.result() else None

    def _credit(self, settlement: Settlement, now: datetime) -> bool:
        with self.database.reading() as connection:
            results = Store(connection).results.of_settlement(settlement.id)
        # A part counts in its whole period, and that one is credited.
        for chunk in _chunks(() if settlement.part_of else results, CREDITS_A_UNIT):
            self.writer.do(partial(_add, settlement=settlement, rows=chunk, now=now)).result()
        self.writer.do(
            lambda store: store.settlements.advance(settlement.id, CREDITING, FINAL, now)
        ).result()
        return True


@dataclass(frozen=True)
class Attempt:
    """One attempt at a settlement: the units of work that only the lease's holder may do."""

    settlement: Settlement
    holder: str
    now: datetime

    def begin(self, store: Store) -> Begun:
        """Takes the lease and drops what was left; SETTLED also if another attempt holds it."""
        if not self._holds(store):
            return Begun.SETTLED
        return store.results.begin(self.settlement.id, RESULTS_A_UNIT)

    def keep(self, store: Store, rows: Sequence[HouseholdResult]) -> bool:
        """Puts down a chunk; False if the work has been taken over or done."""
        return self._holds(store) and store.results.keep(self.settlement.id, rows)

    def finish(self, store: Store, rows: Sequence[HouseholdResult], seq: int, digest: str) -> bool:
        """Puts the last rows down and switches to settled; False, and nothing is done, if the
        ledger has gone on since `seq` was its last line.

        The clerks are to hear what the month could cost. A publication that had to wait for this
        is put in again as the moment it missed.
        """
        if not self._holds(store):
            return True
        settlement = self.settlement
        if store.ledger.head(settlement.village_id).seq != seq:
            return False
        store.results.keep(settlement.id, rows)
        if store.settlements.advance(settlement.id, ASKED, SETTLED, self.now, digest):
            told = Due(WORKED_OUT, settlement.village_id, self.now)
            receive_due(store, told, self.now, after=f"worked-out:{settlement.id}")
            wanted = store.settlements.get(settlement.id).publish_wanted_at
            if wanted is not None:
                task = PUBLISH if settlement.revision == FIRST else CORRECT
                due = Due(task, settlement.village_id, wanted)
                receive_due(store, due, self.now, after=f"settled:{settlement.id}")
        return True

    def _holds(self, store: Store) -> bool:
        name = f"settlement:{self.settlement.id}"
        fence = store.leases.hold(name, self.holder, self.now, self.now + LEASE)
        return fence is not None


def _add(
    store: Store, settlement: Settlement, rows: Sequence[HouseholdResult], now: datetime
) -> None:
    last_day = Period.parse(settlement.period).last_day
    for row in rows:
        entry = Entry(
            kind=Kind.CREDIT,
            village_id=settlement.village_id,
            household_id=row.household_id,
            item=settlement.period,
            hundredths=row.points,
            credited=row.points,
            happened_on=last_day,
            source=f"credit:{settlement.id}:{row.household_id}",
        )
        if store.ledger.add(entry, now):
            credit_follows(store, entry, now)


def _chunks(rows: Iterable[HouseholdResult], most: int) -> Iterator[Sequence[HouseholdResult]]:
    left = iter(rows)
    while chunk := tuple(islice(left, most)):
        yield chunk
