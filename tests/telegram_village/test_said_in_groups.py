"""What a group's members say, and what of it the house answers: personal things in private."""

import pytest

from tests.telegram.fake.accounts import Chat
from tests.telegram_village.platform import arrives, phone, telegram, told
from tests.village.village import Village
from tests.village.villager import Villager


def in_a_group(village: Village, *, privacy: bool) -> tuple[Villager, Chat, int]:
    """A household in a group with the bot, and how much the bot has said there."""
    li = village.household("V1-01", "李秀英")
    telegram(village).bot.can_read_all_group_messages = not privacy
    group = telegram(village).group("上河村村民群", phone(li))
    arrives(village)
    return li, group, len(told(li, group))


@pytest.mark.parametrize("words", ["/points", "/points@xiangyue_bot"])
def test_a_command_is_answered_in_private(village: Village, words: str) -> None:
    li, group, before = in_a_group(village, privacy=True)
    phone(li).says(words, group)
    arrives(village)
    village.network_repeats_everything()
    assert len([each for each in told(li) if "可用积分" in each]) == 1
    assert told(li, group)[before:] == ["已经私下回您了，请看和我的私聊。"]


@pytest.mark.parametrize("privacy", [True, False], ids=["private", "open"])
def test_the_command_of_another_bot_is_none_of_ours(village: Village, privacy: bool) -> None:
    li, group, before = in_a_group(village, privacy=privacy)
    phone(li).says("/points@weather_bot", group)
    phone(li).says("/weather@weather_bot 明天", group)
    arrives(village)
    assert (told(li), told(li, group)[before:]) == ([], [])


def test_with_privacy_on_a_mention_calls_the_bot(village: Village) -> None:
    li, group, before = in_a_group(village, privacy=True)
    phone(li).says("今天赶集吗", group)
    phone(li).says("@xiangyue_bot 积分", group)
    arrives(village)
    assert len([each for each in told(li) if "可用积分" in each]) == 1
    assert len(told(li, group)) == before + 1


def test_with_privacy_off_talk_stays_talk(village: Village) -> None:
    li, group, before = in_a_group(village, privacy=False)
    for words in ("今天赶集吗", "村口路灯不亮", "1", "@xiangyue_bot", "@wangfang 你去吗"):
        phone(li).says(words, group)
    arrives(village)
    assert (told(li), told(li, group)[before:]) == ([], [])
    phone(li).says("积分", group)
    arrives(village)
    assert "可用积分" in told(li)[-1]


def test_who_never_wrote_to_the_bot_is_asked_to_do_so_first(village: Village) -> None:
    li, group, before = in_a_group(village, privacy=True)
    sun = telegram(village).person("孙福来")
    sun.joins(group)
    sun.says("/points", group)
    arrives(village)
    assert told(li, group)[before:] == ["这件事要私下说。请先私聊我一句「你好」。"]
    assert [each for each in sun.sees() if each.sender == "bot"] == []
