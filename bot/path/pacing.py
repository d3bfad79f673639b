"""When a door may send again, worked out from the receipts, so that a restart changes nothing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from messages.channel import Pace
from storage.chats import Chat
from storage.store import Store

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


def door_free_at(store: Store, door: str, bot: str, pace: Pace, now: datetime) -> datetime:
    """When the door as a whole may send its next message (now, if it may)."""
    if not pace.per_second:
        return now
    sent = store.outbox.sent_after(door, bot, now - SECOND)
    return _free_at(sent, pace.per_second, SECOND, now)


def chat_free_at(store: Store, chat: Chat, pace: Pace, now: datetime) -> datetime:
    """When this chat may get its next message (now, if it may)."""
    free = now
    for most, span in (
        (pace.per_chat_second, SECOND),
        (pace.per_group_minute if chat.is_group else 0, MINUTE),
    ):
        if most:
            sent = store.outbox.sent_after(chat.door, chat.bot, now - span, chat.id)
            free = max(free, _free_at(sent, most, span, now))
    return free


def _free_at(sent: Sequence[datetime], most: int, span: timedelta, now: datetime) -> datetime:
    """The moment at which fewer than `most` of these were sent within `span`."""
    return now if len(sent) < most else sent[-most] + span
