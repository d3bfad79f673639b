"""Stamped copies of the photos that show a case."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.columns import table
from storage.media import FAILED, GATHER
from storage.tables.media import MediaRow
from storage.tables.photos import EvidenceCopyRow
from storage.upsert import insert_or_replace

_copy = table(EvidenceCopyRow)
_media = table(MediaRow)

_of_case = (
    select(_copy.c.media_id, _copy.c.copy_id, _copy.c.said, _media.c.state)
    .join(_media, _media.c.id == _copy.c.copy_id)
    .where(_copy.c.case_id == bindparam("case_id"))
)
_waiting = (
    select(_copy.c.copy_id)
    .join(_media, _media.c.id == _copy.c.copy_id)
    .where(_copy.c.media_id == bindparam("media_id"), _media.c.state == GATHER)
    .order_by(_copy.c.copy_id)
)


@dataclass(frozen=True)
class Copy:
    """A stamped copy: its id among the media, what stands on it, and how far it is."""

    id: int
    said: str
    state: str


class EvidenceCopies:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_id: int) -> dict[int, Copy]:
        """The copies of a case's photos, by the photo's id."""
        rows = self._connection.execute(_of_case, {"case_id": case_id})
        return {row.media_id: Copy(row.copy_id, row.said, row.state) for row in rows}

    def put(self, case_id: int, media_id: int, copy_id: int, said: str) -> None:
        """From now on this copy is shown; the one before it stays where it was shown."""
        insert_or_replace(
            self._connection,
            _copy,
            ("case_id", "media_id"),
            case_id=case_id,
            media_id=media_id,
            copy_id=copy_id,
            said=said,
        )

    def waiting_for(self, media_id: int) -> tuple[int, ...]:
        """The copies that are made once this photo is there."""
        return tuple(self._connection.execute(_waiting, {"media_id": media_id}).scalars())

    def take_back(self, media_ids: Iterable[int]) -> frozenset[str]:
        """The copies of these photos are shown no more, for a name stands on them; their files.

        Whoever looks at the case next gets new ones, with what is true then.
        """
        found = list(media_ids)
        rows = self._connection.execute(
            select(_media.c.id, _media.c.file, _media.c.thumbnail)
            .join(_copy, _copy.c.copy_id == _media.c.id)
            .where(_copy.c.media_id.in_(found))
        ).all()
        blank = {"recipe": "", "file": "", "thumbnail": "", "state": FAILED}
        self._connection.execute(
            update(_media).where(_media.c.id.in_([row.id for row in rows])).values(**blank)
        )
        self._connection.execute(delete(_copy).where(_copy.c.media_id.in_(found)))
        return frozenset(name for row in rows for name in (row.file, row.thumbnail) if name)
