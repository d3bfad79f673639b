"""When a door may send again: evenly as a whole, by the receipts in each chat."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from messages.channel import Pace
from storage.chats import Chat
from storage.store import Store

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)

MARGIN = 1.03
"""A platform counts when messages arrive, not when they leave: so much slower than its limit."""

LATE = timedelta(milliseconds=10)
"""So much of a late departure is made good; more would be a burst where the platform counts."""


class DoorPace:
    """The beat at which a door's messages leave, whatever chat they go to.

    Only whoever holds the door's lease sends, so the beat is kept in memory; it begins with the
    last receipt.
    """

    def __init__(self, pace: Pace) -> None:
        self._step = SECOND / pace.per_second * MARGIN if pace.per_second else timedelta()
        self._next: datetime | None = None

    def free_at(self, store: Store, door: str, bot: str, now: datetime) -> datetime:
        """When the next message may leave (now, if it may)."""
        if not self._step:
            return now
        if self._next is None:
            last = store.outbox.last_sent(door, bot)
            self._next = last + self._step if last is not None else now
        return max(self._next, now)

    def left(self, messages: int, now: datetime) -> None:
        """So many messages leave now."""
        if self._step:
            due = max(self._next or now, now - LATE)
            self._next = due + messages * self._step


def chat_free_at(store: Store, chat: Chat, pace: Pace, now: datetime) -> datetime:
    """When this chat may get its next message (now, if it may).

    Worked out from the receipts, so that a restart changes nothing.
    """
    free = now
    for most, span in (
        (pace.per_chat_second, SECOND),
        (pace.per_group_minute if chat.is_group else 0, MINUTE),
    ):
        if most:
            free = max(
                free, _free_at(store.outbox.sent_after(chat.id, now - span), most, span, now)
            )
    return free


def _free_at(sent: Sequence[datetime], most: int, span: timedelta, now: datetime) -> datetime:
    """The moment at which fewer than `most` of these were sent within `span`."""
    return now if len(sent) < most else sent[-most] + span
