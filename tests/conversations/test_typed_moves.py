"""A move or a queue by its name, typed: with a case's number it is made as by its button."""

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village

pytestmark = only_web


def test_a_moves_name_and_a_number_are_its_button(village: Village) -> None:
    wang, room, unit = lamp(village)
    room.sends("督办 2026-0001").sees("督办 2026-0001：请说一句")
    room.sends("办到哪了").sends("1").sees("已记下")
    unit.sends("待办").sends("回复督办").sees("「回复督办」哪一件")
    unit.presses("2026-0001", on="回复督办").sees("办到哪了？请说一句")
    unit.sends("明天换灯泡").sees("已记下")
    unit.sends("2026-0001办结").sees("2026-0001", "照片")
    unit.sends("取消")
    wang.sends("督办 2026-0001")
    wang.sees_no("请说一句要他们做什么")
    unit.sends("督办 2026-0001").sees("由别的同志来办")
    room.sends("督办").sees("「督办」哪一件", "督办 2026-0012")


def test_a_queue_is_opened_by_its_name(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("更多").presses("申请退单").sends("路灯归供电所管")
    room.sends("待批").sees("待批", "2026-0001")
    unit.sends("待批")
    unit.sees_no("点编号办理")


def test_a_leader_finds_what_waits_for_them(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    deputy.sends("待办").sees("眼下没有待办")
    room.presses_token("case.bring_in:1").sends("两家单位推来推去")
    deputy.sends("待办").sees("待办 1 件", "2026-0001", "请您协调")
    unit.presses("更多").presses("申请挂账").sends("12月20日").sends("等沥青")
    deputy.sends("待办").sees("待办 1 件", "申请挂账到 12月20日")
    deputy.presses("2026-0001", on="待办").presses("同意")
    deputy.sends("待办").sees("请您协调")
    deputy.presses("2026-0001", on="待办").presses("我来答复").sends("供电所办")
    deputy.sends("待办").sees("眼下没有待办", times=2)
