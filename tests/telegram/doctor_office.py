"""Somebody who asks `xiangyue doctor --telegram`, beside the running house or before its start."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.adapters.telegram.examination import examine
from bot.adapters.telegram.probing import Seen, look
from bot.http import house_pages
from bot.office.finding import Finding
from bot.settings import Settings
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import SECRET, TelegramHouse

PUBLIC = "https://town.example"
OURS = f"{PUBLIC}/telegram/webhook"


@dataclass
class Office:
    """`port`: where `xiangyue run` answers, or would; `lead`: where the town's address leads.

    `told` is what /health says of the doors; None where nothing runs.
    """

    fake: FakeTelegram
    port: int
    webhook: bool
    lead: Callable[[str], str]
    told: dict[str, Callable[[], dict[str, str | None]]] | None = None

    @property
    def here(self) -> str:
        """Where the house's pages are."""
        return f"http://127.0.0.1:{self.port}"

    def settings(self, **other: object) -> Settings:
        described: dict[str, object] = {
            "telegram_token": self.fake.bot.token,
            "telegram_api_base": self.fake.address,
            "public_url": PUBLIC,
            "http_port": self.port,
        }
        if self.webhook:
            described |= {"telegram_mode": "webhook", "telegram_webhook_secret": SECRET}
        return Settings(_env_file=None, **(described | other))  # type: ignore[arg-type]

    async def asks(self, **other: object) -> list[Finding]:
        """All that the doctor says, which is never the token or the secret."""

        async def led(session: ClientSession, method: str, address: str) -> Seen:
            return await look(session, method, self.lead(address))

        found = [finding async for finding in examine(self.settings(**other), look=led)]
        told = " ".join(f"{each.what} {each.mend}" for each in found)
        assert self.fake.bot.token.partition(":")[2] not in told
        assert SECRET not in told
        return found

    async def wrongs(self, **other: object) -> list[str]:
        """What is not well, each with its mend."""
        return [f"{each.what}: {each.mend}" for each in await self.asks(**other) if each.mend]


@asynccontextmanager
async def serving(house: TelegramHouse, *, webhook: bool) -> AsyncIterator[Office]:
    """The house with its pages; the town's address leads to them, as a web server would."""
    told = {"telegram": house.telegram.health}
    application = web.Application()
    application.router.add_routes(house_pages(house.program, told))
    application.router.add_routes(house.listening.routes)
    async with TestServer(application) as server:
        office = Office(house.fake, int(server.port or 0), webhook, lambda address: address, told)
        office.lead = lambda address: address.replace(PUBLIC, office.here)
        yield office
