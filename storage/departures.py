"""When messages left, what is leaving, and when the next may: what pace and clock are set by."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from storage.columns import table
from storage.outbox import QUEUED, SENDING, UNSENT
from storage.states import stands_in
from storage.tables.path import OutboxRow
from storage.tables.people import ChatRow

_outbox = table(OutboxRow)
_chat = table(ChatRow)

_last_sent = (
    select(_outbox.c.sent_at)
    .join(_chat, _chat.c.id == _outbox.c.chat_id)
    .where(_chat.c.door == bindparam("door"), _chat.c.bot == bindparam("bot"))
    .where(_outbox.c.sent_at.is_not(None))
    .order_by(_outbox.c.sent_at.desc())
    .limit(1)
)
_sent_after = (
    select(_outbox.c.sent_at, _outbox.c.receipts)
    .where(_outbox.c.chat_id.in_(bindparam("chats", expanding=True)))
    .where(_outbox.c.sent_at > bindparam("moment"))
    .order_by(_outbox.c.sent_at)
)
_resting_until = select(func.min(_outbox.c.not_before)).where(
    stands_in(_outbox.c.state, QUEUED), _outbox.c.not_before > bindparam("now")
)
_chats_resting_until = (
    select(func.min(_chat.c.not_before))
    .join(_outbox, _outbox.c.chat_id == _chat.c.id)
    .where(stands_in(_outbox.c.state, QUEUED), _chat.c.not_before > bindparam("now"))
)


class Departures:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_sent(self, door: str, bot: str) -> datetime | None:
        """When a door's last message left."""
        found: datetime | None = self._connection.execute(
            _last_sent, {"door": door, "bot": bot}
        ).scalar_one_or_none()
        return found

    def sent_after(self, chats: Sequence[int], moment: datetime) -> tuple[datetime, ...]:
        """When messages left to these chats after a moment, oldest first: the receipts.

        A message of several parts counts as often as the platform made a message of it.
        """
        rows = self._connection.execute(_sent_after, {"chats": chats, "moment": moment})
        return tuple(
            row.sent_at for row in rows for _ in " ".join(json.loads(row.receipts)).split()
        )

    def under_way(self, chats: Sequence[int]) -> bool:
        """Whether something is being sent to one of these chats right now."""
        found = self._connection.execute(
            select(_outbox.c.id)
            .where(_outbox.c.chat_id.in_(chats), stands_in(_outbox.c.state, SENDING))
            .limit(1)
        )
        return found.first() is not None

    def in_flight(self) -> bool:
        """Whether something is being sent right now."""
        found = self._connection.execute(
            select(_outbox.c.id).where(UNSENT, stands_in(_outbox.c.state, SENDING)).limit(1)
        )
        return found.first() is not None

    def next_moment(self, now: datetime) -> datetime | None:
        """The next moment after now at which a resting message or chat may go on."""
        moments = [
            self._connection.execute(each, {"now": now}).scalar_one()
            for each in (_resting_until, _chats_resting_until)
        ]
        return min((moment for moment in moments if moment is not None), default=None)
