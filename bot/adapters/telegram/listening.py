"""Listening: tells the platform how we want to hear, and hears for as long as the house runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.adapters.telegram.commands import set_commands
from bot.adapters.telegram.ear import Ear
from bot.adapters.telegram.failures import named_rest_s, trouble_of
from bot.adapters.telegram.link import Link
from bot.adapters.telegram.polling import Polling
from bot.adapters.telegram.watching import LOOK_S, look
from bot.adapters.telegram.way import Way
from bot.adapters.telegram.webhook import webhook_route
from bot.failures import described

_log = structlog.get_logger(__name__)


@dataclass
class Listening:
    """One bot's listening; nothing of it needs the platform to be reached when it starts."""

    bot: Bot
    ear: Ear
    link: Link
    way: Way
    town_locale: str
    polling: Polling = field(init=False)
    _begun: bool = False

    def __post_init__(self) -> None:
        self.polling = Polling(self.bot, self.ear, self.link)

    @property
    def routes(self) -> list[web.RouteDef]:
        """What the house's HTTP server must have for it."""
        return [webhook_route(self.ear, self.link, self.way.secret)] if self.way.address else []

    async def begin(self) -> None:
        """Learns our name and tells the platform how to bring updates. Raises TelegramError.

        What waits at the platform is never dropped.
        """
        me = await self.bot.get_me()
        self.ear.me.username = me.username or ""
        await self.way.tell(self.bot)
        try:
            await set_commands(self.bot, self.town_locale)
        except TelegramError as error:
            # Only a convenience: the same words work without standing in a list. The next start
            # sets it.
            _log.warning("the list of commands was not set", reason=type(error).__name__)
        self._begun = True
        self.link.good(self.ear.hearing.time.now())

    @property
    def rest_s(self) -> float:
        """How long to rest before the next work, in seconds; the webhook is heard meanwhile."""
        between_looks = LOOK_S if self._begun and self.way.address else 0.0
        return max(self.link.rest_s, between_looks)

    async def work_once(self) -> None:
        """Begins; then polls once, or has a look at the webhook.

        Whatever goes wrong stands in `link`, with the rest to take.
        """
        try:
            if not self._begun:
                await self.begin()
            elif self.way.address:
                await look(self.bot, self.way, self.link, self.ear.hearing.time.now())
            else:
                await self.polling.poll_once()
        except TelegramError as error:
            self.link.bad(trouble_of(error), named_rest_s(error))
        except Exception as error:
            _log.error("listening failed", failure=described(error))
            self.link.bad("failed")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Listens in the background while the block lasts."""
        task = asyncio.create_task(self._work())
        try:
            yield
        finally:
            # What is cut off was not let go of, and comes again at the next start.
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self.ear.finish()

    async def _work(self) -> None:
        while True:
            await self.work_once()
            await asyncio.sleep(self.rest_s)
