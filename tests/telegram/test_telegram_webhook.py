"""The webhook: nobody without the secret, 200 only for what is durable, nothing for ever."""

import asyncio
import gzip
import json
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.adapters.telegram.webhook import MOST_BYTES, SECRET_HEADER
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import SECRET, TelegramHouse, telegram_house

RIGHT = {SECRET_HEADER: SECRET}


@pytest.fixture
async def house(fake: FakeTelegram, tmp_path: Path) -> AsyncIterator[TelegramHouse]:
    async with telegram_house(fake, tmp_path, webhook=True) as made:
        yield made


def update(house: TelegramHouse, words: str = "你好") -> bytes:
    """What the platform would bring, without bringing it."""
    house.fake.person("李大爷").says(words)
    made = house.fake.updates.ever[-1]
    house.fake.updates.done(made)
    return json.dumps(made.as_json()).encode()


async def test_the_platform_brings_what_people_say(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    li.says("你好")
    await house.talks()
    assert house.fake.webhook.url == "https://town.example/telegram/webhook"
    assert li.sees()[-1].sender == "bot"
    assert [push.status for push in house.fake.webhook.pushes] == [200]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: SECRET[:-1]},
        {SECRET_HEADER: SECRET + "x"},
        {SECRET_HEADER: SECRET.upper()},
        {SECRET_HEADER: "密码"},
        {"X-Secret": SECRET},
    ],
)
async def test_without_the_secret_nothing_is_heard(
    house: TelegramHouse, headers: dict[str, str]
) -> None:
    assert await house.pushes(update(house), **headers) == 401
    assert house.rows("inbox", "id") == []
    assert house.rows("quarantine", "id") == []


async def test_without_the_secret_no_byte_of_the_body_is_waited_for(house: TelegramHouse) -> None:
    async def without_end() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    answer = await house.http.post("/telegram/webhook", data=without_end())
    assert answer.status == 401
    answer.close()


@pytest.mark.parametrize(
    "body",
    [b"", b'{"update_id": 1, "mess', b"\xff\xfe\x00", b"null", b"[]", b"[" * 50_000, b"1" * 5000],
)
async def test_what_is_no_update_is_put_aside_and_not_asked_for_again(
    house: TelegramHouse, body: bytes
) -> None:
    for _ in range(3):
        assert await house.pushes(body, **RIGHT) == 200
    assert len(house.rows("quarantine", "raw")) == 1
    assert house.rows("inbox", "id") == []


async def test_an_update_of_an_unknown_kind_is_put_aside_and_the_rest_goes_on(
    house: TelegramHouse,
) -> None:
    assert await house.pushes(b'{"update_id": 5, "telepathy": {"text": "x"}}', **RIGHT) == 200
    assert await house.pushes(update(house), **RIGHT) == 200
    assert house.rows("quarantine", "reason") == [("an update of an unknown kind",)]
    assert [each.text for each in house.said()] == ["你好"]


async def test_a_body_without_end_is_cut_off(house: TelegramHouse) -> None:
    async def without_end() -> AsyncIterator[bytes]:
        yield b"x" * (MOST_BYTES + 1)
        await asyncio.Event().wait()

    async with asyncio.timeout(10):
        answer = await house.http.post("/telegram/webhook", data=without_end(), headers=RIGHT)
    assert answer.status == 200
    answer.close()
    packed = gzip.compress(b" " * (64 << 20))
    assert await house.pushes(packed, **RIGHT, **{"Content-Encoding": "gzip"}) == 200
    kept = house.rows("quarantine", "reason, length(raw)")
    assert kept == [("too long", 16_384), ("too long", 16_384)]


async def test_200_only_for_what_is_stored(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = update(house)

    def full_disk(*_: Any) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise OperationalError("INSERT", {}, error)

    with monkeypatch.context() as patch:
        patch.setattr("bot.adapters.telegram.ear.receive", full_disk)
        assert await house.pushes(body, **RIGHT) == 503
    assert house.rows("inbox", "id") == []
    assert house.rows("quarantine", "id") == []
    assert await house.pushes(body, **RIGHT) == 200
    assert len(house.said()) == 1


async def test_what_the_database_will_never_have_is_put_aside(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: Any) -> None:
        raise ValueError("not to be stored")

    body = update(house)
    monkeypatch.setattr("bot.adapters.telegram.ear.receive", never)
    assert await house.pushes(body, **RIGHT) == 200
    assert house.rows("quarantine", "reason") == [("ValueError",)]


async def test_the_same_update_a_hundred_times_at_once_is_one(house: TelegramHouse) -> None:
    body = update(house)
    statuses = await asyncio.gather(*(house.pushes(body, **RIGHT) for _ in range(100)))
    assert set(statuses) == {200}
    await house.later(5)
    assert len(house.said()) == 1
    assert len(house.fake.called("sendMessage")) == 1
