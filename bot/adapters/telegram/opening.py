"""From settings to an open Telegram door: one HTTP session, one bot, everything that uses them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import Bot

from bot.adapters.telegram.door import TelegramDoor
from bot.adapters.telegram.ear import Ear
from bot.adapters.telegram.files import Fetcher
from bot.adapters.telegram.link import Link
from bot.adapters.telegram.listening import Listening
from bot.adapters.telegram.names import me_of
from bot.adapters.telegram.request import AiohttpRequest
from bot.adapters.telegram.way import Way
from bot.adapters.telegram.webhook import PATH
from bot.path.hearing import Hearing
from bot.path.media_worker import Fetch
from bot.settings import Settings
from storage.files import FileFolder


@dataclass(frozen=True)
class Telegram:
    """The door for the program's assembly; then `listen`, with the hearing it was given."""

    bot: Bot
    door: TelegramDoor
    fetcher: Fetcher
    link: Link
    way: Way
    town_locale: str

    def listen(self, hearing: Hearing) -> Listening:
        """Its `routes` go into the HTTP server; `async with listening.running()` does the rest."""
        ear = Ear(hearing, self.bot, me_of(self.bot.token))
        return Listening(self.bot, ear, self.link, self.way, self.town_locale)

    @property
    def fetch(self) -> Fetch:
        """Brings a file of the platform by its id."""
        return self.fetcher.fetch

    def health(self) -> dict[str, str | None]:
        """For /health: what is wrong (empty: nothing), and when it last went well."""
        last = self.link.last_good
        return {"trouble": self.link.trouble, "last_good": last.isoformat() if last else None}


@asynccontextmanager
async def open_telegram(settings: Settings, files: FileFolder) -> AsyncIterator[Telegram]:
    """The door that the settings describe, open while the block lasts; it must have a token."""
    token = settings.telegram_token.get_secret_value()
    base = settings.telegram_api_base
    request = AiohttpRequest()
    bot = Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )
    way = Way()
    if settings.telegram_mode == "webhook":
        secret = settings.telegram_webhook_secret.get_secret_value()
        way = Way(f"{settings.public_url}{PATH}", secret)
    async with request:
        yield Telegram(
            bot=bot,
            door=TelegramDoor(bot, me_of(token).bot, files),
            fetcher=Fetcher(bot, request),
            link=Link(),
            way=way,
            town_locale=settings.locale,
        )
