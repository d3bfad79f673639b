"""Batches of slips: which are under way, and how far each has come."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from storage.columns import table
from storage.tables.showing import SlipBatchRow
from storage.upsert import insert_or_skip

_batch = table(SlipBatchRow)
_oldest = (
    select(
        _batch.c.id,
        _batch.c.village_id,
        _batch.c.area_id,
        _batch.c.asked_by,
        _batch.c.served_as,
        _batch.c.cause,
        _batch.c.media_id,
        _batch.c.upto,
    )
    .where(_batch.c.village_id == bindparam("village"), _batch.c.ended_at.is_(None))
    .order_by(_batch.c.id)
    .limit(1)
)
_under_way = select(_batch.c.id).where(
    _batch.c.area_id == bindparam("area"),
    _batch.c.asked_by == bindparam("who"),
    _batch.c.ended_at.is_(None),
)


@dataclass(frozen=True)
class SlipBatch:
    """A batch under way; `upto` is the code of the last household whose slip it has."""

    id: int
    village_id: int
    area_id: int
    asked_by: int
    served_as: str
    cause: int
    media_id: int
    upto: str


class SlipBatches:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_under_way(self, area_id: int, person_id: int) -> bool:
        """Whether the person's batch of this area is not ready yet."""
        asked = {"area": area_id, "who": person_id}
        return self._connection.execute(_under_way, asked).first() is not None

    def begin(
        self,
        *,
        village_id: int,
        area_id: int,
        asked_by: int,
        served_as: str,
        cause: int,
        media_id: int,
    ) -> None:
        """A new batch; the caller has asked whether one is under way."""
        insert_or_skip(
            self._connection,
            _batch,
            village_id=village_id,
            area_id=area_id,
            asked_by=asked_by,
            served_as=served_as,
            cause=cause,
            media_id=media_id,
            upto="",
            households=0,
        )

    def oldest(self, village_id: int) -> SlipBatch | None:
        """The village's batch that was asked for first and is not ready."""
        row = self._connection.execute(_oldest, {"village": village_id}).mappings().first()
        return SlipBatch(**row) if row else None

    def goes_on(self, batch: SlipBatch, upto: str, households: int, into: int) -> None:
        """So many more households are in it, up to this code; the next go into the file `into`."""
        self._connection.execute(
            update(_batch)
            .where(_batch.c.id == batch.id)
            .values(upto=upto, households=_batch.c.households + households, media_id=into)
        )

    def end(self, batch: SlipBatch, now: datetime) -> bool:
        """It is ready, or nobody may have it any more; False if it had ended before."""
        ended = self._connection.execute(
            update(_batch)
            .where(_batch.c.id == batch.id, _batch.c.ended_at.is_(None))
            .values(ended_at=now)
        )
        return ended.rowcount == 1
