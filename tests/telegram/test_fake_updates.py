"""The fake's updates: what is confirmed is gone, what is not comes again, one reader at a time."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken

from bot.adapters.telegram.request import AiohttpRequest
from tests.telegram.fake.calling import bot_of
from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram


async def _texts(bot: Bot, offset: int | None = None, limit: int | None = None) -> list[str]:
    found = await bot.get_updates(offset=offset, limit=limit, timeout=0)
    return [str(each.message.text) for each in found if each.message]


async def _polling(fake: FakeTelegram, bot: Bot, timeout: int = 30) -> "asyncio.Task[object]":
    """A long poll that waits at the server."""
    task: asyncio.Task[object] = asyncio.create_task(bot.get_updates(timeout=timeout))
    while not fake.updates.is_polled:
        await asyncio.sleep(0)
    return task


@pytest.fixture
def wang(fake: FakeTelegram) -> Person:
    return fake.person("王芳")


async def test_an_update_comes_again_until_a_later_offset_is_asked(wang: Person, bot: Bot) -> None:
    for word in "一二三四":
        wang.says(word)
    first, second, *_ = await bot.get_updates(timeout=0)
    assert second.update_id == first.update_id + 1
    assert await _texts(bot) == list("一二三四")
    assert await _texts(bot, limit=2) == ["一", "二"]
    assert await _texts(bot, second.update_id) == ["二", "三", "四"]
    assert await _texts(bot, first.update_id) == ["二", "三", "四"]
    assert await _texts(bot, second.update_id + 1) == ["三", "四"]


async def test_a_negative_offset_keeps_only_the_newest(wang: Person, bot: Bot) -> None:
    for word in "一二三四":
        wang.says(word)
    assert await _texts(bot, -2) == ["三", "四"]
    assert await _texts(bot) == ["三", "四"]


async def test_after_a_quiet_week_the_ids_begin_anywhere_and_an_old_offset_loses_nothing(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.says("上周")
    (last,) = await bot.get_updates(timeout=0)
    assert await _texts(bot, last.update_id + 1) == []
    fake.updates.jump(last.update_id - 50_000)
    wang.says("这周")
    assert await _texts(bot, last.update_id + 1) == ["这周"]


async def test_what_nobody_fetched_is_gone_after_a_day_and_a_press_after_150_seconds(
    wang: Person, bot: Bot, clock: HandClock
) -> None:
    said = wang.says("在吗")
    wang.presses("x", said, forged=True)
    assert len(await bot.get_updates(timeout=0)) == 2
    clock.later(151)
    assert await _texts(bot) == ["在吗"]
    clock.later(86_400)
    assert await bot.get_updates(timeout=0) == ()


async def test_a_long_poll_wakes_for_a_whole_album(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    poll = await _polling(fake, bot)
    for word in "一二":
        wang.says(word)
    found = await poll
    assert isinstance(found, tuple)
    assert len(found) == 2


async def test_a_second_poller_takes_over_and_the_first_is_told(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    first = await _polling(fake, bot)
    second: asyncio.Task[object] = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(Conflict, match="other getUpdates request"):
        await first
    wang.says("在吗")
    assert len(await second) == 1  # type: ignore[arg-type]


async def test_polling_and_webhook_exclude_each_other(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    poll = await _polling(fake, bot)
    await bot.set_webhook("https://town.example/telegram/webhook", secret_token="s")
    with pytest.raises(Conflict, match="terminated by setWebhook"):
        await poll
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    wang.says("在吗")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook()
    assert await _texts(bot) == ["在吗"]
    await bot.delete_webhook(drop_pending_updates=True)
    assert await _texts(bot) == []


async def test_only_what_was_asked_for_comes_and_the_wish_is_remembered(
    wang: Person, bot: Bot
) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["callback_query"])
    said = wang.says("在吗")
    wang.presses("x", said, forged=True)
    assert [each.callback_query is not None for each in await bot.get_updates(timeout=0)] == [True]
    await bot.get_updates(timeout=0, allowed_updates=[])
    wang.says("还在吗")
    assert await _texts(bot) == ["还在吗"]


async def test_a_poll_whose_client_went_away_holds_nothing(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    poll = await _polling(fake, bot)
    poll.cancel()
    while fake.updates.is_polled:
        await asyncio.sleep(0)
    wang.says("在吗")
    assert await _texts(bot) == ["在吗"]


async def test_a_wrong_token_and_an_unknown_method_are_refused(
    fake: FakeTelegram, request_: AiohttpRequest, bot: Bot
) -> None:
    for token, told in (("7100200300:AAOther", "Unauthorized"), ("no token", "Not Found")):
        with pytest.raises(InvalidToken, match=told):
            await bot_of(fake, request_, token).get_me()
    status, body = await request_.do_request(f"{fake.address}/bot{fake.bot.token}/sendLove", "GET")
    assert status == 404
    assert b"method not found" in body


@pytest.mark.parametrize(
    ("address", "secret", "told"),
    [
        ("http://town.example/x", "s", "HTTPS"),
        ("https://town.example:9000/x", "s", "ports"),
        ("https://town.example/x", "乡约", "unallowed characters"),
        ("https://town.example/x", "s" * 257, "too long"),
    ],
)
async def test_a_webhook_the_platform_would_not_push_to_is_refused(
    bot: Bot, address: str, secret: str, told: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){told}"):
        await bot.set_webhook(address, secret_token=secret)
