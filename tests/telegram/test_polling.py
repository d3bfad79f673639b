"""Polling: an update is let go of only when it is durable, and no trouble ends it."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from telegram import Bot

from storage.receiving import receive
from tests.telegram.fake.faults import (
    bad_gateway,
    drop,
    flood,
    server_error,
    silence,
)
from tests.telegram.telegram_house import TelegramHouse


def full_disk(*_: Any) -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    raise OperationalError("INSERT", {}, error)


async def test_an_update_is_let_go_of_by_the_poll_after_its_commit(house: TelegramHouse) -> None:
    house.fake.person("李大爷").says("你好")
    await house.hears()
    assert len(house.fake.updates.pending()) == 1
    await house.hears()
    assert house.fake.updates.pending() == []
    assert len(house.said()) == 1


async def test_what_could_not_be_stored_comes_again_with_all_behind_it(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    li = house.fake.person("李大爷")
    for words in ("一", "二", "三"):
        li.says(words)
    calls: Iterator[Callable[..., Any]] = iter([receive, full_disk, receive])
    with monkeypatch.context() as patch:
        patch.setattr("bot.adapters.telegram.ear.receive", lambda *given: next(calls)(*given))
        assert await house.hears() == 1
    assert [each.text for each in house.said()] == ["一"], "nothing behind it may overtake it"
    assert house.telegram.health()["trouble"] == "not stored"
    assert await house.hears() == 2
    assert [each.text for each in house.said()] == ["一", "二", "三"]
    assert house.telegram.health()["trouble"] == ""


async def test_one_update_nobody_can_read_holds_back_no_other(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    li.says("前")
    house.fake.updates.add("message", {"message_id": "seven", "chat": 5}, "broken")
    li.says("后")
    assert await house.hears() == 3
    assert [each.text for each in house.said()] == ["前", "后"]
    assert len(house.rows("quarantine", "raw")) == 1


async def test_ids_may_begin_anew_after_a_quiet_week(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    li.says("你好")
    await house.hears()
    await house.hears()
    house.fake.updates.jump(12)
    li.says("在吗")
    await house.hears()
    assert [each.text for each in house.said()] == ["你好", "在吗"]


async def test_only_what_is_read_is_asked_for(house: TelegramHouse) -> None:
    await house.hears()
    (asked,) = house.fake.called("getUpdates")
    kinds = ["message", "edited_message", "callback_query", "my_chat_member"]
    assert asked.value("allowed_updates") == kinds
    assert asked.whole("limit") == 100
    assert "offset" not in asked.fields


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [(server_error(), "unreachable"), (bad_gateway(), "unreachable"), (drop(), "unreachable")],
)
async def test_trouble_is_named_and_the_rests_grow(
    house: TelegramHouse, fault: Any, trouble: str
) -> None:
    house.fake.faults.order(fault, method="getUpdates", times=8)
    rests = []
    for _ in range(8):
        await house.hears()
        rests.append(house.telegram.link.rest_s)
    assert house.telegram.health()["trouble"] == trouble
    assert rests == [1, 2, 4, 8, 16, 32, 60, 60]
    await house.hears()
    assert house.telegram.health()["trouble"] == ""
    assert house.telegram.link.rest_s == 0


async def test_a_flood_is_waited_out_as_long_as_the_platform_says(house: TelegramHouse) -> None:
    house.fake.faults.order(flood(600), method="getUpdates")
    await house.hears()
    assert house.telegram.link.rest_s == 600


async def test_a_poll_that_hangs_is_given_up_and_asked_anew(house: TelegramHouse) -> None:
    house.fake.person("李大爷").says("你好")
    house.fake.faults.order(silence(), method="getUpdates")
    house.listening.polling.patience_s = 0.05
    await house.hears()
    assert house.telegram.health()["trouble"] == "stalled"
    house.listening.polling.patience_s = 15
    assert await house.hears() == 1


async def test_a_second_poller_is_named(house: TelegramHouse, bot: Bot) -> None:
    polling = house.listening.polling
    polling.poll_s = 50
    ours = asyncio.create_task(polling.poll_once())
    while not house.fake.updates.is_polled:
        await asyncio.sleep(0)
    theirs = asyncio.create_task(bot.get_updates(timeout=50))
    await ours
    assert house.telegram.health()["trouble"] == "conflict"
    theirs.cancel()


async def test_a_webhook_set_by_somebody_else_is_named(house: TelegramHouse, bot: Bot) -> None:
    await bot.set_webhook("https://elsewhere.example/hook")
    await house.hears()
    assert house.telegram.health()["trouble"] == "webhook set elsewhere"


async def test_a_token_taken_back_is_named(house: TelegramHouse) -> None:
    house.fake.bot.token = "7100200300:BBOtherOtherOtherOtherOtherOtherOth"
    await house.hears()
    assert house.telegram.health()["trouble"] == "token refused"
