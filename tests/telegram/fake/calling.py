"""The library's Bot, pointed at the fake."""

from telegram import Bot
from telegram.request import BaseRequest

from tests.telegram.fake.telegram import FakeTelegram


def bot_of(fake: FakeTelegram, request: BaseRequest, token: str | None = None) -> Bot:
    """A bot whose calls and downloads go to the fake, all through one request."""
    return Bot(
        token or fake.bot.token,
        base_url=f"{fake.address}/bot",
        base_file_url=f"{fake.address}/file/bot",
        request=request,
        get_updates_request=request,
    )
