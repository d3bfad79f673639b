"""The platforms that the settings open a door to; whoever serves them need not know which."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Protocol

from aiohttp import web

from bot.adapters.door import Door
from bot.adapters.telegram.opening import open_telegram
from bot.path.hearing import Hearing
from bot.path.media_worker import Fetch
from bot.settings import Settings
from storage.files import FileFolder

Health = Mapping[str, str | None]
"""How it stands with a platform: `trouble` (empty: none), and `last_good`."""


class Listening(Protocol):
    """How a platform's messages come in."""

    @property
    def routes(self) -> list[web.RouteDef]:
        """What the house's HTTP server must have for it."""
        ...

    def running(self) -> AbstractAsyncContextManager[None]:
        """Listens in the background while the block lasts."""
        ...


class Platform(Protocol):
    """A platform with its door open; nothing of it needs the platform to be reached."""

    @property
    def door(self) -> Door:
        """Where messages go out."""
        ...

    @property
    def fetch(self) -> Fetch:
        """Brings the platform's files."""
        ...

    def listen(self, hearing: Hearing) -> Listening:
        """Where messages come in."""
        ...

    def health(self) -> Health:
        """How it stands with the platform."""
        ...


@asynccontextmanager
async def open_platforms(
    settings: Settings, files: FileFolder
) -> AsyncIterator[tuple[Platform, ...]]:
    """Every platform whose settings are there, open while the block lasts."""
    async with AsyncExitStack() as opened:
        platforms: list[Platform] = []
        if settings.telegram_token:
            platforms.append(await opened.enter_async_context(open_telegram(settings, files)))
        yield tuple(platforms)
