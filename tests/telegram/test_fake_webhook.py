"""The fake's webhook: in order per chat, again after a no, with the secret, never on its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.fake.webhook import SECRET_HEADER


@dataclass
class Office:
    """Takes pushes; says no to a text as often as `noes` has it, hangs up on those in `deaf`."""

    address: str = ""
    texts: list[str] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    noes: dict[str, int] = field(default_factory=dict)
    deaf: set[str] = field(default_factory=set)
    retry_after: str | None = None

    async def take(self, request: web.Request) -> web.Response:
        update: dict[str, Any] = await request.json()
        text = update["message"]["text"]
        self.texts.append(text)
        self.secrets.append(request.headers.get(SECRET_HEADER))
        if text in self.deaf and request.transport is not None:
            request.transport.close()
        if self.noes.get(text, 0) > 0:
            self.noes[text] -= 1
            headers = {"Retry-After": self.retry_after} if self.retry_after else {}
            return web.Response(status=503, headers=headers)
        return web.Response()


@pytest.fixture
async def office(fake: FakeTelegram, bot: Bot) -> AsyncIterator[Office]:
    made = Office()
    application = web.Application()
    application.router.add_post("/telegram/webhook", made.take)
    async with TestServer(application) as server:
        made.address = str(server.make_url("/telegram/webhook"))
        await bot.set_webhook(made.address, secret_token="s-1_A")
        yield made


async def test_each_push_carries_the_secret_and_what_arrived_is_not_pushed_again(
    fake: FakeTelegram, office: Office, bot: Bot
) -> None:
    fake.person("王芳").says("在吗")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    assert [push.status for push in await fake.webhook.push_due()] == [200]
    assert await fake.webhook.push_due() == []
    assert office.secrets == ["s-1_A"]
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_refused_update_holds_its_chat_and_waits_twice_as_long_each_time(
    fake: FakeTelegram, office: Office, clock: HandClock, bot: Bot
) -> None:
    wang, li = fake.person("王芳"), fake.person("李四")
    office.noes["毒"] = 3
    for word in ("毒", "后一句"):
        wang.says(word)
    li.says("李")
    await fake.webhook.push_due()
    assert sorted(office.texts) == ["李", "毒"]
    tried = []
    for second in range(1, 10):
        if await fake.webhook.push_due(clock.now + second):
            tried.append(second)
    assert tried == [1, 3, 7]
    assert office.texts[-2:] == ["毒", "后一句"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"


async def test_the_answer_may_name_the_wait(
    fake: FakeTelegram, office: Office, clock: HandClock
) -> None:
    office.noes["忙"], office.retry_after = 1, "30"
    fake.person("王芳").says("忙")
    await fake.webhook.push_due()
    assert await fake.webhook.push_due(clock.now + 29) == []
    assert [push.arrived for push in await fake.webhook.push_due(clock.now + 30)] == [True]


async def test_a_broken_connection_counts_as_not_delivered(
    fake: FakeTelegram, office: Office, clock: HandClock
) -> None:
    office.deaf.add("在吗")
    fake.person("王芳").says("在吗")
    assert [push.status for push in await fake.webhook.push_due()] == [None]
    office.deaf.clear()
    assert [push.status for push in await fake.webhook.push_due(clock.now + 1)] == [200]
    assert office.texts == ["在吗", "在吗"]


async def test_the_same_update_can_be_delivered_again_after_it_arrived(
    fake: FakeTelegram, office: Office
) -> None:
    fake.person("王芳").says("在吗")
    await fake.webhook.push_due()
    for update in fake.updates.ever:
        assert (await fake.webhook.push_again(update)).arrived
    assert office.texts == ["在吗", "在吗"]


async def test_a_public_address_is_reached_on_loopback(
    fake: FakeTelegram, office: Office, bot: Bot
) -> None:
    await bot.set_webhook("https://town.example/telegram/webhook")
    fake.webhook.reaches = office.address
    fake.person("王芳").says("在吗")
    assert [push.status for push in await fake.webhook.push_due()] == [200]
    assert office.secrets == [None]
