"""A command in the wrong chat: the answer says where to go, and a group hears nothing personal."""

import pytest

from messages.catalogue import say
from tests.village.village import Village
from tests.village.villager import Villager


@pytest.fixture
def zhang(village: Village) -> Villager:
    village.grid_worker("王芳")
    return village.household("H01", "张建国")


def heard_in(group: str, villager: Villager) -> list[str]:
    """What the bot said in a group."""
    return [each.text for each in villager.in_group(group).screen() if each.sender == "bot"]


def test_binding_a_group_in_private_is_sent_to_the_group(village: Village) -> None:
    clerk = village.clerk("孙梅")
    clerk.sends("绑定本群")
    clerk.sees(say("zh_CN", "only-in-a-group"), times=1)


@pytest.mark.parametrize("words", ["积分", "我家多少分", "网格员", "我的报事", "菜单", "报事"])
def test_what_is_personal_is_answered_in_private_alone(
    village: Village, zhang: Villager, words: str
) -> None:
    group = village.group(zhang, village.people["王芳"])
    zhang.in_group(group).sends(words)
    assert zhang.last().text
    told = heard_in(group, zhang)
    assert told in ([], [say("zh_CN", "answered-in-private")])
    assert heard_in(group, village.people["王芳"]) == told
    assert village.people["王芳"].screen() == []


def test_a_clerk_s_entry_begun_in_a_group_is_sent_to_the_private_chat(village: Village) -> None:
    clerk = village.clerk("孙梅")
    group = village.group(clerk)
    clerk.in_group(group).sends("记分")
    clerk.sees(say("zh_CN", "only-in-private", bot="小约"), times=1)
    assert heard_in(group, clerk) in ([], [say("zh_CN", "answered-in-private")])
    clerk.sends("H01")
    clerk.sees_no("记哪一种")


def test_a_household_s_binding_of_a_group_is_refused_in_private(
    village: Village, zhang: Villager
) -> None:
    group = village.group(zhang, bound=False)
    zhang.in_group(group).sends("绑定本群")
    zhang.sees(say("zh_CN", "refused-role"), times=1)
    assert village.look(lambda store: store.chats.groups_of(1)) == ()


def test_somebody_unbound_is_shown_in_private_how_to_be_bound(village: Village) -> None:
    stranger = village.stranger()
    group = village.group(stranger, village.grid_worker("王芳"))
    stranger.in_group(group).sends("积分")
    stranger.sees("您还没绑定", "绑定码", times=1)
    assert not any("绑定码" in told for told in heard_in(group, stranger))


def test_talk_in_a_group_is_nobody_s_business(village: Village, zhang: Villager) -> None:
    stranger = village.stranger()
    group = village.group(zhang, stranger)
    for each in (zhang, stranger):
        for words in ("今天真冷", "路灯不亮", "😀", "ABCD2345"):
            each.in_group(group).sends(words)
        each.in_group(group).sends(photo="litter.jpg")
    assert heard_in(group, zhang) == []
    assert zhang.screen() == []
    assert stranger.screen() == []


def test_the_patrol_s_buttons_in_the_group_answer_nobody_but_who_patrols(
    village: Village, zhang: Villager
) -> None:
    wang, stranger = village.people["王芳"], village.stranger()
    group = village.group(wang, zhang, stranger)
    village.until(23, 10)
    before = heard_in(group, wang)
    for each in (wang, zhang, stranger):
        each.in_group(group).presses("无异常")
    wang.sees("记下了", times=1)
    assert len(zhang.screen()) == 1
    assert "无异常" not in zhang.last().labels
    stranger.sees("您还没绑定", times=1)
    after = heard_in(group, wang)[len(before) :]
    assert all(told == say("zh_CN", "answered-in-private") for told in after)
