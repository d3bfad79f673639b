"""A fake Telegram on loopback, and a bot that speaks to it as the program does."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Bot

from bot.adapters.telegram.request import AiohttpRequest
from tests.telegram.fake.calling import bot_of
from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import TelegramHouse, telegram_house


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def fake(clock: HandClock) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock) as started:
        yield started


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest() as opened:
        yield opened


@pytest.fixture
def bot(fake: FakeTelegram, request_: AiohttpRequest) -> Bot:
    return bot_of(fake, request_)


@pytest.fixture
async def house(fake: FakeTelegram, tmp_path: Path) -> AsyncIterator[TelegramHouse]:
    """The whole program, polling the fake."""
    async with telegram_house(fake, tmp_path) as made:
        yield made
