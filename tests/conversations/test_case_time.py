"""A case's time: who hears of it at 80 %, at its end and long after, and what moves it."""

import pytest

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def lamp(village: Village) -> tuple[Villager, Villager, Villager]:
    """王芳 reports a lamp on Friday at nine; the room dispatches it: 24 working hours to handle."""
    wang, room, unit = (
        village.grid_worker("王芳"),
        village.command_room("刘强"),
        village.unit("综合执法"),
    )
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    room.presses("派单")
    room.presses("综合执法")
    return wang, room, unit


def leaders(village: Village) -> tuple[Villager, Villager]:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    return deputy, village.with_role("罗镇长", Role.MAIN_LEADER, "T")


def test_the_unit_is_warned_then_the_deputy_hears_then_the_main_leaders(village: Village) -> None:
    (deputy, mayor), (_, _, unit) = leaders(village), lamp(village)
    # 24 hours of eight a day from Friday 09:00: warned after 19.2, over on Wednesday 09:00.
    village.until(24, 12)
    unit.sees_no("时限")
    village.until(24, 17)
    unit.sees("快到时限了", "11月25日", times=1)
    deputy.sees_no("超时")
    village.until(25, 9, 30)
    unit.sees("时限到了", times=1)
    deputy.sees("这件超时了", times=1)
    mayor.sees_no("超时")
    village.restart()
    village.until(27, 12)
    mayor.sees("这件超时 30 小时了，还没办完", times=1)
    deputy.sees("这件超时 30 小时了，还没办完", times=1)
    unit.sees("已超时 30 小时，报了主要领导", times=1)


def test_a_case_that_reaches_nobody_goes_up_at_once(village: Village) -> None:
    deputy, mayor = leaders(village)
    wang = village.grid_worker("王芳")
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    village.until(20, 10, 45)
    deputy.sees("快到时限了，还没人接着办", times=1)
    mayor.sees_no("快到时限了")


@only_web
def test_what_no_unit_has_yet_goes_up_too_from_the_room(village: Village) -> None:
    (deputy, mayor), room = leaders(village), village.command_room("刘强")
    village.grid_worker("王芳").sends("村口路灯不亮").presses("路灯不亮")
    village.until(20, 10, 45)  # two hours to accept: warned after 1.6
    room.sees("快到时限了", times=1)
    deputy.sees_no("时限")
    village.until(20, 11, 15)
    room.sees("时限到了", times=1)
    deputy.sees("这件超时了", times=1)
    mayor.sees_no("超时")
    village.until(20, 12, 15)
    mayor.sees("这件超时 1 小时了，还没办完：11月20日周五 11:00 到期", times=1)


def test_what_is_finished_in_time_is_never_warned_of(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.presses("核查通过")
    village.until(27, 12)
    unit.sees_no("时限")
    room.sees_no("时限")


def test_an_extension_granted_moves_the_end_and_one_is_all(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("更多").presses("申请延期").presses("1 个工作日（8 小时）").sends("配件没到")
    room.sees("单位申请延期 1 个工作日（8 小时）", "配件没到")
    village.until(25, 9, 30)
    unit.sees("时限到了", times=1)  # asked for is not granted
    room.presses("同意")
    unit.sees("您申请的，同意了")
    village.restart()
    village.until(25, 17)
    unit.sees("快到时限了", times=2)
    village.until(26, 9, 30)
    unit.sees("时限到了", times=2)
    unit.presses("更多")
    assert "申请延期" not in unit.last().labels


def test_a_failed_check_gives_no_new_limit(village: Village) -> None:
    _, room, unit = lamp(village)
    village.until(23, 9)
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    village.until(23, 17)
    room.presses("返工")
    room.sends("灯还是不亮")
    # Eight of 24 hours went by before the check; from Monday 17:00 sixteen are left.
    village.until(25, 17, 30)
    unit.sees("时限到了", times=1)


def test_where_there_is_no_deputy_the_main_leader_hears_of_it_in_time(village: Village) -> None:
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    lamp(village)
    village.until(25, 9, 30)
    mayor.sees("这件超时了", times=1)
