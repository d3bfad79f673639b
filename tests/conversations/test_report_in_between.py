"""A matter told while the bot waits for a household: it is offered as a report, and not lost."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.conversations.redeeming import li_of
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

WORDS = "村口那块牌子倒了"
"""No item of the list is called so, and no household."""


def test_words_and_the_photo_after_them_become_a_report_with_one_tap(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.household("V1-01", "李秀英", bound=False)
    wang.sends("积分单").sees("替哪一户查")
    offered = wang.sends(WORDS).sees("没找到这一户", "点「报这件事」", "替哪一户查", times=1)
    assert offered.labels[-1] == "报这件事"
    wang.sends(photo="lamp.jpg").sees("没找到这一户")
    village.restart()
    wang.presses("报这件事").sees("照片 1 张、说明", "哪一类", times=1)
    village.network_repeats_everything()
    wang.presses("环境保护").sees("已登记", times=1)
    back = wang.sees("接着办刚才的", "替哪一户查", times=1)
    assert "报这件事" not in back.labels
    room = village.command_room("赵敏")
    room.sends("待办").sends("1").sees(WORDS)
    wang.sends("1").sees("V1-01 李秀英户", times=1)
    assert nothing_is_left_undone(village)


def test_what_may_be_a_name_or_a_code_is_only_asked_again(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("积分单")
    for said in ("欧阳文华", "V9-0001", "3组"):
        assert "报这件事" not in wang.sends(said).sees("没找到这一户").labels


def test_a_matter_told_to_a_question_it_does_not_answer_is_one_tap_from_a_report(
    village: Village,
) -> None:
    li = li_of(village)
    li.sends("兑换").sees("能换的在下面")
    told = li.sends("门口的水管爆了，水漫到路上了").sees("没找到这样东西", "点「报这件事」")
    assert told.labels[-1] == "报这件事"
    village.restart()
    li.presses("报这件事").sends("1").sees("已登记", times=1)
    li.sees("接着办刚才的")
    li.sends("1").sees("您最多能换 4 份")
    room = village.command_room("赵敏")
    room.sends("待办").sends("1").sees("门口的水管爆了，水漫到路上了")


def test_a_question_that_is_no_goods_waits_with_a_way_to_report(village: Village) -> None:
    li = li_of(village)
    told = li.sends("兑换").sends("合作医疗什么时候交").sees("没找到这样东西", "能换的在下面")
    assert told.labels[-1] == "报这件事"
    li.sends("毛巾").sees("换几份")


def test_what_may_be_the_name_of_goods_is_only_asked_again(village: Village) -> None:
    li = li_of(village)
    assert "报这件事" not in li.sends("兑换").sends("热水壶").sees("没找到这样东西").labels


def test_pressed_twice_it_is_one_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    token = wang.sends("邀请").sends(WORDS).last().token("报这件事")
    wang.presses("报这件事").presses_token(token).sees("收到说明", "哪一类", times=2)
    wang.presses("环境保护").sees("已登记", times=1)
    room = village.command_room("赵敏")
    assert room.sends("待办").sends("1").last().text.count(WORDS) == 1


def test_the_clerk_who_is_in_no_grid_is_told_where_to_turn(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英", bound=False)
    told = clerk.sends("记分").sends(WORDS).sees("没找到这一户", "请打网格员或村委会电话")
    assert "报这件事" not in told.labels
    also_holds(village, clerk, Role.GRID_WORKER, "V1G1")
    clerk.sends(WORDS).sees("点「报这件事」")
    clerk.sends("V1-01").sees("记哪一种")


def test_somebody_elses_words_are_nobodys_report(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.grid_worker("刘强", "V1G2")
    wang.sends("邀请").sends(WORDS)
    token = wang.last().token("报这件事")
    liu.presses_token(token).sees("这个按钮现在用不了")


def test_what_was_said_is_all_there_though_the_question_was_put_down(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("积分单").sends(WORDS).sends("V9-0001")
    wang.sends("积分").sends(photo="lamp.jpg").sees("没找到这一户")
    token = wang.last().token("报这件事")
    wang.sends("取消")
    village.restart()
    wang.presses_token(token).sees("照片 1 张、说明", "哪一类", times=1)
    wang.presses("环境保护").sees("已登记", times=1)
    room = village.command_room("赵敏")
    card = room.sends("待办").sends("1").sees(WORDS).text
    assert "V9-0001" not in card, "a code was meant as a household"


def test_what_was_reported_is_not_reported_again(village: Village) -> None:
    wang = village.grid_worker("王芳")
    first = wang.sends("积分单").sends(WORDS).last().token("报这件事")
    second = wang.sends(photo="lamp.jpg").last().token("报这件事")
    wang.presses("报这件事").presses("环境保护")
    number = wang.sees("已登记", times=1).text.partition("编号 ")[2].partition("。")[0]
    village.restart()
    wang.sends("取消")
    for old in (first, second):
        wang.presses_token(old)
        assert f"已登记，编号 {number}" in wang.last().text
        assert wang.last().labels == ("补充",)
    wang.sees("哪一类", times=1)
    wang.presses("补充").sends("就在桥头").sees("补充到")


def test_of_two_questions_put_down_each_has_its_own_words(village: Village) -> None:
    wang = village.grid_worker("王芳")
    first = wang.sends("积分单").sends(WORDS).last().token("报这件事")
    wang.sends("取消").sends("积分单").sends("桥头的路灯又灭了好几盏")
    wang.presses_token(first).sees("收到说明")
    wang.presses("环境保护").sees("已登记", times=1)
    assert "报这件事" in wang.sees("接着办刚才的", times=1).labels, "the other words still wait"
    wang.presses("报这件事").presses("环境保护").sees("已登记", times=2)
    room = village.command_room("赵敏")
    cards = [room.sends("待办").sends(place).last().text for place in ("1", "2")]
    assert [WORDS in card for card in cards] == [True, False]
    assert ["路灯" in card for card in cards] == [False, True]


def test_a_second_matter_joins_the_report_that_is_under_way(village: Village) -> None:
    wang = village.grid_worker("王芳")
    first = wang.sends("积分单").sends(WORDS).last().token("报这件事")
    wang.sends("取消")
    second = wang.sends("邀请").sends(photo="lamp.jpg").last().token("报这件事")
    wang.presses_token(first).presses_token(second).sees("照片 1 张、说明", "哪一类", times=1)
    wang.presses_token(first).presses("环境保护").sees("已登记", times=1)
    room = village.command_room("赵敏")
    shown = room.sends("待办").sends("1").sees(WORDS)
    assert (shown.text.count(WORDS), len(shown.photos)) == (1, 1)
    for token in (first, second):
        assert "不用再报" in wang.presses_token(token).last().text
