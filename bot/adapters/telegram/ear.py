"""The one way in for an update, however it came: understood, answered, and stored for good."""

import asyncio
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

import structlog
from telegram import Bot

from bot.adapters.telegram.answering import Answers
from bot.adapters.telegram.meaning import Back, Lost, Meaning, Moved, Unreadable
from bot.adapters.telegram.names import TELEGRAM, Me
from bot.adapters.telegram.reading import read_update
from bot.adapters.telegram.words import clean
from bot.failures import described
from bot.path.hearing import Hearing
from bot.path.writer import WriterStopped
from messages.inbound import Inbound, Joined
from storage.moving import chat_with_parts
from storage.receiving import Receipt, Received, receive, receive_lost
from storage.store import Store
from storage.trouble import is_trouble

T = TypeVar("T")

MOST_RAW = 16_384
"""Characters that are kept of what nobody could read."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Ear:
    """Hears for one bot."""

    hearing: Hearing
    bot: Bot
    me: Me
    answers: Answers = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", Answers(self.bot))

    async def hear(self, raw: object) -> None:
        """Takes one update in; when this returns, it is durable.

        1. A press is answered at once, beside the rest: its button stops turning.
        2. What was understood is stored by the unit it belongs to. The platform's own id keeps
           it from being heard twice.
        3. What nobody can read, or the database will not have, is put aside. Nothing here may
           come again for ever and hold back what is behind it.

        Raises only what says that nothing can be stored now; then the update must come again.
        """
        try:
            understood = read_update(raw, self.me)
        except Unreadable as unreadable:
            await self.put_aside(_written(raw), str(unreadable))
            return
        if understood.query:
            self.answers.answer(understood.query)
        if understood.meaning is None:
            _log.debug("an update without meaning")
            return
        try:
            receipt = await self._store(understood.meaning)
        except Exception as error:
            if is_trouble(error) or isinstance(error, WriterStopped):
                raise
            _log.error("an update was put aside", failure=described(error))
            await self.put_aside(_written(raw), type(error).__name__)
            return
        if receipt is Receipt.OTHER_BODY:
            # Ids begin anew after a quiet week. Put aside, it stands there once, however often it
            # comes.
            _log.warning("an update was put aside", reason="id used before")
            await self.put_aside(_written(raw), "id used before")

    async def put_aside(self, raw: str, reason: str) -> None:
        """Keeps what could not be read, once, however often it comes."""
        digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
        now = self.hearing.time.now()

        def keep(store: Store) -> None:
            store.unreadable.keep(
                door=TELEGRAM,
                bot=self.me.bot,
                digest=digest,
                raw=clean(raw, MOST_RAW),
                reason=reason,
                now=now,
            )

        await self._do(keep)

    async def finish(self) -> None:
        """Waits a moment for the answers that are still on their way."""
        await self.answers.finish()

    async def _store(self, meaning: Meaning) -> Receipt | None:
        """What became of it; None for what is no message."""
        now = self.hearing.time.now()
        match meaning:
            case Inbound(body=Joined()):
                heard = await self.hearing.hear(lambda store: self._come_in(store, meaning, now))
                return heard.receipt
            case Inbound():
                heard = await self.hearing.hear(lambda store: receive(store, meaning, now))
                return heard.receipt
            case Lost() | Back():
                await self._do(lambda store: self._lose_or_reach(store, meaning, now))
            case Moved():
                await self._do(lambda store: self._move(store, meaning, now))
        return None

    def _come_in(self, store: Store, joined: Inbound, now: datetime) -> Received:
        received = receive(store, joined, now)
        if received.receipt is Receipt.NEW:
            self._reach(store, joined.chat.id)
        return received

    def _lose_or_reach(self, store: Store, told: Lost | Back, now: datetime) -> None:
        """Told again, in whatever order, it changes nothing."""
        if not self._is_first_told(store, told, now):
            return
        if isinstance(told, Back):
            self._reach(store, told.chat)
            return
        for chat_id in chat_with_parts(store.connection, TELEGRAM, self.me.bot, told.chat):
            receive_lost(store, chat_id, told.reason, str(told.update), now)

    def _reach(self, store: Store, name: str) -> None:
        # A forum's topics are lost and reached with it.
        for chat_id in chat_with_parts(store.connection, TELEGRAM, self.me.bot, name):
            store.chats.reached(chat_id)

    def _move(self, store: Store, moved: Moved, now: datetime) -> None:
        store.chats.move(TELEGRAM, self.me.bot, moved.old, moved.new)
        # The old group may have been told to be lost before it was told to have moved; told once
        # more, the move is an older word than what was heard since.
        if self._is_first_told(store, moved, now):
            self._reach(store, moved.new)

    def _is_first_told(self, store: Store, told: Lost | Back | Moved, now: datetime) -> bool:
        return store.inbox.first_time(TELEGRAM, self.me.bot, str(told.update), now)

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.hearing.writer.do(unit))


def _written(raw: object) -> str:
    try:
        return json.dumps(raw, ensure_ascii=False)
    except RecursionError:
        number = raw.get("update_id") if isinstance(raw, dict) else None
        return f"nested too deep to be written down: {number}"
