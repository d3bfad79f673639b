"""`xiangyue doctor --telegram`: all well is said, each wrong thing is named with its mend."""

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port
from rich.console import Console

from bot.adapters.telegram.examination import WHERE_LAWFUL, examine
from bot.command_line import main
from bot.commands import screen
from tests.telegram.doctor_office import Office, serving
from tests.telegram.fake.faults import bad_gateway, flood, refuses
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import TelegramHouse


@pytest.fixture
async def office(house: TelegramHouse) -> AsyncIterator[Office]:
    """Beside the house, which polls."""
    async with serving(house, webhook=False) as made:
        yield made


@pytest.fixture
def before_the_start(fake: FakeTelegram) -> Office:
    """Nothing runs yet."""
    return Office(fake, unused_port(), webhook=False, lead=lambda address: address)


async def test_all_is_well_while_polling(office: Office) -> None:
    found = await office.asks()
    assert [each.mend for each in found] == [""] * len(found)
    told = "\n".join(each.what for each in found)
    for each in (
        "a token is set",
        "is reached",
        "clock of this machine is right",
        "小约's, @xiangyue_bot",
        "may be added to groups",
        "privacy mode is on",
        "/setprivacy",
        "is running and hears Telegram",
        "no webhook stands in the way",
        '"conflict" in /health',
        "0 messages wait",
        "list of commands is set",
    ):
        assert each in told


async def test_no_message_is_taken_from_a_program_that_polls(
    office: Office, house: TelegramHouse
) -> None:
    office.fake.person("李大爷").says("路灯不亮")
    await office.asks()
    assert office.fake.called("getUpdates") == []
    assert await house.hears() == 1


async def test_without_a_token_nothing_is_asked(before_the_start: Office) -> None:
    (wrong,) = await before_the_start.wrongs(telegram_token="")
    assert "XIANGYUE_TELEGRAM_TOKEN" in wrong
    assert before_the_start.fake.calls == []


async def test_a_wrong_token_is_the_last_that_is_said(office: Office) -> None:
    (wrong,) = await office.wrongs(telegram_token="7100200300:" + "B" * 35)
    assert wrong.startswith("the token is refused")
    assert "BotFather" in wrong


async def test_a_server_that_is_not_there(before_the_start: Office) -> None:
    base = f"http://127.0.0.1:{unused_port()}"
    (wrong,) = await before_the_start.wrongs(telegram_api_base=base)
    assert wrong.startswith(f"{base} is not reached: connection refused")
    (wrong,) = await before_the_start.wrongs(
        telegram_api_base=before_the_start.fake.address.replace("http:", "https:")
    )
    assert "it does not speak TLS" in wrong


async def test_before_the_start_it_says_what_is_not_set_yet(before_the_start: Office) -> None:
    found = await before_the_start.asks()
    assert any("xiangyue run is not running here" in each.what for each in found)
    (wrong,) = [each for each in found if each.mend]
    assert "not ours in all private chats, all group chats, all chat administrators" in wrong.what
    assert "start xiangyue run" in wrong.mend


async def test_a_program_started_before_the_token_was_set(office: Office, tmp_path: Path) -> None:
    assert office.told is not None
    office.told.clear()
    (wrong,) = await office.wrongs()
    assert wrong == (
        "xiangyue run is running with the Telegram door shut: "
        "it was started before the token was set: start it anew"
    )


async def test_a_second_program_with_the_token(office: Office, house: TelegramHouse) -> None:
    house.telegram.link.bad("conflict")
    (wrong,) = await office.wrongs()
    assert "xiangyue run says: conflict: another program polls with this token" in wrong


async def test_polling_while_a_webhook_is_set(office: Office) -> None:
    token = office.fake.bot.token
    office.fake.webhook.url = f"https://elsewhere.example/hook/{token}"
    (wrong,) = await office.wrongs()
    assert "a webhook is set at https://elsewhere.example/…" in wrong
    assert "/revoke" in wrong


async def test_a_bot_that_may_not_come_into_groups(office: Office) -> None:
    office.fake.bot.can_join_groups = False
    (wrong,) = await office.wrongs()
    assert wrong.endswith("BotFather: /setjoingroups, @xiangyue_bot, Enable")


async def test_another_bot_s_list_of_commands(office: Office) -> None:
    office.fake.commands.lists.pop((("all_group_chats",), ""))
    (wrong,) = await office.wrongs()
    assert "not ours in all group chats" in wrong


async def test_messages_that_nobody_takes_in(office: Office) -> None:
    li = office.fake.person("李大爷")
    for number in range(101):
        li.says(f"{number}")
    (wrong,) = await office.wrongs()
    assert wrong.startswith("101 messages wait at Telegram: nobody takes them in")


async def test_a_step_that_fails_is_named_and_the_others_go_on(office: Office) -> None:
    office.fake.faults.order(flood(600), method="getMe")
    office.fake.faults.order(bad_gateway(), method="getWebhookInfo")
    office.fake.faults.order(refuses("SCOPE"), method="getMyCommands")
    assert [each.partition(": ask")[0] for each in await office.wrongs()] == [
        "the bot's account: flood",
        "how messages come: unreachable",
        "list of commands: refused",
    ]


async def test_a_clock_that_is_off(office: Office) -> None:
    settings = office.settings()
    late = datetime.now(UTC) - timedelta(minutes=5)
    wrong = [each async for each in examine(settings, lambda: late) if each.mend]
    assert len(wrong) == 1
    assert wrong[0].what.startswith("clock of this machine is")
    assert "timedatectl" in wrong[0].mend


@pytest.mark.parametrize(("joins", "ends"), [(True, 0), (False, 1)])
async def test_as_it_is_typed(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, joins: bool, ends: int
) -> None:
    office.fake.bot.can_join_groups = joins
    shown = Console(width=40, record=True)
    monkeypatch.setattr(screen, "console", shown)
    monkeypatch.setattr(sys, "argv", ["xiangyue", "doctor", "--telegram"])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIANGYUE_TELEGRAM_TOKEN", office.fake.bot.token)
    monkeypatch.setenv("XIANGYUE_TELEGRAM_API_BASE", office.fake.address)
    monkeypatch.setenv("XIANGYUE_HTTP_PORT", str(office.port))
    with pytest.raises(SystemExit) as ended:
        await asyncio.to_thread(main)
    lines = shown.export_text().splitlines()
    assert (ended.value.code, lines.count(WHERE_LAWFUL)) == (ends, 1)
    assert lines[1] == "ok a token is set"
    assert {line[:3] for line in lines[1:]} == ({"ok "} if joins else {"ok ", "!! "})
    assert office.fake.bot.token not in " ".join(lines)
