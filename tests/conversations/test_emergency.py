"""Somebody cries out an emergency: whom to ring comes first, whoever they are, whatever is open."""

import pytest

from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_fire_with_somebody_hurt_names_both_numbers_and_is_filed_with_one_tap(
    village: Village,
) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    asked = li.sends("隔壁着火了,有人烫伤").last()
    assert asked.text.startswith("人先要紧！请马上打 119 或 120。")
    li.presses("火情").sees("已登记", "火情", times=1)
    room.sees("请马上派单", "火情", times=1)


def test_what_turns_into_an_emergency_is_said_at_once(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="smoke.jpg").sees("是哪一类")
    wang.sends("后山起火了")
    assert wang.last().text.startswith("人先要紧！请马上打 119。")
    wang.sends("火越来越大")
    wang.presses("火情").sees("已登记", times=1)


def test_whom_to_ring_comes_before_what_was_reported_already(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    for _ in range(2):
        li.sends("隔壁着火了")
        assert li.last().text.startswith("人先要紧！请马上打 119。")
        li.presses("火情")
    li.sees("您报过：2026-0001", "人先要紧")


def test_a_stranger_is_told_too(village: Village) -> None:
    stranger = village.stranger()
    stranger.sends("我家着火了")
    stranger.sees("请马上打 119", times=1)
    stranger.sends("你好")
    stranger.sees("请马上打", times=1)


def test_whoever_may_not_report_and_whoever_reported_ten_are_told_too(village: Village) -> None:
    clerk = village.clerk("周敏")
    first = clerk.sends("有人掉河里了").last().text
    assert first.startswith("人先要紧！请马上打 119 或 120 或 110。")
    clerk.sees("还没有登记")
    li = village.household("V1-01", "李秀英")
    for number in range(10):
        li.sends(photo=f"litter{number}.jpg").presses("环境保护")
    li.sends(photo="eleventh.jpg").sees("10 件都收到了")
    assert li.sends("着火了").last().text.startswith("人先要紧！")
    li.presses("火情").sees("已登记", "火情", times=1)


def test_in_the_middle_of_something_else_it_is_answered_and_can_be_reported(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    case = room.sees("请派单").case
    wang.presses("补充", on=case)
    wang.sends("旁边的柴房着火了")
    wang.sees("请马上打 119", "点「报这件事」", times=1)
    village.restart()
    wang.presses("报这件事").presses("火情").sees("已登记", "火情", times=1)
    room.sees("请马上派单", "火情", "柴房", times=1)


def test_a_group_hears_nothing(village: Village) -> None:
    wang = village.grid_worker("王芳")
    group = wang.in_group(village.group(wang))
    before = len(group.screen())
    group.sends("昨天着火的那家还好吧")
    assert len([each for each in group.screen()[before:] if each.sender == "bot"]) == 0
    wang.sees_no("请马上打")


def test_people_in_danger_are_told_the_numbers_whatever_they_cry_and_may_file_it(
    village: Village,
) -> None:
    li = village.household("V1-01", "李秀英")
    asked = li.sends("有人要跳楼").last()
    assert asked.text.startswith("人先要紧！请马上打 110 或 120 或 119。")
    li.presses("安保维稳").sees("已登记", times=1)
    assert li.sends("老人摔倒了").last().text.startswith("人先要紧！请马上打 120。")


def test_a_cry_nobody_knows_can_be_reported_with_one_tap(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("不好了，我男人还在下头").sees("没听明白", "点「报这件事」")
    li.presses("报这件事").sees("收到说明")
    li.presses("安保维稳").sees("已登记", times=1)
    li.sends("哦").sees("没听明白", "报事")
    assert "报这件事" not in li.last().labels


def test_the_room_hears_at_once_of_danger_nobody_filed_and_once(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    li.sends("着火了")
    room.sees("没有核实", "着火了", "李秀英", times=1)
    li.sends("火越来越大，在桥头")
    room.sees("没有核实", times=1)
    room.sees_no("请派单")
    village.later(hours=13)
    li.sends("你好").sees("先放下了", "着火了", times=1)
    room.sees("没有核实", times=1)


def test_an_ordinary_report_that_is_not_filed_yet_is_nobodys_news(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    li.sends("村口路灯不亮").sees("路灯不亮")
    room.sees_no("没有核实")
    village.later(hours=13)
    li.sends("你好").sees("先放下了", "「村口路灯不亮」", times=1)
