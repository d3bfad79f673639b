"""Delivery: takes the outbox of one door, in order per chat, and sends it part by part."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.adapters.door import Address, DeliveryError, Door
from bot.failures import described
from bot.path.outcomes import RESTS, write_down
from bot.path.pacing import LONGEST_SEND, DoorPace, chat_free_at
from bot.path.readying import Ready, make_ready
from bot.path.writer import Writer
from messages.channel import Pace
from storage.chats import Chat
from storage.parcels import Parcel
from storage.savepoint import undone_alone
from storage.store import Store
from storage.trouble import is_trouble

T = TypeVar("T")

LEASE = timedelta(minutes=3)
"""How long one part may take before it counts as not sent; longer than any send."""

DOOR_LEASE = timedelta(minutes=1)
"""How long a door stays with whoever has claimed a part of it last."""

UPLOAD_REST = timedelta(seconds=1)
"""So long a chat rests whose files have to wait for other uploads."""

MOST_AT_ONCE = 50
"""So many messages are looked at, and put aside or off, in one transaction."""

_log = structlog.get_logger(__name__)


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
    send_s: float = LONGEST_SEND.total_seconds()
    pace: DoorPace = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pace", DoorPace(self.door.channel.pace))

    async def do_one(self, now: datetime) -> bool:
        """Sends one part of a message; False if none may leave now."""
        ready = await self.claim(now)
        if isinstance(ready, Nothing):
            return ready.until is not None and ready.until <= now
        outcome = await self.send(ready)
        self.back(ready, now)
        await self.write_down(ready, outcome, now)
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
            self.pace.left(claimed.attempt, claimed.messages, now, uploads=claimed.uploads)
        return claimed

    async def send(self, ready: Ready) -> str | DeliveryError:
        """Sends the part: the platform's receipt, or what went wrong."""
        if ready.part is None:
            return ""
        key = f"{ready.parcel.id}-{len(ready.parcel.receipts)}"
        try:
            address = Address(ready.chat, key, ready.rewriting.replaces, ready.rewriting.takes_back)
            async with asyncio.timeout(self.send_s):
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

    def back(self, ready: Ready, now: datetime) -> None:
        """The part's answer came at `now`: the pace counts from there."""
        self.pace.back(ready.attempt, now)

    async def write_down(self, ready: Ready, outcome: str | DeliveryError, now: datetime) -> None:
        """Makes durable that the part arrived, or when it is tried again, or why not.

        `now` is when it came back: the chat's pace counts from there. Nothing else of the chat
        is claimed before.
        """
        await self._do(lambda store: write_down(store, ready, outcome, now))

    async def give_up(self, ready: Ready, reason: str) -> None:
        """The part's outcome cannot be written down: sent again, it might arrive for ever."""
        await self._do(lambda store: store.parcels.dead_letter(ready.parcel, reason))

    def _take_over(self, store: Store, now: datetime) -> None:
        store.leases.seize(self._lease, self.holder, now + DOOR_LEASE)
        store.parcels.release_all(self.door.name, self.door.bot)

    @property
    def _lease(self) -> str:
        return f"door:{self.door.name}:{self.door.bot}"

    def _claim(self, store: Store, now: datetime) -> Ready | Nothing:
        name, bot, pace = self.door.name, self.door.bot, self.door.channel.pace
        free_at = self.pace.free_at(store, name, bot, 1, now)
        if free_at > now:
            return Nothing(free_at)
        store.parcels.release_late(name, bot, now)
        held = None
        for _ in range(MOST_AT_ONCE):
            parcel = store.parcels.take(name, bot, now)
            if parcel is None:
                return Nothing(store.departures.next_moment(now) if pace != Pace() else None)
            held = held or store.leases.hold(self._lease, self.holder, now, now + DOOR_LEASE)
            if held is None:
                return Nothing()
            taken = self._take_up(store, parcel, now)
            if taken is not None:
                return taken
        return Nothing(now)

    def _take_up(self, store: Store, parcel: Parcel, now: datetime) -> Ready | Nothing | None:
        """The message claimed; None if its chat has to rest, or it will never leave.

        Nothing if the whole door waits, so that others do not take an album's room for ever.
        """
        chat = store.chats.get(parcel.chat_id)
        made = chat.unreachable or self._made_ready(store, parcel, chat)
        if isinstance(made, Ready):
            free_at = chat_free_at(store, chat, self.door.channel.pace, made.messages, now)
            if free_at > now:
                store.chats.rest_until(chat.id, free_at)
                return None
            if made.uploads and not self.pace.may_upload(made.messages, now):
                store.chats.rest_until(chat.id, now + UPLOAD_REST)
                return None
            name, bot = self.door.name, self.door.bot
            free_at = self.pace.free_at(store, name, bot, made.messages, now)
            if free_at > now:
                return Nothing(free_at)
        claimed = store.parcels.claim(parcel, now + LEASE)
        if claimed is None:
            return None
        if isinstance(made, Ready):
            return replace(made, parcel=claimed)
        store.parcels.dead_letter(claimed, made)
        return None

    def _made_ready(self, store: Store, parcel: Parcel, chat: Chat) -> Ready | str:
        """The message as it is sent, or why it never can be."""
        try:
            with undone_alone(store.connection):
                return make_ready(store, parcel, chat, self.door.channel)
        except Exception as error:
            if is_trouble(error):
                raise
            _log.error("a message cannot leave", outbox=parcel.id, failure=described(error))
            return type(error).__name__

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))
