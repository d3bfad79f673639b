"""What cannot be taken in is kept aside, once, and holds nothing back."""

from typing import Any

import pytest

from bot.path.writer import WriterStopped
from storage.errors import HouseError, NotFound, OutOfStep
from tests.telegram.telegram_house import TelegramHouse


def fails(error: HouseError) -> Any:
    def receive(*_: Any) -> None:
        raise error

    return receive


@pytest.mark.parametrize("error", [NotFound("a chat"), OutOfStep("a case")])
async def test_no_error_of_one_update_holds_back_the_next(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch, error: HouseError
) -> None:
    li = house.fake.person("李大爷")
    li.says("一")
    with monkeypatch.context() as patch:
        patch.setattr("bot.adapters.telegram.ear.receive", fails(error))
        assert await house.hears() == 1
    li.says("二")
    await house.hears()
    assert [each.text for each in house.said()] == ["二"]
    assert house.rows("quarantine", "reason") == [(type(error).__name__,)]


async def test_what_comes_while_the_program_ends_comes_again(
    house: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.fake.person("李大爷").says("一")
    with monkeypatch.context() as patch:
        patch.setattr("bot.adapters.telegram.ear.receive", fails(WriterStopped("over")))
        assert await house.hears() == 0
    assert await house.hears() == 1
    assert [each.text for each in house.said()] == ["一"]
    assert house.rows("quarantine", "reason") == []


async def test_an_id_used_before_for_something_else_is_kept_aside_once(
    house: TelegramHouse,
) -> None:
    li, wang = house.fake.person("李大爷"), house.fake.person("王芳")
    li.says("你好")
    await house.hears()
    number = house.fake.updates.ever[-1].id
    wang.says("路灯不亮")
    other = house.fake.updates.ever[-1]
    house.fake.updates.done(other)
    for _ in range(3):
        await house.listening.ear.hear({**other.as_json(), "update_id": number})
    assert [each.text for each in house.said()] == ["你好"]
    ((reason, raw),) = house.rows("quarantine", "reason, raw")
    assert reason == "id used before"
    assert "路灯不亮" in raw


async def test_the_same_update_again_is_not_kept_aside(house: TelegramHouse) -> None:
    house.fake.person("李大爷").says("你好")
    await house.hears()
    await house.listening.ear.hear(house.fake.updates.ever[-1].as_json())
    assert house.rows("quarantine", "reason") == []
