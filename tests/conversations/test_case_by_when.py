"""By when a case is to be done: the unit reads it with its weekday, and the new time too."""

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village


@only_web
def test_the_unit_reads_until_when_and_everybody_in_it_the_new_time(village: Village) -> None:
    colleague = village.with_role("何平", Role.HANDLING_UNIT, "T", unit="enforcement")
    _, room, unit = lamp(village)  # 24 working hours, on Friday at nine
    unit.sees("派给您单位一件事，11月25日周三 9:", "限 11月25日周三 9:", times=1)
    unit.presses("更多").presses("申请延期").presses("1 个工作日（8 小时）").sends("配件没到")
    room.presses("同意", on="申请延期").sees("延到 11月26日周四 9:")
    unit.sees("您申请的，同意了：延到 11月26日周四 9:", "限 11月26日周四 9:", times=1)
    unit.sees_no("延期同意了")
    colleague.sees("延期同意了：延到 11月26日周四 9:", times=1)


@only_web
def test_a_press_on_friday_is_answered_on_monday(village: Village) -> None:
    _, room, unit = lamp(village)
    room.presses("更多").presses("督办").sends("村民催了三次").sends("1").sees(
        "已记下，已告诉办的单位"
    )
    unit.sees("督办：村民催了三次", "11月23日周一 9:", times=1)


@only_web
def test_a_unit_reads_what_comes_next_when_its_case_is_reopened(village: Village) -> None:
    wang, room, unit = lamp(village)
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.presses("核查通过")
    wang.presses("没办好").sends("晚上又不亮了")
    unit.sees("等指挥室重新派单，派给您单位再办", "晚上又不亮了", times=1)
