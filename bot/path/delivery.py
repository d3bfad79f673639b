"""Delivery: takes the outbox of one door, in order per chat, and writes down what came of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.adapters.door import Address, DeliveryError, Door
from bot.failures import described
from bot.path.pacing import chat_free_at, door_free_at
from bot.path.writer import Writer
from messages.layout import lay_out
from messages.outbound import Outgoing, read_outgoing
from storage.chats import Chat
from storage.media import Medium
from storage.outbox import Parcel
from storage.store import Store
from storage.trouble import is_trouble

T = TypeVar("T")

LEASE = timedelta(minutes=1)
"""How long one message may take before it counts as not sent."""

RESTS = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 1800, 3600))
"""How long a message rests after each failed try; after the last it is a dead letter."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Ready:
    """A claimed message with all that is needed to send it."""

    parcel: Parcel
    chat: Chat
    message: Outgoing
    media: dict[int, Medium]
    replaces: tuple[str, ...]


@dataclass(frozen=True)
class Delivery:
    """The part of the program that sends for one door, while it holds the door's lease."""

    writer: Writer
    door: Door
    holder: str

    async def do_one(self, now: datetime) -> bool:
        """Sends one message; False if none may leave now.

        1. Claim it, unless the pace or the chat's order holds it back.
        2. Send its parts one by one; each part's receipt is durable before the next part.
        3. Write down that it was sent, or when it is tried again, or why it never will be.
        """
        ready = await self._do(lambda store: self._claim(store, now))
        if ready is None:
            return False
        failure = await self._failure_of(ready, now)
        if failure is not None:
            await self._do(lambda store: put_back(store, ready, failure, now))
        return True

    async def begin(self, now: datetime) -> None:
        """Takes the door over, and queues again what an earlier process was sending."""
        await self._do(lambda store: self._take_over(store, now))

    def _take_over(self, store: Store, now: datetime) -> None:
        store.leases.seize(self._lease, self.holder, now + LEASE)
        store.outbox.release_all(self.door.name, self.door.bot)

    @property
    def _lease(self) -> str:
        return f"door:{self.door.name}:{self.door.bot}"

    def _claim(self, store: Store, now: datetime) -> Ready | None:
        store.outbox.release_late(self.door.name, self.door.bot, now)
        if store.outbox.take(self.door.name, self.door.bot, now) is None:
            return None
        if store.leases.hold(self._lease, self.holder, now, now + LEASE) is None:
            return None
        pace = self.door.channel.pace
        if door_free_at(store, self.door.name, self.door.bot, pace, now) > now:
            return None
        while (parcel := store.outbox.take(self.door.name, self.door.bot, now)) is not None:
            chat = store.chats.get(parcel.chat_id)
            free_at = chat_free_at(store, chat, pace, now)
            if free_at > now:
                store.chats.rest_until(chat.id, free_at)
                continue
            claimed = store.outbox.claim(parcel, now + LEASE)
            if claimed is not None and chat.unreachable:
                store.outbox.dead_letter(claimed, chat.unreachable)
            elif claimed is not None:
                return _with_contents(store, claimed, chat)
        return None

    async def _failure_of(self, ready: Ready, now: datetime) -> DeliveryError | None:
        """Sends; what went wrong, or None."""
        try:
            await self._send(ready, now)
        except DeliveryError as error:
            return error
        except Exception as error:
            if is_trouble(error):
                # The database's (a full disk), not the message's: no reason to give up.
                return DeliveryError("database", retry_after=RESTS[0])
            # Delivery decides about retries, also where an adapter has a fault of its own.
            _log.error("delivery failed", outbox=ready.parcel.id, failure=described(error))
            return DeliveryError(type(error).__name__)
        return None

    async def _send(self, ready: Ready, now: datetime) -> None:
        parts = lay_out(ready.message, self.door.channel)
        receipts = list(ready.parcel.receipts)
        for number in range(len(receipts), len(parts)):
            replaces = ready.replaces[number] if number < len(ready.replaces) else None
            address = Address(ready.chat, f"{ready.parcel.id}-{number}", replaces)
            receipts.append(await self.door.send(address, parts[number], ready.media))
            arrived = tuple(receipts)
            if number < len(parts) - 1:
                await self._do(partial(_note_part, parcel=ready.parcel, receipts=arrived))
        await self._do(lambda store: store.outbox.sent(ready.parcel, tuple(receipts), now))

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))


def _note_part(store: Store, parcel: Parcel, receipts: tuple[str, ...]) -> None:
    store.outbox.note_part(parcel, receipts)


def put_back(store: Store, ready: Ready, error: DeliveryError, now: datetime) -> None:
    """One unit of work: what becomes of a message that did not arrive."""
    parcel, reason = ready.parcel, str(error)
    if error.needs_word:
        store.outbox.needs_word(parcel, reason)
    elif error.permanent:
        store.outbox.dead_letter(parcel, reason)
        if error.chat_gone:
            store.chats.unreachable(ready.chat.id, reason)
    elif error.retry_after is not None:
        store.outbox.try_again(parcel, reason, now + error.retry_after)
        store.chats.rest_until(ready.chat.id, now + error.retry_after)
    elif parcel.attempts <= len(RESTS):
        store.outbox.try_again(parcel, reason, now + RESTS[parcel.attempts - 1])
    else:
        store.outbox.dead_letter(parcel, reason)


def _with_contents(store: Store, parcel: Parcel, chat: Chat) -> Ready:
    message = read_outgoing(parcel.body)
    media = {each: store.media.get(each) for each in (*message.photos, *message.files)}
    replaces = store.outbox.receipt_of(parcel.replaces) if parcel.replaces else ()
    usable = Outgoing(
        message.text,
        message.buttons,
        tuple(each for each in message.photos if media[each].usable),
        tuple(each for each in message.files if media[each].usable),
    )
    return Ready(parcel, chat, usable, media, replaces)
