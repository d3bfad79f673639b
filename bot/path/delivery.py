"""Delivery: takes the outbox of one door, in order per chat, and writes down what came of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.adapters.door import Address, DeliveryError, Door
from bot.failures import described
from bot.path.pacing import DoorPace, chat_free_at
from bot.path.writer import Writer
from messages.channel import Pace
from messages.layout import Part, lay_out
from messages.outbound import Outgoing, read_outgoing
from messages.rewriting import Rewriting, rewrite
from storage.chats import Chat
from storage.media import Medium
from storage.outbox import Parcel
from storage.receiving import receive_lost
from storage.store import Store
from storage.trouble import is_trouble

T = TypeVar("T")

LEASE = timedelta(minutes=1)
"""How long one part may take before it counts as not sent."""

RESTS = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 1800, 3600))
"""How long a message rests after each failed try; after the last it is a dead letter."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Ready:
    """A claimed message, and the part of it that is sent next; None of one that has no parts."""

    parcel: Parcel
    chat: Chat
    part: Part | None
    last: bool
    media: dict[int, Medium]
    rewriting: Rewriting


@dataclass(frozen=True)
class Nothing:
    """No message may leave now; one may at `until`, if that is known."""

    until: datetime | None = None


@dataclass(frozen=True)
class Delivery:
    """The part of the program that sends for one door, while it holds the door's lease."""

    writer: Writer
    door: Door
    holder: str
    pace: DoorPace = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pace", DoorPace(self.door.channel.pace))

    async def do_one(self, now: datetime) -> bool:
        """Sends one part of a message; False if none may leave now."""
        ready = await self.claim(now)
        if isinstance(ready, Nothing):
            return False
        await self.finish(ready, lambda: now)
        return True

    async def begin(self, now: datetime) -> None:
        """Takes the door over, and queues again what an earlier process was sending."""
        await self._do(lambda store: self._take_over(store, now))

    async def claim(self, now: datetime) -> Ready | Nothing:
        """The next part that may leave, claimed: nobody else sends it, and the pace counts it.

        One part of a chat is under way at a time; parts of many chats may be.
        """
        claimed = await self._do(lambda store: self._claim(store, now))
        if isinstance(claimed, Ready) and claimed.part is not None:
            self.pace.left(max(len(claimed.part.photos), 1), now)
        return claimed

    async def finish(self, ready: Ready, clock: Callable[[], datetime]) -> None:
        """Sends the part, then writes down that it arrived, or when it is tried again, or why not.

        A part's receipt is durable before the next part is claimed. `clock` tells when it came
        back: the pace counts from there.
        """
        outcome = await self._send(ready)
        await self._do(lambda store: write_down(store, ready, outcome, clock()))

    def _take_over(self, store: Store, now: datetime) -> None:
        store.leases.seize(self._lease, self.holder, now + LEASE)
        store.outbox.release_all(self.door.name, self.door.bot)

    @property
    def _lease(self) -> str:
        return f"door:{self.door.name}:{self.door.bot}"

    def _claim(self, store: Store, now: datetime) -> Ready | Nothing:
        name, bot, pace = self.door.name, self.door.bot, self.door.channel.pace
        free_at = self.pace.free_at(store, name, bot, now)
        if free_at > now:
            return Nothing(free_at)
        store.outbox.release_late(name, bot, now)
        held = None
        while (parcel := store.outbox.take(name, bot, now)) is not None:
            held = held or store.leases.hold(self._lease, self.holder, now, now + LEASE)
            if held is None:
                return Nothing()
            chat = store.chats.get(parcel.chat_id)
            free_at = chat_free_at(store, chat, pace, now)
            if free_at > now:
                store.chats.rest_until(chat.id, free_at)
                continue
            claimed = store.outbox.claim(parcel, now + LEASE)
            if claimed is not None and chat.unreachable:
                store.outbox.dead_letter(claimed, chat.unreachable)
            elif claimed is not None:
                return self._ready(store, claimed, chat)
        return Nothing(store.outbox.next_moment(now) if pace != Pace() else None)

    def _ready(self, store: Store, parcel: Parcel, chat: Chat) -> Ready:
        channel = self.door.channel
        message, media = _as_shown(store, read_outgoing(parcel.body))
        number = len(parcel.receipts)
        rewriting = Rewriting()
        if parcel.replaces is None:
            parts = lay_out(message, channel)
        else:
            sent = store.outbox.get_sent(parcel.replaces)
            sent = replace(sent, message=_as_shown(store, sent.message)[0])
            parts, rewritings = rewrite(message, sent, channel)
            rewriting = rewritings[number] if number < len(rewritings) else rewriting
        part = parts[number] if number < len(parts) else None
        return Ready(parcel, chat, part, number + 1 >= len(parts), media, rewriting)

    async def _send(self, ready: Ready) -> str | DeliveryError:
        """The platform's receipt, or what went wrong."""
        if ready.part is None:
            return ""
        key = f"{ready.parcel.id}-{len(ready.parcel.receipts)}"
        try:
            address = Address(ready.chat, key, ready.rewriting.replaces, ready.rewriting.takes_back)
            return await self.door.send(address, ready.part, ready.media)
        except DeliveryError as error:
            return error
        except Exception as error:
            if is_trouble(error):
                # The database's (a full disk), not the message's: no reason to give up.
                return DeliveryError("database", retry_after=RESTS[0])
            # Delivery decides about retries, also where an adapter has a fault of its own.
            _log.error("delivery failed", outbox=ready.parcel.id, failure=described(error))
            return DeliveryError(type(error).__name__)

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))


def _as_shown(store: Store, message: Outgoing) -> tuple[Outgoing, dict[int, Medium]]:
    """The message without what came to nothing, and its media: so it is sent, and so it was."""
    media = {each: store.media.get(each) for each in (*message.photos, *message.files)}
    photos = tuple(each for each in message.photos if media[each].usable)
    files = tuple(each for each in message.files if media[each].usable)
    return replace(message, photos=photos, files=files), media


def write_down(store: Store, ready: Ready, outcome: str | DeliveryError, now: datetime) -> None:
    """One unit of work: what became of a part."""
    parcel = ready.parcel
    if isinstance(outcome, str):
        store.outbox.part_sent(parcel, outcome, now, last=ready.last)
        return
    reason = str(outcome)
    if outcome.moved_to:
        store.chats.move(ready.chat.door, ready.chat.bot, ready.chat.external_id, outcome.moved_to)
        store.outbox.put_off(parcel, reason, now)
    elif outcome.needs_word:
        store.outbox.needs_word(parcel, reason)
    elif outcome.permanent:
        store.outbox.dead_letter(parcel, reason)
        if outcome.chat_gone:
            receive_lost(store, ready.chat.id, reason, f"{parcel.id}-{parcel.attempts}", now)
    elif outcome.retry_after is not None:
        store.outbox.put_off(parcel, reason, now + outcome.retry_after)
        store.chats.rest_until(ready.chat.id, now + outcome.retry_after)
    elif parcel.failures < len(RESTS):
        store.outbox.try_again(parcel, reason, now + RESTS[parcel.failures])
    else:
        store.outbox.dead_letter(parcel, reason)
