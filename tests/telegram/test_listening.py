"""The start: the house runs whether the platform is reached or not, and listens once it is."""

import asyncio
from pathlib import Path

import pytest

from bot.adapters.telegram.polling import LONGEST_POLL_S
from tests.telegram.fake.faults import drop, flood, server_error
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import SECRET, telegram_house


async def test_polling_takes_a_webhook_away_and_drops_nothing(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    fake.webhook.url = "https://elsewhere.example/hook"
    fake.person("李大爷").says("你好")
    async with telegram_house(fake, tmp_path) as house:
        assert fake.webhook.url == ""
        assert await house.hears() == 1


async def test_the_webhook_is_set_with_its_secret_and_drops_nothing(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    fake.person("李大爷").says("你好")
    async with telegram_house(fake, tmp_path, webhook=True) as house:
        assert fake.webhook.secret == SECRET
        assert await house.hears() == 1
        assert SECRET not in repr(house.listening)


async def test_our_name_is_learned_from_the_platform(fake: FakeTelegram, tmp_path: Path) -> None:
    async with telegram_house(fake, tmp_path) as house:
        assert house.listening.ear.me.username == "xiangyue_bot"


async def test_an_unreachable_platform_is_tried_until_it_is_reached(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    async with telegram_house(fake, tmp_path) as house:
        anew = house.telegram.listen(house.program.hearing)
        anew.polling.poll_s = 0
        fake.person("李大爷").says("你好")
        fake.faults.order(drop(), method="getMe")
        fake.faults.order(server_error(), method="deleteWebhook")
        for rest in (1, 2):
            await anew.work_once()
            assert house.telegram.health()["trouble"] == "unreachable"
            assert house.telegram.link.rest_s == rest
        await anew.work_once()
        assert house.telegram.health()["trouble"] == ""
        assert house.said() == []
        await anew.work_once()
        assert [each.text for each in house.said()] == ["你好"]


async def test_a_fault_of_our_own_does_not_end_the_listening(
    fake: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with telegram_house(fake, tmp_path) as house:

        async def breaks() -> int:
            raise LookupError("a fault")

        with monkeypatch.context() as patch:
            patch.setattr(house.listening.polling, "poll_once", breaks)
            await house.listening.work_once()
        assert house.telegram.health()["trouble"] == "failed"
        await house.listening.work_once()
        assert house.telegram.health()["trouble"] == ""


async def test_it_listens_in_the_background_and_ends_when_it_is_told(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    async with telegram_house(fake, tmp_path) as house:
        house.listening.polling.poll_s = LONGEST_POLL_S
        async with house.listening.running():
            while not fake.updates.is_polled:
                await asyncio.sleep(0)
            fake.person("李大爷").says("你好")
            while not house.said():
                await asyncio.sleep(0)
        assert [each.text for each in house.said()] == ["你好"]


async def test_a_list_of_commands_that_cannot_be_set_keeps_nobody_waiting(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    async with telegram_house(fake, tmp_path) as house:
        anew = house.telegram.listen(house.program.hearing)
        anew.polling.poll_s = 0
        fake.person("李大爷").says("你好")
        for fault in (flood(3600), server_error()):
            fake.faults.order(fault, method="setMyCommands")
            await anew.begin()
            assert house.telegram.health()["trouble"] == ""
        await anew.work_once()
        assert [each.text for each in house.said()] == ["你好"]


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook"])
async def test_a_flood_at_the_start_is_waited_out(
    fake: FakeTelegram, tmp_path: Path, method: str
) -> None:
    async with telegram_house(fake, tmp_path) as house:
        fake.faults.order(flood(600), method=method)
        await house.telegram.listen(house.program.hearing).work_once()
        assert (house.telegram.link.trouble, house.telegram.link.rest_s) == ("flood", 600)
