"""Settled periods: asked for, worked out, published, credited, final."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Select, delete, insert, select, update

from storage.columns import table
from storage.errors import NotFound
from storage.tables.points import PublicationRow, SettlementResultRow, SettlementRow
from storage.upsert import insert_or_skip

ASKED, SETTLED, PUBLISHED, CREDITING, FINAL = (
    "asked",
    "settled",
    "published",
    "crediting",
    "final",
)

_settlement = table(SettlementRow)
_result = table(SettlementResultRow)
_publication = table(PublicationRow)


@dataclass(frozen=True)
class Settlement:
    """A village's result for a period, as far as it has come."""

    id: int
    village_id: int
    scheme: str
    scheme_digest: str
    period: str
    revision: int
    state: str
    asked_at: datetime
    settled_at: datetime | None
    published_at: datetime | None


@dataclass(frozen=True)
class HouseholdResult:
    """One household's figures, in hundredths; `honours` joined with ";"."""

    household_id: int
    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int
    year_points: int
    rank: int
    redeemable: bool
    honours: str


@dataclass(frozen=True)
class Publication:
    """What was published, the digest of it, and where the ledger stood."""

    id: int
    settlement_id: int
    body: str
    digest: str
    ledger_seq: int
    ledger_hash: str
    published_at: datetime


class Settlements:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(self, village_id: int, scheme: str, period: str, now: datetime) -> Settlement:
        """Asks for a period's result; asking twice is asking once."""
        insert_or_skip(
            self._connection,
            _settlement,
            village_id=village_id,
            scheme=scheme,
            scheme_digest="",
            period=period,
            revision=1,
            state=ASKED,
            asked_at=now,
        )
        found = self.of_period(village_id, period)
        assert found is not None, "the insert met a row that is not there"
        return found

    def get(self, settlement_id: int) -> Settlement:
        """Raises NotFound."""
        found = self._first(select(_settlement).where(_settlement.c.id == settlement_id))
        if found is None:
            raise NotFound(f"settlement {settlement_id}")
        return found

    def of_period(self, village_id: int, period: str) -> Settlement | None:
        """The newest revision of a village's period."""
        return self._first(
            select(_settlement)
            .where(_settlement.c.village_id == village_id, _settlement.c.period == period)
            .order_by(_settlement.c.revision.desc())
            .limit(1)
        )

    def next_in(self, state: str) -> Settlement | None:
        """The oldest settlement that stands in a state."""
        return self._first(
            select(_settlement)
            .where(_settlement.c.state == state)
            .order_by(_settlement.c.id)
            .limit(1)
        )

    def keep_results(self, settlement_id: int, results: Iterable[HouseholdResult]) -> None:
        """Keeps a chunk of results; a chunk kept again replaces itself."""
        rows = [{"settlement_id": settlement_id, **asdict(result)} for result in results]
        households = [row["household_id"] for row in rows]
        self._connection.execute(
            delete(_result).where(
                _result.c.settlement_id == settlement_id, _result.c.household_id.in_(households)
            )
        )
        if rows:
            self._connection.execute(insert(_result), rows)

    def advance(
        self, settlement_id: int, from_state: str, to_state: str, now: datetime, digest: str = ""
    ) -> bool:
        """Switches a settlement on by its one row; False if it stands elsewhere."""
        values: dict[str, object] = {"state": to_state}
        if to_state == SETTLED:
            values |= {"settled_at": now, "scheme_digest": digest}
        if to_state == PUBLISHED:
            values["published_at"] = now
        switched = self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id, _settlement.c.state == from_state)
            .values(**values)
        )
        return switched.rowcount == 1

    def results(self, settlement_id: int) -> tuple[HouseholdResult, ...]:
        """The results by rank, then household."""
        rows = self._connection.execute(
            select(_result)
            .where(_result.c.settlement_id == settlement_id)
            .order_by(_result.c.rank, _result.c.household_id)
        ).mappings()
        return tuple(_result_of(row) for row in rows)

    def result_of(self, settlement_id: int, household_id: int) -> HouseholdResult | None:
        """One household's result."""
        row = (
            self._connection.execute(
                select(_result)
                .where(_result.c.settlement_id == settlement_id)
                .where(_result.c.household_id == household_id)
            )
            .mappings()
            .first()
        )
        return _result_of(row) if row else None

    def publish(
        self,
        settlement_id: int,
        *,
        body: str,
        digest: str,
        ledger_seq: int,
        ledger_hash: str,
        now: datetime,
    ) -> bool:
        """Freezes what is published; False if this settlement was published before."""
        made = insert_or_skip(
            self._connection,
            _publication,
            settlement_id=settlement_id,
            body=body,
            digest=digest,
            ledger_seq=ledger_seq,
            ledger_hash=ledger_hash,
            published_at=now,
        )
        return made is not None

    def publications(self, village_id: int) -> tuple[Publication, ...]:
        """Every publication of a village, oldest first."""
        rows = self._connection.execute(
            select(_publication)
            .join(_settlement, _settlement.c.id == _publication.c.settlement_id)
            .where(_settlement.c.village_id == village_id)
            .order_by(_publication.c.id)
        ).mappings()
        return tuple(Publication(**row) for row in rows)

    def _first(self, statement: Select[tuple[object, ...]]) -> Settlement | None:
        row = self._connection.execute(statement).mappings().first()
        return Settlement(**row) if row else None


def _result_of(row: RowMapping) -> HouseholdResult:
    return HouseholdResult(**{name: row[name] for name in HouseholdResult.__dataclass_fields__})
