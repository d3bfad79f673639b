"""Settling: works out a period's result outside the writer and puts it down in chunks."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.path.writer import Writer
from handlers.regulations import Regulations
from handlers.scores import score_of
from rules.periods import Period
from rules.ranking import Result, settle
from rules.schemes import Scheme
from rules.settlement import Household as Holder
from storage.database import Database
from storage.households import Household
from storage.ledger import Entry, Kind
from storage.settlements import ASKED, CREDITING, FINAL, SETTLED, HouseholdResult, Settlement
from storage.store import Store

CHUNK = 200
"""Rows in one unit of work, so that nobody's message waits for a settlement."""


@dataclass(frozen=True)
class Settling:
    """The part of the program that settles periods and credits what has become final."""

    database: Database
    writer: Writer
    regulations: Regulations

    def do_one(self, now: datetime) -> bool:
        """Brings one settlement a step on; False if none waits.

        Every step can be run again: a chunk put down twice replaces itself, a credit's source
        names it, and the settlement's one row switches at the end.
        """
        with self.database.reading() as connection:
            store = Store(connection)
            asked = store.settlements.next_in(ASKED)
            crediting = None if asked else store.settlements.next_in(CREDITING)
        if asked is not None:
            self._settle(asked, now)
            return True
        if crediting is not None:
            self._credit(crediting, now)
            return True
        return False

    def _settle(self, settlement: Settlement, now: datetime) -> None:
        with self.database.reading() as connection:
            results = work_out(Store(connection), self.regulations.scheme, settlement)
        for chunk in _chunks(results):
            self.writer.do(partial(_keep, settlement=settlement, rows=chunk)).result()
        digest = scheme_digest(self.regulations.scheme)
        self.writer.do(
            lambda store: store.settlements.advance(settlement.id, ASKED, SETTLED, now, digest)
        ).result()

    def _credit(self, settlement: Settlement, now: datetime) -> None:
        with self.database.reading() as connection:
            results = Store(connection).settlements.results(settlement.id)
        for chunk in _chunks(results):
            self.writer.do(partial(_add, settlement=settlement, rows=chunk, now=now)).result()
        self.writer.do(
            lambda store: store.settlements.advance(settlement.id, CREDITING, FINAL, now)
        ).result()


def work_out(store: Store, scheme: Scheme, settlement: Settlement) -> list[HouseholdResult]:
    """The period's result of every household that takes part, by GOVERNANCE.md section 4."""
    period = Period.parse(settlement.period)
    year_start = period.first_day.replace(month=1, day=1)
    households = [
        household
        for household in store.households.in_village(settlement.village_id)
        if _takes_part(household, period)
    ]
    members = store.households.members_count(settlement.village_id, period.last_day)
    by_code = {household.code: household for household in households}
    by_id = {household.id: household.code for household in households}
    lines = store.ledger.scores_in(settlement.village_id, year_start, period.last_day)
    scores = [
        score_of(scheme, line, by_id[line.household_id])
        for line in lines
        if line.household_id in by_id
    ]
    holders = [_holder(scheme, household, members.get(household.id, 1)) for household in households]
    first_day = store.ledger.first_score_day(settlement.village_id)
    start = Period.holding(scheme.period, first_day) if first_day else period
    results = settle(scheme, holders, scores, period, min(start, period))
    return [_kept(by_code[result.household].id, result) for result in results]


def scheme_digest(scheme: Scheme) -> str:
    """Which version of the regulation a result was worked out by."""
    return hashlib.sha256(scheme.model_dump_json().encode()).hexdigest()


def _takes_part(household: Household, period: Period) -> bool:
    since = household.takes_part_since
    return since is not None and since <= period.last_day


def _holder(scheme: Scheme, household: Household, members: int) -> Holder:
    since = household.takes_part_since
    begins = Period.holding(scheme.period, since) if since else None
    return Holder(household.code, max(members, 1), household.resident, begins)


def _kept(household_id: int, result: Result) -> HouseholdResult:
    return HouseholdResult(
        household_id=household_id,
        base=result.base,
        bonus=result.bonus,
        year_bonus=result.year_bonus,
        deduction=result.deduction,
        points=result.points,
        year_points=result.year_points,
        rank=result.rank,
        redeemable=result.redeemable,
        honours=";".join(result.honours),
    )


def _keep(store: Store, settlement: Settlement, rows: Sequence[HouseholdResult]) -> None:
    store.settlements.keep_results(settlement.id, rows)


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
        store.ledger.add(entry, now)


def _chunks(
    rows: Sequence[HouseholdResult],
) -> Iterator[Sequence[HouseholdResult]]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]
