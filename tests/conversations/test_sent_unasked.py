"""Nothing that was sent is lost: what a question did not ask for begins a report, or is offered."""

import pytest

from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


@only_web
def test_a_photo_while_a_case_is_looked_for_begins_a_report(village: Village) -> None:
    _, room, _ = lamp(village)
    room.sends("查案件").sees("查哪件")
    room.sends(photo="litter.jpg", text="桥头一大堆垃圾").sees("收到照片 1 张", "说明")
    room.sees_no("没找到")
    room.presses("垃圾积存").sees("已登记", times=1)


def test_a_photo_while_a_reason_is_asked_for_is_no_reason_and_can_be_reported(
    village: Village,
) -> None:
    _, room, unit = lamp(village)
    unit.presses_token("case.ask_return:1").sees("是什么原因")
    unit.sends(photo="litter.jpg", text="桥头一大堆垃圾").sees("没当成回答", "是什么原因", times=1)
    unit.sends("不归我们管").sees("已报请")
    room.sees("不归我们管")
    room.sees_no("桥头")
    room.presses_token("case.refuse:1").sees("为什么不同意")
    room.sends(photo="litter.jpg", text="桥头一大堆垃圾").sees("没当成回答", "点「报这件事」")
    room.presses("报这件事").sees("收到照片 1 张")
    room.presses("垃圾积存").sees("已登记", times=1)
    room.sends("就归你们").sees("2026-0001")
    unit.sees("就归你们")


@only_web
def test_a_photo_that_names_a_choice_answers_it_and_is_offered_as_a_report(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    room.presses("派单")
    room.sends(photo="litter.jpg", text="综合执法")
    room.sees("已派给综合执法", times=1)
    room.sees("没有用上", "报这件事")


@only_web
def test_a_search_or_a_button_typed_for_a_reason_is_asked_about_first(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses_token("case.ask_return:1").sends("找 17").sees("像是要办别的", "是什么原因")
    unit.sends("督办").sees("「督办」像是要办别的")
    room.sees_no("找 17")
    unit.sends("督办").sees("已报请", times=1)
    room.presses_token("case.refuse:1").sends("不同意").sees("像是要办别的", "为什么不同意")
    room.sends("归你们管")
    unit.sees("归你们管")
