"""Scoring photos whose days are over: which files go, and which something else still needs."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, or_, select, update

from storage.columns import table
from storage.media import GOING, GONE, Medium, medium_of
from storage.tables.media import MediaRow

_media = table(MediaRow)
_going = (
    select(_media).where(_media.c.state == GOING).order_by(_media.c.id).limit(bindparam("most"))
)
_names: BindParameter[Any] = bindparam("names", expanding=True)
_naming = (
    select(_media.c.file, _media.c.thumbnail, _media.c.raw_file)
    .where(_media.c.state.not_in((GOING, GONE)))
    .where(
        or_(
            _media.c.file.in_(_names),
            _media.c.thumbnail.in_(_names),
            _media.c.raw_file.in_(_names),
        )
    )
)


class PhotosGoing:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def oldest(self, most: int) -> tuple[Medium, ...]:
        """Scoring photos whose files are to be deleted, oldest first."""
        rows = self._connection.execute(_going, {"most": most})
        return tuple(medium_of(row) for row in rows)

    def needed(self, names: Collection[str]) -> frozenset[str]:
        """Which of these files something that stays is shown or made from."""
        rows = self._connection.execute(_naming, {"names": list(names)})
        return frozenset(name for row in rows for name in row if name in names)

    def gone(self, media_ids: Collection[int]) -> None:
        """Their files are deleted, or belong to others alone."""
        self._connection.execute(
            update(_media)
            .where(_media.c.id.in_(media_ids), _media.c.state == GOING)
            .values(state=GONE, file="", thumbnail="", raw_file="")
        )
