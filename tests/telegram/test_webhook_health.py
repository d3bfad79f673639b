"""The webhook's health: every delivery tells, and now and then the platform is asked."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.telegram.watching import LOOK_S, MANY
from tests.telegram.fake.faults import flood, server_error
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import SECRET, TelegramHouse, telegram_house
from tests.telegram.test_polling import full_disk

OURS = "https://town.example/telegram/webhook"


@pytest.fixture
async def house(fake: FakeTelegram, tmp_path: Path) -> AsyncIterator[TelegramHouse]:
    async with telegram_house(fake, tmp_path, webhook=True) as made:
        yield made


def trouble(house: TelegramHouse) -> Any:
    return house.telegram.health()["trouble"]


async def test_a_delivery_that_is_not_stored_is_told_until_one_is(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.fake.person("李大爷").says("你好")
    with monkeypatch.context() as patch:
        patch.setattr("bot.adapters.telegram.ear.receive", full_disk)
        assert await house.hears() == 0
    assert trouble(house) == "not stored"
    house.clock.later(5)
    assert await house.hears() == 1
    assert trouble(house) == ""
    assert house.telegram.link.last_good == house.program.time.now()


async def test_a_webhook_changed_by_somebody_else_is_told_and_set_again_at_once(
    house: TelegramHouse,
) -> None:
    house.fake.webhook.url = "https://elsewhere.example/hook"
    house.fake.webhook.secret = ""
    await house.listening.work_once()
    assert trouble(house) == "webhook set elsewhere"
    assert (house.fake.webhook.url, house.fake.webhook.secret) == (OURS, SECRET)
    await house.listening.work_once()
    assert trouble(house) == ""


async def test_a_webhook_taken_away_is_set_again(house: TelegramHouse) -> None:
    house.fake.webhook.url = ""
    await house.listening.work_once()
    assert trouble(house) == "webhook taken away"
    assert house.fake.webhook.url == OURS


async def test_what_the_platform_cannot_bring_is_told_until_it_is_brought(
    house: TelegramHouse,
) -> None:
    reaches, house.fake.webhook.reaches = house.fake.webhook.reaches, "http://127.0.0.1:1/"
    house.fake.person("李大爷").says("你好")
    house.clock.later(5)
    await house.hears()
    await house.listening.work_once()
    assert trouble(house) == "webhook not reached"
    house.fake.webhook.reaches = reaches
    house.clock.later(60)
    assert await house.hears() == 1
    assert trouble(house) == ""
    await house.listening.work_once()
    assert trouble(house) == "", "an error that has been got over is none"


async def test_many_that_wait_are_told(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    for _ in range(MANY + 1):
        li.says("你好")
    await house.listening.work_once()
    assert trouble(house) == "many wait"


async def test_it_is_asked_now_and_then_and_never_before_the_platform_wants(
    house: TelegramHouse,
) -> None:
    await house.listening.work_once()
    assert house.listening.rest_s == LOOK_S
    house.fake.faults.order(server_error(), method="getWebhookInfo")
    await house.listening.work_once()
    assert (trouble(house), house.listening.rest_s) == ("unreachable", LOOK_S)
    house.fake.faults.order(flood(600), method="getWebhookInfo")
    await house.listening.work_once()
    assert (trouble(house), house.listening.rest_s) == ("flood", 600)
