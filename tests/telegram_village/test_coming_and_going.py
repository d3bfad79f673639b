"""The bot comes into a group and is put out; people block it and come back."""

from storage.chats import Chat as Kept
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.faults import forbids
from tests.telegram_village.platform import arrives, phone, telegram, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

LOST = "里发不进消息了"


def bound(village: Village) -> tuple[Villager, Villager, Chat]:
    """A clerk binds a group that a household is in."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = telegram(village).group("上河村村民群", phone(clerk), phone(li))
    phone(clerk).says("/bind", group)
    arrives(village)
    return clerk, li, group


def kept(village: Village, chat: Chat) -> Kept:
    """The group as the house keeps it."""
    driver = village.driver
    found = village.look(lambda store: store.chats.chat_at(driver.door, driver.bot, str(chat.id)))
    assert found is not None
    return found


def count(texts: list[str], words: str) -> int:
    return sum(words in each for each in texts)


def test_it_greets_once_although_it_is_told_twice(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    group = telegram(village).group("上河村村民群", phone(li))
    kinds = [each.kind for each in telegram(village).updates.pending()]
    assert kinds == ["my_chat_member", "message"]
    arrives(village)
    village.restart()
    arrives(village)
    assert count(told(li, group), "大家好，我是小约") == 1
    assert len(told(li, group)) == 1


def test_put_out_the_clerk_hears_it_once_and_nothing_more_is_tried(village: Village) -> None:
    clerk, li, group = bound(village)
    phone(li).removes_bot(group)
    arrives(village)
    village.network_repeats_everything()
    assert count(told(clerk), f"「上河村村民群」{LOST}") == 1
    tried = len(telegram(village).calls)
    village.until(25, 12)
    assert [
        each.given.chat_id for each in telegram(village).calls[tried:] if each.given.chat_id
    ].count(group.id) == 0
    assert count(told(clerk), LOST) == 1


def test_told_again_that_it_was_put_out_after_it_came_back_changes_nothing(
    village: Village,
) -> None:
    clerk, li, group = bound(village)
    phone(li).removes_bot(group)
    arrives(village)
    phone(li).adds_bot(group)
    arrives(village)
    village.network_repeats_everything()
    assert kept(village, group).unreachable == ""
    assert count(told(clerk), LOST) == 1


def test_put_out_unnoticed_it_is_learned_from_the_first_refusal(village: Village) -> None:
    clerk, li, group = bound(village)
    phone(li).removes_bot(group)
    telegram(village).updates.clear()
    village.until(25, 12)
    assert count(told(clerk), LOST) == 1
    refused = [each for each in telegram(village).calls if each.given.chat_id == group.id]
    assert len(refused) == 3, "a greeting, the binding, and one prompt in vain"


def test_back_in_the_group_everything_goes_on(village: Village) -> None:
    _, li, group = bound(village)
    village_id = kept(village, group).area_id
    phone(li).removes_bot(group)
    arrives(village)
    village.restart()
    phone(li).adds_bot(group)
    arrives(village)
    assert kept(village, group).area_id == village_id is not None
    assert "本群已绑定上河村" in told(li, group)[-1], "it need not be bound again"
    village.until(23, 8)
    assert "网格员早上好" in told(li, group)[-1]


def test_a_group_where_it_may_no_longer_write_is_lost_and_found(village: Village) -> None:
    clerk, li, group = bound(village)
    telegram(village).faults.order(forbids("bot was kicked from the group chat"), chat_id=group.id)
    village.until(23, 8)
    assert count(told(clerk), LOST) == 1
    phone(li).says("/points", group)
    arrives(village)
    village.until(24, 8)
    assert "11月24日" in told(li, group)[-1]


def test_blocked_in_the_middle_of_a_report_and_back_again(village: Village) -> None:
    clerk, wang = village.clerk("周敏"), village.grid_worker("王芳")
    room = village.command_room("刘强")
    wang.sends("村口路灯不亮")
    asked = wang.last()
    phone(wang).blocks_bot()
    arrives(village)
    village.network_repeats_everything()
    assert count(told(clerk), "王芳停用了机器人") == 1
    village.restart()
    phone(wang).unblocks_bot()
    arrives(village)
    phone(wang).presses(asked.token("路灯不亮"))
    arrives(village)
    wang.sees("已登记", times=1)
    room.sees("请派单", "村口路灯不亮", times=1)


def test_blocked_unnoticed_the_others_go_on(village: Village) -> None:
    clerk, wang = village.clerk("周敏"), village.grid_worker("王芳")
    sun = village.grid_worker("孙平", "V1G2")
    phone(wang).blocks_bot()
    telegram(village).updates.clear()
    village.until(23, 8)
    assert count(told(clerk), "王芳停用了机器人") == 1
    sun.sees("早上好", "11月23日", times=1)
    village.until(25, 8)
    assert count(told(clerk), "王芳停用了机器人") == 1
    phone(wang).starts()
    arrives(village)
    wang.sees("王芳，您好", times=1)
    village.until(26, 8)
    wang.sees("早上好", "11月26日", times=1)


def test_the_clerk_who_blocks_the_bot_is_lost_without_a_word(village: Village) -> None:
    clerk = village.clerk("周敏")
    phone(clerk).blocks_bot()
    arrives(village)
    assert nothing_is_left_undone(village)
    assert told(clerk) == []
