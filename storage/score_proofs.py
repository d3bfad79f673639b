"""Proof of scores: what the panel sent to show a household, or one of its items, as it was."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from storage.columns import table
from storage.media import UNSHOWN
from storage.tables.media import MediaRow
from storage.tables.scoring import ScoreProofRow, ScoreSheetRow
from storage.upsert import insert_if_absent

_proof = table(ScoreProofRow)
_media = table(MediaRow)
_sheet = table(ScoreSheetRow)

_of_sheet = (
    select(_proof.c.media_id, _media.c.kind, _proof.c.item)
    .join(_media, _media.c.id == _proof.c.media_id)
    .where(_proof.c.sheet_id == bindparam("sheet"), _media.c.state.not_in(UNSHOWN))
    .order_by(_proof.c.media_id)
)
_counts = (
    select(_proof.c.sheet_id, func.count())
    .join(_sheet, _sheet.c.id == _proof.c.sheet_id)
    .join(_media, _media.c.id == _proof.c.media_id)
    .where(_sheet.c.panel_id == bindparam("panel"), _media.c.state.not_in(UNSHOWN))
    .group_by(_proof.c.sheet_id)
)


@dataclass(frozen=True)
class Proof:
    """One thing that shows a household as it was scored; `item` "" shows all of it."""

    media_id: int
    kind: str
    item: str


class ScoreProofs:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sheet_id: int, media: Iterable[int], item: str, by: int) -> None:
        """Adds proof; the same thing twice is once."""
        for media_id in media:
            insert_if_absent(
                self._connection,
                _proof,
                sheet_id=sheet_id,
                media_id=media_id,
                item=item,
                added_by=by,
            )

    def of_sheet(self, sheet_id: int) -> tuple[Proof, ...]:
        """What shows a household and can be shown itself, in the order it came."""
        rows = self._connection.execute(_of_sheet, {"sheet": sheet_id})
        return tuple(Proof(*row) for row in rows)

    def counts(self, panel_id: int) -> dict[int, int]:
        """How many proofs each sheet of a panel has, by sheet id."""
        return {row[0]: row[1] for row in self._connection.execute(_counts, {"panel": panel_id})}
