"""When a door may send again: evenly as a whole, by the receipts in each chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.channel import Pace
from storage.chats import Chat
from storage.store import Store

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)

LATE = timedelta(milliseconds=10)
"""So much of a late departure is made good; more would be a burst."""

ON_ITS_WAY = timedelta(milliseconds=250)
"""A message of words has arrived by then, whenever its answer comes."""

LONGEST_SEND = timedelta(minutes=2)
"""A platform may take so long over one part: a slow upload fits."""

Try = tuple[int, int]
"""A parcel's id and the number of its try."""


@dataclass
class Departure:
    """A part on its way or lately arrived; its messages count until the moment `until`."""

    messages: int
    at: datetime
    until: datetime
    uploads: bool = False


class DoorPace:
    """When a door's messages leave, whatever chat they go to.

    1. They leave evenly, a beat apart.
    2. A platform counts arrivals, and a message arrives at some moment between its departure and
       its answer. So it counts until a second after its answer; words that are not answered for
       long count no longer than a second after they must have arrived.
    3. What is uploaded arrives whenever it does. Uploads together take no more than half of a
       second's messages, so that words still leave.

    Only whoever holds the door's lease sends, so this is kept in memory; after a start the last
    receipt stands for a whole second's messages. What an hour that was set back since calls the
    future counts for nothing.
    """

    def __init__(self, pace: Pace) -> None:
        self._most = pace.per_second
        self._beat = SECOND / pace.per_second if pace.per_second else timedelta()
        self._next: datetime | None = None
        self._left_at: datetime | None = None
        self._departures: dict[Try, Departure] = {}

    def free_at(self, store: Store, door: str, bot: str, messages: int, now: datetime) -> datetime:
        """When a part of so many messages may leave (now, if it may)."""
        if not self._most:
            return now
        if self._next is None:
            self._begin(store.departures.last_sent(door, bot), now)
        # A part that is more than the limit by itself leaves once nothing else counts.
        room = self._most - min(messages, self._most)
        counted = sorted(self._counted(now), key=lambda each: each.until)
        beat = now if is_set_back(self._left_at, now) else self._next or now
        free = [beat, now]
        on_their_way = sum(each.messages for each in counted)
        for each in counted:
            if on_their_way <= room:
                break
            on_their_way -= each.messages
            free.append(each.until)
        return max(free)

    def may_upload(self, messages: int, now: datetime) -> bool:
        """Whether a part with files may leave beside those that are being uploaded."""
        under_way = sum(each.messages for each in self._counted(now) if each.uploads)
        return not self._most or not under_way or under_way + messages <= self._most // 2

    def left(self, attempt: Try, messages: int, now: datetime, *, uploads: bool) -> None:
        """A part of so many messages leaves now."""
        if not self._most:
            return
        longest = LONGEST_SEND if uploads else ON_ITS_WAY
        self._departures[attempt] = Departure(messages, now, now + longest + SECOND, uploads)
        late = self._next if self._next and not is_set_back(self._left_at, now) else now
        self._next = max(late, now - LATE) + messages * self._beat
        self._left_at = now

    def back(self, attempt: Try, now: datetime) -> None:
        """The part's answer came."""
        if departure := self._departures.get(attempt):
            departure.until = min(departure.until, now + SECOND)
            departure.uploads = False

    def _begin(self, last: datetime | None, now: datetime) -> None:
        self._next = now
        if last is not None:
            self._departures[0, 0] = Departure(self._most, last, last + SECOND)

    def _counted(self, now: datetime) -> list[Departure]:
        """What still counts; the rest is forgotten."""
        for attempt, each in list(self._departures.items()):
            if each.until <= now or is_set_back(each.at, now):
                del self._departures[attempt]
        return list(self._departures.values())


def is_set_back(moment: datetime | None, now: datetime) -> bool:
    """Whether the hour was set back since: what was written down lies in the future."""
    return moment is not None and moment > now + SECOND


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
    if len(counted) > 1 and store.departures.under_way(counted):
        return now + SECOND
    longest = max(span for _, span in limits)
    sent = store.departures.sent_after(counted, now - longest)
    sent = tuple(moment for moment in sent if not is_set_back(moment, now))
    return max(_free_at(sent, messages, most, span, now) for most, span in limits)


def _free_at(
    sent: Sequence[datetime], messages: int, most: int, span: timedelta, now: datetime
) -> datetime:
    """The moment at which so many more are at most `most` within `span`.

    What is more than that by itself leaves once nothing else is left in the span.
    """
    before = max(most - messages, 0)
    return now if len(sent) <= before else max(sent[-before - 1] + span, now)
