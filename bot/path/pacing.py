"""When a door may send again: evenly as a whole, by the receipts in each chat."""

from collections import deque
from collections.abc import Sequence
from datetime import datetime, timedelta

from messages.channel import Pace
from storage.chats import Chat
from storage.store import Store

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)

LATE = timedelta(milliseconds=10)
"""So much of a late departure is made good; more would be a burst."""

UNANSWERED = SECOND
"""How long to wait at most where everything that may be under way is; an answer wakes sooner."""


class DoorPace:
    """When a door's messages leave, whatever chat they go to.

    1. They leave evenly, a beat apart.
    2. A message counts from its departure until a second after its answer came: a platform counts
       arrivals, and the message arrived at some moment between the two. So no second ever sees
       more arrive than the limit, however long a message takes on its way.

    Only whoever holds the door's lease sends, so this is kept in memory; after a start the last
    receipt stands for a whole second's messages.
    """

    def __init__(self, pace: Pace) -> None:
        self._most = pace.per_second
        self._beat = SECOND / pace.per_second if pace.per_second else timedelta()
        self._next: datetime | None = None
        self._under_way = 0
        self._answered: deque[datetime] = deque()

    def free_at(self, store: Store, door: str, bot: str, messages: int, now: datetime) -> datetime:
        """When a part of so many messages may leave (now, if it may)."""
        if not self._most:
            return now
        if self._next is None:
            last = store.parcels.last_sent(door, bot)
            self._answered.extend([last] * self._most if last is not None else [])
            self._next = now
        while self._answered and self._answered[0] + SECOND <= now:
            self._answered.popleft()
        counted = self._under_way + len(self._answered)
        # A part that is more than the limit by itself leaves once nothing else counts.
        too_many = counted + min(messages, self._most) - self._most
        if too_many <= 0:
            return max(self._next, now)
        if too_many <= len(self._answered):
            return max(self._next, self._answered[too_many - 1] + SECOND)
        return now + UNANSWERED

    def left(self, messages: int, now: datetime) -> None:
        """So many messages leave now."""
        if self._most:
            self._under_way += messages
            self._next = max(self._next or now, now - LATE) + messages * self._beat

    def back(self, messages: int, now: datetime) -> None:
        """Their answer came, or nothing will come any more."""
        if self._most:
            self._under_way -= messages
            self._answered.extend([now] * messages)


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
    if len(counted) > 1 and store.parcels.under_way(counted):
        return now + SECOND
    longest = max(span for _, span in limits)
    sent = store.parcels.sent_after(counted, now - longest)
    return max(_free_at(sent, messages, most, span, now) for most, span in limits)


def _free_at(
    sent: Sequence[datetime], messages: int, most: int, span: timedelta, now: datetime
) -> datetime:
    """The moment at which so many more are at most `most` within `span`.

    What is more than that by itself leaves once nothing else is left in the span.
    """
    before = max(most - messages, 0)
    return now if len(sent) <= before else max(sent[-before - 1] + span, now)
