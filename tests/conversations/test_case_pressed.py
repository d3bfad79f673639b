"""督办, with an answer required: whoever pressed hears it, and without one it goes up."""

import pytest

from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp, leaders
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

UP = "督办过了时间还没回复"


def test_the_leader_who_pressed_hears_the_answer(village: Village) -> None:
    deputy, mayor = leaders(village)
    _, room, unit = lamp(village)
    mayor.presses_token("case.press:1").sends("请今天答复我").sends("1")
    unit.presses("回复督办").sends("配件明天到")
    unit.sees("已告诉指挥室、督办的人")
    mayor.sees("您督办的，单位回复了：配件明天到", times=1)
    room.sees("督办有回复：配件明天到", times=1)
    deputy.sees_no("配件明天到")


def test_the_room_that_pressed_hears_the_answer_once(village: Village) -> None:
    _, room, unit = lamp(village)
    room.presses_token("case.press:1").sends("村民催了三次").sends("1")
    unit.presses("回复督办").sends("配件明天到")
    room.sees("配件明天到", times=1)


@only_web
def test_who_finishes_has_answered_and_whoever_pressed_hears_it(village: Village) -> None:
    deputy, mayor = leaders(village)
    _, room, unit = lamp(village)
    mayor.presses_token("case.press:1").sends("请今天办好并答复").sends("1")
    unit.presses_token("case.finish:1").sends("线接好了", photo="fixed.jpg")
    mayor.sees("您督办的，单位说办好了：线接好了", times=1)
    assert village.look(lambda store: store.case_presses.unanswered(1)) == ()
    room.presses_token("case.rework:1").sends("还不亮")
    assert "回复督办" not in unit.sees("还不亮").labels
    room.presses_token("case.press:1").sends("今天一定要亮").sends("1")
    unit.presses_token("case.finish:1").sends(photo="fixed.jpg")
    mayor.sees_no("今天一定要亮")
    village.until(23, 9, 30)
    deputy.sees_no(UP)


@only_web
def test_a_press_nobody_answered_goes_up_wherever_the_case_stands(village: Village) -> None:
    deputy, mayor = leaders(village)
    _, room, unit = lamp(village)
    room.presses_token("case.press:1").sends("村民催了三次").sends("1")
    unit.presses("更多").presses("申请挂账").sends("12月1日").sends("等停电检修")
    deputy.presses("同意")
    village.until(23, 9, 30)
    for leader in (deputy, mayor):
        leader.sees(UP, times=1)


@only_web
def test_a_press_on_a_case_that_has_ended_goes_nowhere(village: Village) -> None:
    deputy, _ = leaders(village)
    _, room, _ = lamp(village)
    room.presses_token("case.press:1").sends("村民催了三次").sends("1")
    room.presses_token("case.take_back:1").sends("换个单位")
    room.presses_token("case.ask_void:1").sends("那是私人院灯")
    deputy.presses("同意")
    village.until(23, 9, 30)
    deputy.sees_no(UP)


@only_web
def test_a_press_goes_on_with_the_case_it_is_merged_into(village: Village) -> None:
    _, mayor = leaders(village)
    _, room, unit = lamp(village)
    mayor.presses_token("case.press:1").sends("请今天答复我").sends("1")
    resident = village.household("V1-01", "李秀英")
    resident.sends("路灯坏了", photo="dark.jpg").presses("路灯不亮")
    second = resident.sees("已登记").case
    room.presses_token("case.dispatch:2").presses("综合执法")
    room.presses_token("case.merge:1").sends(second).presses("对，并过去")
    mayor.sees("您督办的", f"并进 {second}", times=1)
    mayor.presses("督办").sends("两件一起，今天答复").sends("1")
    unit.sees("两件一起，今天答复", second)


@only_web
def test_whoever_presses_says_by_when_and_the_usual_limit_stands_first(village: Village) -> None:
    _, room, unit = lamp(village)
    room.presses_token("case.press:1").sends("周五下班前给我回话").sees("什么时候以前回话")
    assert room.last().labels == ("11月23日周一 9:00 前", "今天下班前（11月20日周五 18:00）")
    room.sends("前天").sees("没看懂是什么时候")
    room.presses("今天下班前（11月20日周五 18:00）").sees("已记下")
    unit.sees("督办：周五下班前给我回话", "11月20日周五 18:00 前说说办到哪了", times=1)
    room.presses_token("case.press:1").sends("下周再说一次").sends("11月25日 10:00")
    unit.sees("督办：下周再说一次", "11月25日周三 10:00 前", times=1)
