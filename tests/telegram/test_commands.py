"""The list of commands on a phone: short, in both languages, and every one is understood."""

from pathlib import Path

import pytest
from telegram import Bot

from bot.adapters.telegram.commands import SCOPES, set_commands
from messages.catalogue import LOCALES, phrases, say
from tests.telegram.fake.faults import refuses
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import telegram_house

PHRASES = ("menu", "points", "report", "my-cases", "cancel", "bind-group")


async def test_each_kind_of_chat_has_its_own_in_both_languages(
    fake: FakeTelegram, bot: Bot
) -> None:
    await set_commands(bot, "zh_CN")
    assert list(fake.commands.of("all_private_chats")) == [
        *("menu", "points", "report", "mine", "cancel")
    ]
    assert list(fake.commands.of("all_group_chats")) == ["points", "menu"]
    assert list(fake.commands.of("all_chat_administrators")) == ["points", "menu", "bind"]
    assert fake.commands.of("all_private_chats")["points"] == say("zh_CN", "command-points")
    english = fake.commands.of("all_private_chats", language="en")
    assert english["points"] == say("en", "command-points")
    assert fake.commands.of("all_private_chats", language="zh") == {}


async def test_an_english_town_shows_chinese_to_who_reads_chinese(
    fake: FakeTelegram, bot: Bot
) -> None:
    await set_commands(bot, "en")
    assert fake.commands.of("all_group_chats")["points"] == say("en", "command-points")
    chinese = fake.commands.of("all_group_chats", language="zh")
    assert chinese["points"] == say("zh_CN", "command-points")


def test_every_command_is_one_the_house_understands() -> None:
    understood = frozenset[str]().union(*(phrases(f"phrases-{key}") for key in PHRASES))
    for _, commands in SCOPES:
        assert {f"/{name}" for name, _ in commands} <= understood


@pytest.mark.parametrize("locale", LOCALES)
def test_a_description_fits_where_it_is_shown(locale: str) -> None:
    for _, commands in SCOPES:
        assert all(1 <= len(say(locale, key)) <= 50 for _, key in commands)


async def test_a_refused_list_keeps_nobody_from_being_heard(
    fake: FakeTelegram, tmp_path: Path
) -> None:
    fake.faults.order(refuses("BOT_COMMAND_INVALID"), method="setMyCommands")
    async with telegram_house(fake, tmp_path) as house:
        assert house.telegram.health()["trouble"] == ""
        fake.person("李大爷").says("你好")
        assert await house.hears() == 1
