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


def chat_free_at(store: Store, chat: Chat, pace: Pace, messages: int, now: datetime) -> datetime:
    """When this chat may get its next so many messages (now, if it may).

    Worked out from the receipts, so that a restart changes nothing. A platform counts a group
    with all its topics: one part of them is under way at a time, and all receipts count.
    """
    limits = [(pace.per_chat_second, SECOND)]
    if chat.is_group:
        limits.append((pace.per_group_minute, MINUTE))
    limits = [(most, span) for most, span in limits if most]
    if not limits:
        return now
    counted = store.chats.counted_with(chat)
    if len(counted) > 1 and store.outbox.under_way(counted):
        return now + SECOND
    longest = max(span for _, span in limits)
    sent = store.outbox.sent_after(counted, now - longest)
    return max(_free_at(sent, messages, most, span, now) for most, span in limits)


def _free_at(
    sent: Sequence[datetime], messages: int, most: int, span: timedelta, now: datetime
) -> datetime:
    """The moment at which so many more are at most `most` within `span`.

    What is more than that by itself leaves once nothing else is left in the span.
    """
    before = max(most - messages, 0)
    return now if len(sent) <= before else max(sent[-before - 1] + span, now)
