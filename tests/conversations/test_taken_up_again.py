"""What was left unfinished is taken up again, or put down with a word; what is settled never is."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def lamp(wang: Villager, words: str = "村口路灯不亮") -> str:
    """A street lamp is reported; the number of its case."""
    wang.sends(words).presses("路灯不亮")
    return wang.sees("已登记").case


def half_dispatched(room: Villager, case: str) -> None:
    """The room has named who leads, and not yet who helps."""
    room.presses("派单", on=case).presses("几个单位一起办").presses("综合执法")
    room.sees(case, "哪个单位协办")


def test_an_unfinished_dispatch_is_gone_on_with_after_another_case_s(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    village.unit("综合执法")
    first, second = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    half_dispatched(room, first)
    room.presses("派单", on=second)
    village.restart()
    room.presses("综合执法", on=second).sees("已派给综合执法", second)
    room.sees("接着办刚才的", first, "哪个单位协办", times=1)
    room.presses("便民服务").presses("就这些").sees("由综合执法主办", first)
    room.sees("已派给综合执法主办", "便民服务协办", first, times=1)


@only_web
def test_a_button_of_the_dispatch_beneath_means_that_one(village: Village, wang: Villager) -> None:
    room = village.command_room("刘强")
    village.unit("综合执法")
    first, second = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    half_dispatched(room, first)
    helper = room.last().token("便民服务")
    room.presses("派单", on=second)
    room.presses_token(helper).sees("还有哪个单位协办", first)
    room.presses("就这些").sees("便民服务协办", first)
    room.sees("接着办刚才的", second, "派给哪个单位", times=1)
    room.presses("综合执法").sees("已派给综合执法", second)
    room.presses_token(helper).sees("过时了")


@only_web
def test_a_case_dispatched_by_another_is_not_asked_about_again(
    village: Village, wang: Villager
) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    village.unit("综合执法")
    first, second = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    half_dispatched(liu, first)
    liu.presses("派单", on=second)
    chen.presses("派单", on=first).presses("便民服务")
    liu.presses("综合执法", on=second).sees("已派给综合执法", second)
    liu.sees("放下了", first, "这一步已经有人办过", times=1)
    liu.sees_no("接着办")
    liu.sends("今天天气好").sees("没听明白")


@only_web
def test_a_refusal_of_the_one_beneath_leaves_the_one_on_top(
    village: Village, wang: Villager
) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    village.unit("综合执法")
    first, second = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    half_dispatched(liu, first)
    helper = liu.last().token("便民服务")
    liu.presses("派单", on=second)
    chen.presses("派单", on=first).presses("便民服务")
    liu.presses_token(helper).sees("这一步已经有人办过", times=1)
    liu.sees("接着办刚才的", second, times=1)
    liu.presses("综合执法").sees("已派给综合执法", second)


@only_web
def test_a_rework_is_not_asked_about_once_another_has_passed_the_check(
    village: Village, wang: Villager
) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    unit = village.unit("综合执法")
    case, other = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    chen.presses("派单", on=case).presses("综合执法")
    unit.presses("办结", on=case).sends(photo="fixed.jpg")
    liu.presses("返工", on=case).sees("哪里没办好")
    liu.presses("派单", on=other)
    chen.presses("核查通过", on=case)
    liu.presses("综合执法", on=other).sees("已派给综合执法", other)
    liu.sees("放下了", case, "哪里没办好", times=1)
    liu.sees_no("接着办")


@only_web
def test_a_hand_over_lies_beneath_with_today_s_figures_and_is_over_once_taken(
    village: Village, wang: Villager
) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    village.unit("综合执法")
    case, other = lamp(wang), lamp(wang, "小桥头路灯也不亮")
    liu.sends("交班").sees("在办 2 件", "还有要交代的")
    liu.presses("派单", on=case).presses("综合执法").sees("已派给综合执法")
    liu.sees("在办 2 件", "还有要交代的", times=2)
    liu.presses("没有别的")
    chen.presses("接班").sees("接班")
    liu.presses("派单", on=other).presses("综合执法").sees("已派给综合执法", other)
    liu.sees("还有要交代的", times=2)
    liu.sees_no("接着办")


@only_web
def test_who_left_the_room_is_asked_nothing_of_it_any_more(
    village: Village, wang: Villager
) -> None:
    liu = village.command_room("刘强")
    also_holds(village, liu, Role.GRID_WORKER, "V1G1")
    case = lamp(wang)
    half_dispatched(liu, case)
    liu.sends("旁边的路灯也不亮")
    liu.sees("请点一个按钮", times=1)
    liu.sends("邀请").sees("给哪一户")
    village.withdraw(liu, Role.COMMAND_ROOM)
    village.household("H01", "张建国", bound=False)
    liu.sends("H01").presses("张建国").sees("绑定码")
    liu.sees("放下了", case, times=1)
    liu.sees_no("接着办")


@only_web
def test_the_oldest_of_four_is_put_down_with_a_word(village: Village, wang: Villager) -> None:
    room = village.command_room("刘强")
    village.unit("综合执法")
    cases = [lamp(wang, f"{where}路灯不亮") for where in ("村口", "桥头", "井边", "庙前")]
    for case in cases:
        room.presses("派单", on=case)
    room.sees("最早的先放下了", cases[0], times=1)
