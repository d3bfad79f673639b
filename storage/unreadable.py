"""What came in and could not be parsed: kept for whoever looks after the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update

from storage.columns import table
from storage.tables.path import QuarantineRow
from storage.upsert import insert_or_skip

MOST_UNREADABLE = 1_000
"""Of what could not be parsed so many are kept, the newest."""

_quarantine = table(QuarantineRow)


@dataclass(frozen=True)
class Unreadable:
    """Something that came in and could not be parsed: when, and why."""

    id: int
    at: datetime
    reason: str


class Unreadables:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(
        self, *, door: str, bot: str, digest: str, raw: str, reason: str, now: datetime
    ) -> None:
        """Keeps what could not be parsed, once; for one too many the oldest goes."""
        kept = insert_or_skip(
            self._connection,
            _quarantine,
            door=door,
            bot=bot,
            digest=digest,
            raw=raw,
            reason=reason,
            at=now,
        )
        if kept is None:
            return
        newest = select(_quarantine.c.id).order_by(_quarantine.c.id.desc()).limit(MOST_UNREADABLE)
        self._connection.execute(
            delete(_quarantine).where(
                _quarantine.c.id < select(func.min(newest.subquery().c.id)).scalar_subquery()
            )
        )

    def newest(self, most: int) -> Sequence[Unreadable]:
        """What could not be parsed, newest first."""
        rows = self._connection.execute(
            select(_quarantine.c.id, _quarantine.c.at, _quarantine.c.reason)
            .order_by(_quarantine.c.id.desc())
            .limit(most)
        )
        return [Unreadable(*row) for row in rows]

    def count(self) -> int:
        """How many unparsed messages are kept."""
        found: int = self._connection.execute(
            select(func.count()).select_from(_quarantine)
        ).scalar_one()
        return found

    def forget_before(self, moment: datetime) -> None:
        """Empties what was written in messages nobody could parse before; id and reason stay."""
        self._connection.execute(
            update(_quarantine)
            .where(_quarantine.c.at < moment, _quarantine.c.raw != "")
            .values(raw="")
        )
