"""Polling: asks the platform for updates, and lets go of each only when it is durable."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.adapters.telegram.ear import Ear
from bot.adapters.telegram.failures import named_rest_s, trouble_of
from bot.adapters.telegram.link import Link
from bot.adapters.telegram.reading import ALLOWED
from bot.failures import described

MOST = 100
LONGEST_POLL_S = 50
ANSWER_S = 10.0
"""How long beyond the poll its answer may take before the connection counts as dead."""

PATIENCE_S = 15.0
"""How long beyond the poll anything may take: whatever hangs then is given up."""

_log = structlog.get_logger(__name__)


@dataclass
class Polling:
    """The loop is ours: the library's own would confirm an update as soon as it has read it."""

    bot: Bot
    ear: Ear
    link: Link
    poll_s: int = LONGEST_POLL_S
    patience_s: float = PATIENCE_S
    offset: int | None = None

    async def poll_once(self) -> int:
        """Asks once and takes in what came; how many updates are durable now.

        1. `offset` is one past the last update that is durable: asking with it lets go of those
           before, and of no other.
        2. The updates of an answer are stored one after another. The first that could not be
           stored ends it: it comes again, and none behind it is heard before it.
        3. What went wrong stands in `link`, with the rest to take before asking again.
        """
        try:
            async with asyncio.timeout(self.poll_s + self.patience_s):
                updates = await self._ask()
        except (TelegramError, TimeoutError) as error:
            self.link.bad(trouble_of(error), named_rest_s(error))
            return 0
        before = self.offset
        stored = await self._take_in(updates)
        if stored < len(updates):
            self.link.bad("not stored")
        elif updates and self.offset == before:
            # None can be let go of: asked at once, they would come at once.
            self.link.bad("unreadable answer")
        else:
            self.link.good(self.ear.hearing.time.now())
        return stored

    async def _ask(self) -> list[Any]:
        """The updates as they were sent.

        Not by `Bot.get_updates`: that builds all of an answer at once, so that a single update it
        cannot build would keep every other from being read, for ever.
        """
        asked: dict[str, Any] = {
            "timeout": self.poll_s,
            "limit": MOST,
            "allowed_updates": json.dumps(ALLOWED),
        }
        if self.offset is not None:
            asked["offset"] = self.offset
        answer = await self.bot.request.post(
            f"{self.bot.base_url}/getUpdates?{urlencode(asked)}",
            read_timeout=self.poll_s + ANSWER_S,
        )
        if not isinstance(answer, list):
            raise TelegramError("no list of updates")
        return answer

    async def _take_in(self, updates: list[Any]) -> int:
        stored = 0
        for update in updates:
            try:
                await self.ear.hear(update)
            except Exception as error:
                _log.error("an update could not be stored", failure=described(error))
                return stored
            stored += 1
            number = update.get("update_id") if isinstance(update, dict) else None
            if isinstance(number, int):
                self.offset = number + 1
        return stored
