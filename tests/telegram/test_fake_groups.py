"""The fake's groups: privacy, coming and going, the upgrade, topics, and the rates."""

import pytest
from telegram import Bot, Update
from telegram.error import RetryAfter

from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram


@pytest.fixture
def wang(fake: FakeTelegram) -> Person:
    made = fake.person("王芳")
    made.starts()
    fake.updates.clear()
    return made


async def _new(bot: Bot, fake: FakeTelegram) -> list[Update]:
    found = await bot.get_updates(timeout=0)
    fake.updates.clear()
    return list(found)


@pytest.mark.parametrize(
    ("all_messages", "status", "heard"),
    [
        (False, "member", ["/points", "/points@xiangyue_bot", "@xiangyue_bot 在吗", "答"]),
        (True, "member", None),
        (False, "administrator", None),
    ],
)
async def test_privacy_lets_through_commands_mentions_and_replies(
    fake: FakeTelegram,
    wang: Person,
    bot: Bot,
    all_messages: bool,
    status: str,
    heard: list[str] | None,
) -> None:
    fake.bot.can_read_all_group_messages = all_messages
    group = fake.group("上河村", wang)
    wang.adds_bot(group, status)
    asked = await bot.send_message(group.id, "谁去？")
    fake.updates.clear()
    said = ["早", "/points", "/points@xiangyue_bot", "/points@other_bot", "@xiangyue_bot 在吗"]
    for words in said:
        wang.says(words, group)
    wang.says("答", group, reply_to=group.message(asked.message_id))
    told = [each.message.text for each in await _new(bot, fake) if each.message]
    assert told == (heard or [*said, "答"])
    assert (await bot.get_me()).can_read_all_group_messages is all_messages


async def test_coming_and_going_is_told_as_membership_and_as_a_message(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    group, li = fake.group("上河村", wang), fake.person("李四")
    came, greeted = await _new(bot, fake)
    assert came.my_chat_member and came.my_chat_member.new_chat_member.status == "member"
    assert greeted.message and greeted.message.new_chat_members[0].id == fake.bot.user.id
    assert group.id < 0
    li.joins(group)
    li.leaves(group)
    wang.removes_bot(group)
    joined, left, out, kicked = await _new(bot, fake)
    assert joined.message and joined.message.new_chat_members[0].id == li.id
    assert left.message and left.message.left_chat_member
    assert out.message and out.message.left_chat_member
    assert kicked.my_chat_member and kicked.my_chat_member.new_chat_member.status == "kicked"
    wang.says("/points", group)
    assert await _new(bot, fake) == []


async def test_an_upgrade_is_told_in_both_chats(fake: FakeTelegram, wang: Person, bot: Bot) -> None:
    group = fake.group("上河村", wang)
    fake.updates.clear()
    new = wang.upgrades(group)
    old, fresh = [each.message for each in await _new(bot, fake)]
    assert old and (old.chat.id, old.migrate_to_chat_id) == (group.id, new.id)
    assert fresh and (fresh.chat.id, fresh.migrate_from_chat_id) == (new.id, group.id)
    assert str(new.id).startswith("-100")
    assert (await bot.get_chat_member(new.id, wang.id)).status == "creator"
    assert (await bot.get_chat(new.id)).title == "上河村"


async def test_a_topic_s_messages_name_it_and_answer_its_opening(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    fake.bot.can_read_all_group_messages = True
    forum = fake.supergroup("上河村", wang, forum=True)
    topic = wang.opens_topic(forum, "积分")
    fake.updates.clear()
    wang.says("我的分", forum, topic=topic)
    (update,) = await _new(bot, fake)
    assert update.message and update.message.is_topic_message
    assert update.message.message_thread_id == topic
    assert update.message.reply_to_message and update.message.reply_to_message.forum_topic_created
    await bot.send_message(forum.id, "82分", message_thread_id=topic)
    assert [each.topic for each in wang.sees(forum)[-2:]] == [topic, topic]


async def test_the_rates_are_one_a_second_in_a_chat_and_twenty_a_minute_in_a_group(
    fake: FakeTelegram, wang: Person, bot: Bot, clock: HandClock
) -> None:
    group = fake.group("上河村", wang)
    fake.rates.switch_on()
    for _ in range(20):
        await bot.send_message(group.id, "公示")
        clock.later(1)
    with pytest.raises(RetryAfter, match="0:00:40"):
        await bot.send_message(group.id, "公示")
    await bot.send_message(wang.id, "私信")
    with pytest.raises(RetryAfter):
        await bot.send_message(wang.id, "私信")
    clock.later(40)
    await bot.send_message(group.id, "公示")
    assert fake.rates.refused == 2
    assert [each.taken for each in fake.rates.sends].count(True) == 22


async def test_the_rate_overall_is_thirty_in_any_second(
    fake: FakeTelegram, bot: Bot, clock: HandClock
) -> None:
    people = [fake.person(f"村民{number}") for number in range(31)]
    for each in people:
        each.starts()
    fake.rates.switch_on()
    for each in people[:30]:
        await bot.send_message(each.id, "今日巡查")
        clock.later(0.02)
    with pytest.raises(RetryAfter):
        await bot.send_message(people[30].id, "今日巡查")
    clock.later(0.4)
    await bot.send_message(people[30].id, "今日巡查")
    fake.rates.switch_on(per_chat=3)
    for _ in range(3):
        await bot.send_message(people[0].id, "一二三")
    with pytest.raises(RetryAfter):
        await bot.send_message(people[0].id, "四")
