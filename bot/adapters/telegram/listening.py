"""Listening: tells the platform how we want to hear, and hears for as long as the house runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.adapters.telegram.commands import set_commands
from bot.adapters.telegram.ear import Ear
from bot.adapters.telegram.failures import trouble_of
from bot.adapters.telegram.link import Link
from bot.adapters.telegram.polling import Polling
from bot.adapters.telegram.reading import ALLOWED
from bot.adapters.telegram.webhook import webhook_route
from bot.failures import described

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Way:
    """How updates come: by polling, or brought to `address` with `secret` in the header."""

    address: str = ""
    secret: str = field(default="", repr=False)


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
        return [webhook_route(self.ear, self.way.secret)] if self.way.address else []

    async def begin(self) -> None:
        """Learns our name and tells the platform how to bring updates. Raises TelegramError.

        What waits at the platform is never dropped.
        """
        me = await self.bot.get_me()
        self.ear.me.username = me.username or ""
        if self.way.address:
            await self.bot.set_webhook(
                self.way.address, secret_token=self.way.secret, allowed_updates=ALLOWED
            )
        else:
            await self.bot.delete_webhook()
        try:
            await set_commands(self.bot, self.town_locale)
        except BadRequest:
            # Only a convenience: the same words work without standing in a list.
            _log.warning("the list of commands was refused")
        self._begun = True
        self.link.good(self.ear.hearing.time.now())

    async def work_once(self) -> bool:
        """Begins, or polls once; False if there is nothing to do but wait for the webhook.

        Whatever goes wrong stands in `link`, with the rest to take.
        """
        try:
            if not self._begun:
                await self.begin()
            elif not self.way.address:
                await self.polling.poll_once()
            return not (self._begun and self.way.address)
        except TelegramError as error:
            self.link.bad(trouble_of(error))
        except Exception as error:
            _log.error("listening failed", failure=described(error))
            self.link.bad("failed")
        return True

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
        while await self.work_once():
            await asyncio.sleep(self.link.rest_s)
