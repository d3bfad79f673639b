"""A lamp on phones that takes every turn a case can take: two stories, up to a rating each."""

from tests.conversations.test_case_time import leaders
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def test_a_lamp_is_merged_pressed_extended_rated_and_reopened(village: Village) -> None:
    _, mayor = leaders(village)
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    li.sends("路灯坏了", photo="dark.jpg").presses("路灯不亮")
    first, second = wang.sees("已登记").case, li.sees("已登记").case
    room.presses("派单", on=first).presses("综合执法")

    room.presses("更多", on=second).presses("并案").presses(f"{first} 路灯不亮 · 上河村一网格")
    room.sees("并了就不能分开", first, "村口路灯不亮")
    village.restart()
    room.presses("对，并过去").sees(f"{second} 已并到 {first}", times=1)
    li.sees(f"和 {first} 是一件事", second, times=1)

    mayor.sends("找 村口路灯").presses(first).presses("更多").presses("督办").sends(
        "请今天答复我"
    ).sends("1")
    unit.sees("督办：请今天答复我", times=1)
    unit.presses("回复督办").sends("配件明天到")
    mayor.sees("您督办的，单位回复了：配件明天到", times=1)
    unit.presses("更多", on=first).presses("申请延期").presses("1 个工作日（8 小时）").sends(
        "配件没到"
    )
    asked = room.sees("单位申请延期 1 个工作日（8 小时）", "配件没到", times=1)
    assert asked.labels[:2] == ("同意", "不同意")
    room.presses("同意")
    unit.sees("您申请的，同意了", "11月26日周四 9:00", times=1)

    unit.presses("办结", on=first).sends("换好了", photo="fixed.jpg")
    room.presses("核查通过", on=first)
    for reporter in (wang, li):
        assert reporter.sees("已办结", first, times=1).labels == ("没办好", "评价")
    wang.presses("评价").presses("2 分").sees("谢谢您")
    room.sees("报的人评了 2 分", first, times=1)
    village.restart()
    li.presses("没办好").sends("晚上又不亮了").sees("已记下")
    village.network_repeats_everything()
    again = room.sees("没办好", "晚上又不亮了", first, times=1)
    assert again.labels[0] == "派单"
    wang.sees("有人说没办好", times=1)
    assert nothing_is_left_undone(village)


def test_a_lamp_is_put_off_sent_to_the_county_and_comes_back(village: Village) -> None:
    deputy, _ = leaders(village)
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    li.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    case = li.sees("已登记").case
    wang.sends("路灯坏了", photo="dark.jpg").presses(f"跟进 {case}")
    room.presses("派单", on=case).presses("综合执法")
    unit.presses("更多", on=case).presses("申请挂账").sends("11月24日").sends("等停电检修")
    assert "同意" not in room.last().labels
    deputy.sees("申请挂账到 11月24日", "等停电检修", times=1)
    village.restart()
    deputy.presses("同意")
    for reporter in (wang, li):
        reporter.sees("先挂账到 11月24日", "等停电检修", times=1)
    village.until(25, 9, 30)
    room.sees("挂账到期了", case, times=1)
    room.presses("恢复办理").sees(case)
    unit.sees("请接着办", case, times=1)

    room.presses("更多", on=case).presses("申请上报").sends("要换变压器，县里才能办")
    deputy.sees("要换变压器，县里才能办", times=1)
    deputy.presses("同意")
    li.sees("已上报县里", case, times=1)
    village.restart()
    room.sends("指挥台").presses("挂账和上报 1 件").presses(case)
    room.presses("更多").presses("记县里进展").sends("下周来修")
    li.sees("县里的进展：下周来修", times=1)
    room.sends("指挥台").presses("挂账和上报 1 件").presses(case)
    room.presses("县里办好了").sends("换好了")
    room.presses("核查通过", on=case)
    for reporter in (wang, li):
        reporter.sees("已办结", case, times=1)
    li.presses("评价").presses("5 分").sees("谢谢您")
    room.sees("报的人评了 5 分", case, times=1)
    assert nothing_is_left_undone(village)
