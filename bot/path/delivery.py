"""Delivery: takes the outbox of one door, in order per chat, and writes down what came of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog
from sqlalchemy.exc import OperationalError

from bot.adapters.door import Address, DeliveryError, Door
from bot.path.pacing import chat_free_at, door_free_at
from bot.path.writer import Writer
from messages.layout import lay_out
from messages.outbound import Outgoing, read_outgoing
from storage.chats import Chat
from storage.media import Medium
from storage.outbox import Parcel
from storage.store import Store

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

    async def begin(self) -> None:
        """Queues again what an earlier process was sending when it ended."""
        await self._do(lambda store: store.outbox.release_all(self.door.name, self.door.bot))

    def _claim(self, store: Store, now: datetime) -> Ready | None:
        store.outbox.release_late(now)
        if store.outbox.take(self.door.name, self.door.bot, now) is None:
            return None
        lease = f"door:{self.door.name}:{self.door.bot}"
        if store.leases.hold(lease, self.holder, now, now + LEASE) is None:
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
            if chat.unreachable:
                store.outbox.dead_letter(parcel.id, chat.unreachable)
                continue
            store.outbox.claim(parcel.id, now + LEASE)
            return _with_contents(store, parcel, chat)
        return None

    async def _failure_of(self, ready: Ready, now: datetime) -> DeliveryError | None:
        """Sends; what went wrong, or None."""
        try:
            await self._send(ready, now)
        except DeliveryError as error:
            return error
        except OperationalError:
            # The database's trouble (a full disk), not the message's: it is no reason to give up.
            return DeliveryError("database", retry_after=RESTS[0])
        except Exception as error:
            # Delivery decides about retries, also where an adapter has a fault of its own.
            _log.exception("delivery failed", outbox=ready.parcel.id)
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
                await self._do(partial(_note_part, parcel_id=ready.parcel.id, receipts=arrived))
        await self._do(lambda store: store.outbox.sent(ready.parcel.id, tuple(receipts), now))

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))


def _note_part(store: Store, parcel_id: int, receipts: tuple[str, ...]) -> None:
    store.outbox.note_part(parcel_id, receipts)


def put_back(store: Store, ready: Ready, error: DeliveryError, now: datetime) -> None:
    """One unit of work: what becomes of a message that did not arrive."""
    parcel, reason = ready.parcel, str(error)
    if error.needs_word:
        store.outbox.needs_word(parcel.id, reason)
    elif error.permanent:
        store.outbox.dead_letter(parcel.id, reason)
        store.chats.unreachable(ready.chat.id, reason)
    elif error.retry_after is not None:
        store.outbox.try_again(parcel.id, reason, now + error.retry_after)
        store.chats.rest_until(ready.chat.id, now + error.retry_after)
    elif parcel.attempts < len(RESTS):
        store.outbox.try_again(parcel.id, reason, now + RESTS[parcel.attempts])
    else:
        store.outbox.dead_letter(parcel.id, reason)


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
