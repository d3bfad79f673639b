"""In groups: who is spoken to, topics, coming and going, and a group that changes its id."""

import pytest

from messages.inbound import ChatLost, Joined
from messages.outbound import Outgoing
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse


@pytest.fixture
def wang(house: TelegramHouse) -> Person:
    """A grid worker, bound."""
    person = house.fake.person("王芳")
    house.settles(person)
    return person


def texts(house: TelegramHouse) -> list[str]:
    return [each.text for each in house.said()]


async def test_a_group_is_greeted_when_the_bot_comes_in(house: TelegramHouse, wang: Person) -> None:
    group = house.fake.group("上河村村民群", wang)
    await house.talks()
    assert [type(body) for body in house.bodies()] == [Joined]
    assert "大家好,我是小约" in wang.sees(group)[-1].text.replace("\uff0c", ",")
    assert house.chat(group.id).title == "上河村村民群"


async def test_a_command_is_heard_by_the_bot_it_is_for(house: TelegramHouse, wang: Person) -> None:
    house.fake.bot.can_read_all_group_messages = True
    group = house.fake.group("上河村村民群", wang)
    wang.says("/points@xiangyue_bot", group)
    wang.says("/Points@Xiangyue_Bot now", group)
    wang.says("/points@weather_bot", group)
    wang.says("/points", group)
    await house.hears()
    assert texts(house) == ["/points", "/Points now", "/points"]


async def test_a_mention_is_no_part_of_what_is_said(house: TelegramHouse, wang: Person) -> None:
    house.fake.bot.can_read_all_group_messages = True
    group = house.fake.group("上河村村民群", wang)
    for words in (
        "@xiangyue_bot 积分",
        "积分 @Xiangyue_Bot",
        "@xiangyue_bot2 积分",
        "@xiangyue_bot",
    ):
        wang.says(words, group)
    await house.hears()
    assert texts(house) == ["积分", "积分", "@xiangyue_bot2 积分", "@xiangyue_bot"]


async def test_with_privacy_on_a_mention_still_reaches_the_bot(
    house: TelegramHouse, wang: Person
) -> None:
    group = house.fake.group("上河村村民群", wang)
    wang.says("今天赶集吗", group)
    wang.says("@xiangyue_bot 积分", group)
    await house.hears()
    assert texts(house) == ["积分"]


async def test_a_topic_is_a_chat_of_its_own(house: TelegramHouse, wang: Person) -> None:
    forum = house.fake.supergroup("上河村", wang, forum=True)
    topic = wang.opens_topic(forum, "积分公示")
    wang.says("/menu@xiangyue_bot", forum, topic=topic)
    await house.hears()
    chat = house.chat(f"{forum.id}/{topic}")
    await house.later(5)
    await house.writes(chat, Outgoing("十月积分公示"))
    assert [each.topic for each in wang.sees(forum) if each.text == "十月积分公示"] == [topic]


async def test_who_blocks_the_bot_is_left_alone_until_they_write(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    house.settles(li)
    li.blocks_bot()
    await house.hears()
    assert house.chat(li.id).unreachable == "blocked"
    assert [type(body) for body in house.bodies()] == [ChatLost]
    li.starts()
    await house.talks()
    assert house.chat(li.id).unreachable == ""
    assert li.sees()[-1].sender == "bot"


async def test_who_lets_the_bot_back_is_reached_again(house: TelegramHouse, wang: Person) -> None:
    wang.blocks_bot()
    wang.unblocks_bot()
    await house.talks()
    assert house.chat(wang.id).unreachable == ""
    assert wang.sees() == []


async def test_put_out_of_a_group_the_house_knows(house: TelegramHouse, wang: Person) -> None:
    group = house.fake.group("上河村村民群", wang)
    await house.talks()
    wang.removes_bot(group)
    await house.hears()
    assert house.chat(group.id).unreachable == "kicked"
    wang.adds_bot(group)
    await house.hears()
    assert house.chat(group.id).unreachable == ""


async def test_an_administrator_is_no_newcomer(house: TelegramHouse, wang: Person) -> None:
    group = house.fake.group("上河村村民群", wang)
    await house.hears()
    wang.adds_bot(group, "administrator")
    await house.hears()
    assert [type(body) for body in house.bodies()] == [Joined]


async def test_a_group_that_becomes_a_supergroup_is_the_same_group(
    house: TelegramHouse, wang: Person
) -> None:
    group = house.fake.group("上河村村民群", wang)
    await house.hears()
    known = house.chat(group.id).id
    upgraded = wang.upgrades(group)
    await house.talks()
    assert house.chat(upgraded.id).id == known
    assert len(house.rows("chat", "external_id")) == 2


async def test_a_group_that_moved_unnoticed_is_written_to_all_the_same(
    house: TelegramHouse, wang: Person
) -> None:
    group = house.fake.group("上河村村民群", wang)
    await house.talks()
    chat = house.chat(group.id)
    upgraded = wang.upgrades(group)
    house.fake.updates.clear()
    await house.writes(chat, Outgoing("十月积分公示"))
    await house.later(5)
    assert wang.sees(upgraded)[-1].text == "十月积分公示"
    assert house.chat(upgraded.id).id == chat.id
