"""A day of calls and hotline orders on phones: pasted, sent as a table, kept private, rung back."""

from bot.path.reading_orders import read_here
from rules.roles import Role
from tests.conversations.test_order_workbooks import FIGHT, table
from tests.conversations.test_recording import ORDER
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

KNOWN = ("20261120001", "李四", "13800000000", "上河村二网格东头", "路灯不亮三天了", "否")


def test_a_callers_matter_goes_its_way_without_their_name_and_comes_back_to_them(
    village: Village,
) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    unit, mayor = village.unit("综合执法"), village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    read = liu.sends(ORDER).sees("请核对", "工单：20261120001", "李四", "上河村二网格")
    assert {"立案", "保密"} < set(read.labels)
    liu.presses("保密").sees("保密：只有指挥室看得到是谁")
    village.restart()
    number = liu.presses("立案").sees("已立案", "提醒您给来电人回话").case
    chen.sees("请派单", "12345 · 刘强代录", "来电人：李四 13800000000", times=1)

    village.program.reading_orders.read = read_here
    liu.sends(files=(("file", "今天的工单.xlsx", table(KNOWN, FIGHT)),))
    told = liu.sees("《今天的工单.xlsx》里有工单 2 件", "新的 1 件，以前收过的 1 件")
    assert told.labels == ("收下这 1 件", "不收")
    village.restart()
    village.program.reading_orders.read = read_here
    liu.presses("收下这 1 件")
    village.network_repeats_everything()
    liu.sees("收好了", "新的 1 件正在逐件立案", times=1)
    urgent = chen.sees("【急】打架斗殴，上河村", "工单：GD-2", "来电人：赵六 13900000000", times=1)
    assert urgent.labels == ("派单", "更多")

    chen.presses("派单", on=number).presses("综合执法")
    unit.sees("派给您单位", number, "路灯不亮", "私密", times=1)
    unit.presses("办结", on=number).sends("换了灯泡", photo="fixed.jpg")
    chen.presses("核查通过", on=number)
    mayor.sends("找 路灯不亮").presses(number).sees(number, "路灯不亮三天了")
    for other in (unit, mayor):
        for words in ("李四", "138 0000", "1380000"):
            other.sees_no(words)

    for each in (liu, chen):
        each.sees("请给李四（13800000000）回个电话", number, times=1)
    liu.presses("已回访").presses("没打通").sees("到11月23日周一 9:00 再提醒您")
    village.restart()
    village.quietly_until(23, 11)
    village.works()
    chen.sees("请给李四（13800000000）回个电话", times=2)
    chen.presses("已回访").presses("4 分").sees(f"{number} 的回访记下了")
    liu.sees("评了 4 分", number, times=1)
    liu.presses("已回访").sees("不用回访")
    assert nothing_is_left_undone(village)
