"""What was published of settled periods; it is written once and never changed."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, select

from storage.columns import table
from storage.errors import NotFound
from storage.tables.points import PublicationRow, SettlementRow
from storage.upsert import insert_or_skip

_settlement = table(SettlementRow)
_publication = table(PublicationRow)

_of_settlement = select(_publication).where(_publication.c.settlement_id == bindparam("settlement"))
_by_id = select(_publication).where(_publication.c.id == bindparam("publication"))
_last_of = (
    select(_publication)
    .join(_settlement, _settlement.c.id == _publication.c.settlement_id)
    .where(_settlement.c.village_id == bindparam("village"), _settlement.c.revision == 1)
    .order_by(_publication.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True)
class Publication:
    """What was published, the digest of it, where the ledger stood, the last day to object."""

    id: int
    settlement_id: int
    body: str
    digest: str
    ledger_seq: int
    ledger_hash: str
    published_at: datetime
    objections_until: date


class Publications:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def freeze(
        self,
        settlement_id: int,
        *,
        body: str,
        digest: str,
        ledger_seq: int,
        ledger_hash: str,
        objections_until: date,
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
            objections_until=objections_until,
        )
        return made is not None

    def get(self, publication_id: int) -> Publication:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"publication": publication_id}).mappings()
        found = row.one_or_none()
        if found is None:
            raise NotFound(f"publication {publication_id}")
        return Publication(**found)

    def of_settlement(self, settlement_id: int) -> Publication | None:
        """What was published of a settlement, if it was."""
        row = self._connection.execute(_of_settlement, {"settlement": settlement_id}).mappings()
        found = row.one_or_none()
        return Publication(**found) if found else None

    def last_of(self, village_id: int) -> Publication | None:
        """A village's newest publication that could be objected to, if there is one."""
        row = self._connection.execute(_last_of, {"village": village_id}).mappings()
        found = row.one_or_none()
        return Publication(**found) if found else None

    def of_village(self, village_id: int) -> tuple[Publication, ...]:
        """Every publication of a village, oldest first."""
        rows = self._connection.execute(
            select(_publication)
            .join(_settlement, _settlement.c.id == _publication.c.settlement_id)
            .where(_settlement.c.village_id == village_id)
            .order_by(_publication.c.id)
        ).mappings()
        return tuple(Publication(**row) for row in rows)
