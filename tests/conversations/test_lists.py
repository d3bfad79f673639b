"""我的报事, 待办 and 找网格员: what somebody reported, what waits for them, and whom to ring."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import household, lives_in
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def reports(villager: Villager, words: str, label: str) -> str:
    villager.sends(words)
    return villager.presses(label).sees("已登记").case


def test_my_reports_with_where_they_stand(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    lamp = reports(wang, "村口路灯不亮", "路灯不亮")
    litter = reports(wang, "老槐树下堆了一大堆垃圾", "垃圾积存")
    room.presses("派单", on=lamp).presses("综合执法")
    seen = wang.sends("我的报事").sees("您最近报的 2 件")
    assert seen.labels == (litter, lamp), "the newest first"
    assert f"{lamp} 路灯不亮 · 上河村一网格 · 已派单" in seen.text
    wang.presses(lamp).sees(lamp, "已派单：综合执法")


def test_who_has_reported_nothing_is_told_how(village: Village) -> None:
    village.household("V1-01", "李秀英").sends("我的报事").sees("还没报过事", "发照片")


def test_one_does_not_see_what_another_reported(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    case = reports(wang, "村口路灯不亮", "路灯不亮")
    token = wang.sends("我的报事").sees("您最近报的").token(case)
    li.presses_token(token).sees("由别人在办")
    li.sees_no("路灯")


def test_the_rooms_list_takes_each_case_through(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    room.sends("待办").sees("没有待办")
    case = reports(wang, "村口路灯不亮", "路灯不亮")
    village.restart()
    room.sends("待办").sees("待办 1 件")
    assert room.presses(case).last().labels == ("派单", "更多")
    room.presses("派单").presses("综合执法")
    room.sends("待办")
    assert "没有待办" in room.last().text
    unit.sends("待办").presses(case)
    assert unit.last().labels == ("接单", "办结", "更多")
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.sends("待办").presses(case)
    shown = room.last()
    assert shown.labels == ("核查通过", "返工", "更多") and shown.photos


def test_a_unit_sees_only_its_own(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    village.unit("综合执法")
    services = village.unit("便民服务")
    case = reports(wang, "村口路灯不亮", "路灯不亮")
    room.presses("派单", on=case).presses("综合执法")
    services.sends("待办").sees("没有待办")


def test_who_is_neither_room_nor_unit_has_no_list(village: Village) -> None:
    village.household("V1-01", "李秀英").sends("待办").sees("由别的同志来办", "菜单")


def test_the_grid_worker_to_ring(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    village.grid_worker("王芳")
    li.sends("找网格员").sees("您的网格员：王芳，电话 0571-0000-0101（上河村一网格）")
    li.sends("请问我家网格员电话是多少").sees("王芳", times=2)


def test_a_grid_without_a_worker_names_the_villages_telephone(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    village.withdraw(wang, Role.GRID_WORKER)
    li.sends("网格员").sees("上河村一网格暂时没有网格员", "0571-0000-0100")


def test_two_homes_in_two_grids_name_both_workers(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    village.grid_worker("王芳")
    village.grid_worker("孙平", "V1G2")
    household(village, "V1-02", "赵大爷", "V1G2")
    lives_in(village, li, "V1-02")
    li.sends("网格员").sees("王芳", "孙平")


def test_one_state_has_one_word_for_all_until_the_room_accepts(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    case = reports(wang, "村口路灯不亮", "路灯不亮")
    wang.sends("我的报事").sees(f"{case} 路灯不亮 · 上河村一网格 · 待受理")
    room.sees("待受理", times=1)
    wang.sees_no("已受理")
    room.presses("更多", on=case).presses("受理")
    wang.sees("指挥室已受理", times=1)
    wang.sends("我的报事").sees("· 已受理")
