"""Answering presses: a button stops turning, and nothing waits for it."""

import asyncio
from dataclasses import dataclass, field

import structlog
from telegram import Bot
from telegram.error import TelegramError

AT_ONCE = 16
"""Answers on their way at a time."""

MOST_WAITING = 200
"""Of more that wait, none is in time any more."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Answers:
    """The answers of one bot. Each is a courtesy: the press itself is stored and counts.

    `farewell_s` is how long the end waits for what is still on its way, in seconds.
    """

    bot: Bot
    farewell_s: float = 2.0
    under_way: set[asyncio.Task[None]] = field(default_factory=set)
    _gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    def answer(self, query: str) -> None:
        """Answers a press beside the rest, or never where too many wait."""
        if len(self.under_way) >= AT_ONCE + MOST_WAITING:
            _log.debug("a press was not answered", reason="too many wait")
            return
        task = asyncio.create_task(self._answer(query))
        # Only the set keeps a task alive.
        self.under_way.add(task)
        task.add_done_callback(self.under_way.discard)

    async def finish(self) -> None:
        """Waits a moment for the answers on their way, and gives up the others."""
        if not self.under_way:
            return
        _, late = await asyncio.wait(self.under_way, timeout=self.farewell_s)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _answer(self, query: str) -> None:
        async with self._gate:
            try:
                await self.bot.answer_callback_query(query)
            except TelegramError as error:
                # Too old, or not reached.
                _log.debug("a press was not answered", reason=type(error).__name__)
