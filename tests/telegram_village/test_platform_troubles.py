"""The platform fails, is slow or asks for patience: order is kept, and every message arrives."""

from functools import partial

import pytest

from bot.adapters.telegram.request import AiohttpRequest
from tests.telegram.fake.faults import Fault, bad_gateway, drop, flood, server_error, silence
from tests.telegram_village.platform import arrives, phone, telegram, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

A_MOMENT_S = 1.0
"""Long enough for every call that is answered, on however busy a machine."""


@pytest.fixture
def impatient(village: Village, monkeypatch: pytest.MonkeyPatch) -> Village:
    """A house that waits only a moment for the platform's answer."""
    hasty = partial(AiohttpRequest, read_timeout=A_MOMENT_S)
    monkeypatch.setattr("bot.adapters.telegram.opening.AiohttpRequest", hasty)
    village.restart()
    return village


def test_one_chat_waits_ten_minutes_and_the_others_go_on(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    telegram(village).faults.order(flood(600), method="sendMessage", chat_id=phone(wang).id)
    village.until(23, 7, 31)
    sun.sees("早上好", times=1)
    assert told(wang) == []
    wang.sends("村口路灯不亮")
    assert told(wang) == [], "what comes later keeps its place behind"
    village.restart()
    village.until(23, 7, 39)
    assert told(wang) == []
    village.until(23, 7, 41)
    first, second = told(wang)
    assert "早上好" in first and "路灯不亮" in second
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize(
    "fault", [server_error(), bad_gateway(), drop()], ids=["500", "502", "cut"]
)
def test_messages_keep_their_order_when_the_platform_fails_in_between(
    village: Village, fault: Fault
) -> None:
    wang = village.grid_worker("王芳")
    telegram(village).faults.order(fault, method="sendMessage", chat_id=phone(wang).id, times=3)
    wang.sends("村口路灯不亮")
    wang.sends("第二盏也不亮")
    assert told(wang) == []
    wang.sends("菜单")
    village.later(minutes=1)
    asked, added, menu = told(wang)
    assert "路灯不亮" in asked and "加进来了" in added and "王芳，您好" in menu
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("accepted", [True, False], ids=["accepted", "lost"])
def test_a_connection_cut_while_sending_costs_no_message(village: Village, accepted: bool) -> None:
    wang = village.grid_worker("王芳")
    telegram(village).faults.order(drop(accepted=accepted), method="sendMessage")
    wang.sends("菜单")
    village.later(minutes=1)
    assert len(told(wang)) == (2 if accepted else 1), "at least once"
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("accepted", [True, False], ids=["accepted", "lost"])
def test_an_answer_that_never_comes_is_waited_for_no_longer(
    impatient: Village, accepted: bool
) -> None:
    wang = impatient.grid_worker("王芳")
    telegram(impatient).faults.order(silence(accepted=accepted), method="sendMessage")
    wang.sends("菜单")
    impatient.later(minutes=1)
    assert len(told(wang)) == (2 if accepted else 1), "at least once"
    assert nothing_is_left_undone(impatient)


def test_a_photo_that_cannot_be_fetched_at_once_is_fetched_later(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    telegram(village).faults.order(server_error(), method="getFile", times=2)
    telegram(village).faults.order(drop(), method="download")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    assert room.screen() == []
    village.later(minutes=5)
    assert len(room.sees("请派单", times=1).photos) == 1


def test_what_was_said_while_the_house_was_down_waits_at_the_platform(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).says("村口路灯不亮")
    phone(wang).says("第二盏也不亮")
    village.restart()
    assert told(wang) == []
    arrives(village)
    wang.presses("路灯不亮")
    room.sees("请派单", "村口路灯不亮", "第二盏也不亮", times=1)
