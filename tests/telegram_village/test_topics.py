"""A village's topic in the town's forum: bound there, prompted there, answered in private."""

from tests.telegram.fake.accounts import Chat
from tests.telegram_village.platform import arrives, phone, telegram, told
from tests.village.village import Village
from tests.village.villager import Villager


def bound_in_a_topic(village: Village) -> tuple[Villager, Villager, Chat, int]:
    """A clerk binds the topic 上河村 of the town's forum; a household is in it."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英", publish=True)
    forum = telegram(village).supergroup("清溪镇乡约", phone(clerk), phone(li), forum=True)
    phone(clerk).opens_topic(forum, "下河村")
    topic = phone(clerk).opens_topic(forum, "上河村")
    phone(clerk).says("/bind", forum, topic=topic)
    arrives(village)
    return clerk, li, forum, topic


def told_in(villager: Villager, forum: Chat, topic: int | None) -> list[str]:
    """What the bot has said in a topic."""
    return [
        each.text
        for each in phone(villager).sees(forum)
        if each.sender == "bot" and each.topic == topic
    ]


def test_the_topic_is_bound_and_the_rest_of_the_forum_is_not(village: Village) -> None:
    _, li, forum, topic = bound_in_a_topic(village)
    assert ["本群已绑定上河村" in each for each in told_in(li, forum, topic)] == [True]
    assert len(told_in(li, forum, None)) == 1, "the greeting when the bot came in"


def test_the_morning_and_the_month_come_to_the_topic(village: Village) -> None:
    _, li, forum, topic = bound_in_a_topic(village)
    before = told_in(li, forum, None)
    village.until(23, 8)
    assert "网格员早上好" in told_in(li, forum, topic)[-1]
    village.until(10, 9, 1, month=12)
    village.restart()
    shown = [each for each in phone(li).sees(forum) if "2026年11月积分公示" in each.text]
    assert [each.topic for each in shown] == [topic]
    village.until(16, 9, month=12)
    assert "异议期已过" in "".join(told_in(li, forum, topic))
    assert told_in(li, forum, None) == before


def test_what_is_asked_there_is_answered_in_private(village: Village) -> None:
    _, li, forum, topic = bound_in_a_topic(village)
    phone(li).says("/points", forum, topic=topic)
    arrives(village)
    assert "可用积分" in told(li)[-1]
    assert told_in(li, forum, topic)[-1] == "已经私下回您了，请看和我的私聊。"


def test_a_prompt_pressed_there_is_answered_for_who_pressed(village: Village) -> None:
    _, li, forum, topic = bound_in_a_topic(village)
    wang = village.grid_worker("王芳")
    phone(wang).joins(forum)
    village.until(23, 8)
    prompt = [each for each in forum.messages if "网格员早上好" in each.words][-1]
    token = prompt.inline_keyboard[0][0]["callback_data"]
    phone(wang).presses(token, prompt)
    before = len(told_in(li, forum, topic))
    arrives(village)
    assert "记下了" in told(wang)[-1]
    assert len(told_in(li, forum, topic)) == before


def test_put_out_and_let_back_the_topic_is_reached_again(village: Village) -> None:
    clerk, li, forum, topic = bound_in_a_topic(village)
    phone(li).removes_bot(forum)
    arrives(village)
    assert len([each for each in told(clerk) if "发不进消息了" in each]) == 1
    phone(li).adds_bot(forum)
    arrives(village)
    village.until(23, 8)
    assert "网格员早上好" in told_in(li, forum, topic)[-1]


def test_a_topic_that_was_deleted_is_told_to_the_clerk_once(village: Village) -> None:
    clerk, _, forum, topic = bound_in_a_topic(village)
    del forum.topics[topic]
    village.until(25, 8)
    assert len([each for each in told(clerk) if "发不进消息了" in each]) == 1
