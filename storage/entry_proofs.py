"""Proof of single entries: what a clerk sent to show what they entered by hand."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from storage.columns import table
from storage.media import UNSHOWN
from storage.tables.media import MediaRow
from storage.tables.points import EntryProofRow
from storage.upsert import insert_if_absent

_proof = table(EntryProofRow)
_media = table(MediaRow)

_of_line = (
    select(_proof.c.media_id, _media.c.kind)
    .join(_media, _media.c.id == _proof.c.media_id)
    .where(_proof.c.ledger_id == bindparam("line"), _media.c.state.not_in(UNSHOWN))
    .order_by(_proof.c.media_id)
)


class EntryProofs:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, ledger_id: int, media: Iterable[int], period: str) -> None:
        """Adds proof to a line; the same thing twice is once."""
        for media_id in media:
            insert_if_absent(
                self._connection, _proof, ledger_id=ledger_id, media_id=media_id, period=period
            )

    def of_line(self, ledger_id: int) -> tuple[tuple[int, str], ...]:
        """What shows a line and can be shown itself: media id and kind, in the order it came."""
        rows = self._connection.execute(_of_line, {"line": ledger_id})
        return tuple((row[0], row[1]) for row in rows)
