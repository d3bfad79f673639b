"""代录: the room files what came by a call, a visit, the hotline or from above, and rings back."""

import pytest

from rules.case_life import State
from rules.roles import Role
from storage.case_callers import Caller
from storage.cases import Case
from tests.conversations.arranged import in_the_workbook
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

ORDER = """工单编号：20261120001
来电人：李四
联系电话：138 0000 0000
事发地：上河村二网格东头
诉求内容：路灯不亮三天了，老人夜里出门不方便。
办理时限：2026-11-25 18:00"""


def cases(village: Village) -> tuple[Case, ...]:
    return village.look(lambda store: store.cases.standing(tuple(State), "/", 50))


def only_case(village: Village) -> Case:
    (case,) = cases(village)
    return case


def caller(village: Village, case: Case) -> Caller | None:
    return village.look(lambda store: store.case_callers.of(case.id))


def closed_by_phone(village: Village) -> tuple[Villager, Villager, Villager]:
    """A call that was recorded, handled and checked."""
    liu, chen, unit = (
        village.command_room("刘强"),
        village.command_room("陈静"),
        village.unit("综合执法"),
    )
    liu.sends("代录").presses("来电").sends("村口路灯不亮")
    liu.sends("李四 138 0000 0000").presses("上河村一网格").presses("立案")
    chen.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    chen.presses("核查通过")
    return liu, chen, unit


def test_a_call_is_recorded_by_the_room_and_is_the_callers(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    unit, mayor = village.unit("综合执法"), village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    liu.sends("代录").sees("从哪儿来")
    liu.presses("来电").sends("村口路灯不亮", photo="lamp.jpg")
    liu.sees("来电人叫什么")
    village.restart()
    liu.sends("李四，电话 138 0000 0000").sees("哪个网格")
    liu.presses("上河村一网格").sees("请核对", "来电", "李四", "13800000000", "路灯不亮")
    liu.presses("立案")
    village.network_repeats_everything()
    number = liu.sees("已立案", times=1).case
    chen.sees("请派单", number, "来电 · 刘强代录", "来电人：李四 13800000000", times=1)
    chen.presses("派单").presses("综合执法")
    unit.sees("派给您单位", "来电人：李四 13800000000")
    unit.presses("办结").sends(photo="fixed.jpg")
    liu.sees_no("您报的")
    mayor.sees_no("李四")
    liu.sends("我的报事").sees("您还没报过事")
    case = only_case(village)
    assert (case.source, case.is_private, case.own_words) == ("call", False, False)


@only_web
def test_a_pasted_order_is_read_shown_and_filed_once(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends(ORDER).sees("请核对", "工单：20261120001", "李四", "路灯不亮三天", "上河村二网格")
    liu.sends("电话：0571-0000-0188").sees("请核对", "0571-0000-0188")
    liu.presses("立案")
    number = liu.sees("已立案").case
    liu.sees("请派单", "工单：20261120001", "对方要求：2026-11-25 18:00")
    liu.sends(ORDER.replace("20261120001", "２０２６１１２０００１")).sees("已经立过案", number)
    liu.presses("看这件").sees(number, "待受理")
    case = only_case(village)
    assert (case.source, case.place) == ("hotline", "上河村二网格东头")
    kept = caller(village, case)
    assert kept is not None
    assert (kept.name, kept.telephone, kept.number) == ("李四", "0571-0000-0188", "20261120001")


@only_web
def test_two_of_the_room_paste_the_same_order_and_one_case_is_filed(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    liu.sends(ORDER)
    chen.sends(ORDER)
    liu.presses("立案").sees("已立案")
    chen.presses("立案").sees("已经立过案")
    assert len(cases(village)) == 1


@only_web
def test_who_left_the_room_while_recording_files_nothing(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends(ORDER)
    village.withdraw(liu, Role.COMMAND_ROOM)
    liu.presses("立案").sees("由别的同志来办")
    assert cases(village) == ()


@only_web
def test_an_order_is_dropped_or_put_right_before_it_is_filed(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").presses("12345").sends(ORDER.replace("上河村二网格", ""))
    liu.presses("就记在清溪镇").presses("改网格").sends("上河村一网格")
    liu.sees("网格：上河村一网格")
    liu.presses("改类别").sends("后山着火了").sees("人先要紧！请马上打 119", "类别：火情")
    liu.presses("改类别").presses("便民服务").sees("类别：便民服务")
    liu.presses("保密").sees("保密：只有指挥室")
    liu.presses("不用保密").presses("不录了").sees("没有立案")
    assert cases(village) == ()


@only_web
def test_a_line_of_any_field_puts_that_field_right_and_no_other_is_taken_for_words(
    village: Village,
) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").presses("来电").sends("门口水沟不流了，我是李四 13800000000")
    liu.presses("上河村一网格").sees("请核对")
    put_right = liu.sends("类别：噪声扰民").sees("类别：聚众赌博、噪声扰民", times=1).text
    assert put_right.count("类别：") == 2, "in the draft, and in the example beneath it"
    liu.sends("网格：上河村二网格\n来源：来访\n保密：是\n电话：0571-0000-0188")
    liu.sees("网格：上河村二网格", "来源：来访", "保密：只有指挥室", "电话：0571-0000-0188")
    liu.sends("工单：A-17").sees("工单：A-17")
    liu.sends("类别：天外来客").sees("哪一类")
    liu.sees("这里没有「天外来客」")
    liu.presses("便民服务").sees("类别：便民服务")
    liu.sends("关系：邻居").sees("这张单子上没有这一项")
    liu.presses("不加").sees("请核对")
    liu.presses("立案")
    assert only_case(village).words == "门口水沟不流了，我是李四 13800000000"


@only_web
def test_the_caller_hears_every_number_the_words_cry_for(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").presses("来电").sends("隔壁着火了，有人烫伤，我是李四 13800000000")
    liu.presses("上河村一网格")
    assert liu.sees("请核对", times=1).text.splitlines()[1] == "人先要紧！请马上打 119 或 120。"
    liu.presses("改类别").presses("安保维稳")
    liu.sees("类别：安保维稳", "请马上打 119 或 120。", times=1)


@only_web
def test_a_grid_worker_who_pastes_an_order_reports_and_records_nothing(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("代录").sees("由别的同志来办")
    wang.sends(ORDER).sees("点一下就立案")


@only_web
def test_the_room_rings_back_and_keeps_what_the_caller_said(village: Village) -> None:
    liu, chen, _ = closed_by_phone(village)
    for each in (liu, chen):
        each.sees("请给李四（13800000000）回个电话", times=1)
    liu.presses("已回访").sees("怎么说")
    village.restart()
    liu.presses("没打通").sees("到11月23日周一 9:00 再提醒您")
    village.quietly_until(23, 11)
    village.works()
    chen.sees("请给李四", times=2)
    chen.presses("已回访").presses("4 分").sees("回访记下了")
    liu.sees("评了 4 分", times=1)
    liu.presses("已回访").sees("不用回访")
    village.quietly_until(24, 11)
    village.works()
    chen.sees("请给李四", times=2)
    case = only_case(village)
    assert case.rating == 4
    assert case.closed_at is not None
    assert case.closed_at.day == 20, "a call and a rating end it no later"


@only_web
def test_after_a_week_the_room_hears_that_it_is_reminded_no_more(village: Village) -> None:
    liu, _, _ = closed_by_phone(village)
    village.quietly_until(26, 11)
    village.works()
    liu.presses("已回访").presses("没打通").sees("到11月27日周五 9:00 再提醒您")
    village.quietly_until(27, 11)  # seven days after Friday the 20th
    village.works()
    liu.presses("已回访").presses("没打通")
    liu.sees("2026-0001 的回访就提醒到今天", "点「已回访」", times=1)


@only_web
def test_what_else_is_done_with_an_ended_case_takes_nobody_off_the_list_to_ring(
    village: Village,
) -> None:
    liu, chen, _ = closed_by_phone(village)
    liu.presses("更多").presses("评价").presses("4 分")
    liu.presses_token("case.private:1").sees("已设为私密")
    village.quietly_until(23, 11)
    village.works()
    chen.sees("请给李四（13800000000）回个电话", times=2)


@only_web
def test_a_caller_who_is_not_content_has_it_reopened_and_is_rung_again(village: Village) -> None:
    _, chen, unit = closed_by_phone(village)
    chen.presses("已回访").presses("对方说没办好")
    chen.presses("没办好").sends("夜里又灭了")
    unit.sees("没办好", "夜里又灭了")
    chen.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="again.jpg")
    chen.sees_no("请给李四")
    chen.presses("核查通过")
    chen.sees("请给李四", times=1)
    assert only_case(village).reopened == 1


@only_web
def test_the_caller_of_a_merged_case_is_rung_once_the_other_has_ended(village: Village) -> None:
    wang, unit = village.grid_worker("王芳"), village.unit("综合执法")
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    liu.sends("代录").presses("来电").sends("村口路灯不亮")
    liu.sends("李四 138 0000 0000").presses("上河村一网格").presses("立案")
    chen.presses_token("case.merge:2").sends("2026-0001").presses("对，并过去")
    assert village.look(lambda store: store.case_followers.of(1)) == ()
    chen.presses_token("case.dispatch:1").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    chen.sees_no("请给李四")
    liu.sees_no("您跟进的")
    chen.presses_token("case.pass:1").sees("核查通过")
    chen.sees("请给李四（13800000000）回个电话", "2026-0002", times=1)
    village.quietly_until(30, 11)
    village.works()
    chen.presses("已回访").sees("2026-0002：李四（13800000000）怎么说")
    chen.presses("已告知，没打分").sees("2026-0002 的回访记下了")
    liu.presses_token("case.called:2").sees("不用回访")


@only_web
def test_who_left_the_room_has_no_more_to_say_of_what_they_recorded(village: Village) -> None:
    """They live here too, and a resident rates and reopens what is their own."""
    liu, _, _ = closed_by_phone(village)
    village.withdraw(liu, Role.COMMAND_ROOM)
    liu = village.with_role("刘强", Role.GRID_WORKER, "V1G1")
    for verb in ("rate", "object", "private"):
        liu.presses_token(f"case.{verb}:1").sees("由别人在办")
    liu.sends("代录").sees("由别的同志来办")
    case = only_case(village)
    assert (case.rating, case.is_private, case.state) == (None, False, State.CLOSED)


@only_web
def test_who_left_the_room_adds_nothing_to_an_open_call(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    liu.sends("代录").presses("来电").sends("村口路灯不亮")
    liu.sends("李四 138 0000 0000").presses("上河村一网格").presses("立案")
    village.withdraw(liu, Role.COMMAND_ROOM)
    liu.presses("补充").sees("由别人在办")
    chen.sees_no("有补充")


@only_web
def test_any_of_the_room_adds_a_sentence_to_the_callers_rating(village: Village) -> None:
    liu, chen, _ = closed_by_phone(village)
    chen.presses("更多").presses("评价").presses("4 分")
    chen.presses("还想说一句").sends("来电人说路亮多了").sees("记下了")
    liu.sees("来电人说路亮多了")


@only_web
def test_no_ring_back_is_promised_where_nobody_can_be_rung(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").presses("来访").sends("村口路灯不亮").presses("没留")
    liu.presses("上河村一网格").presses("立案").sees("已立案", "指挥台")
    liu.sends("代录").presses("来电").sends("村口路灯不亮")
    liu.sends("李四 138 0000 0000").presses("上河村一网格").presses("立案")
    liu.sees("提醒您给来电人回话", times=1)
    liu.presses_token("case.merge:2").sends("2026-0001").presses("对，并过去")
    liu.sees("2026-0002 已并到 2026-0001", "提醒您给来电人回话", times=1)
    liu.sends("代录").presses("来访").sends("村口路灯不亮").presses("没留")
    liu.presses("上河村一网格").presses("立案")
    liu.presses_token("case.merge:3").sends("2026-0001").presses("对，并过去")
    liu.sees("2026-0003 已并到 2026-0001，一起办", times=1)
    liu.sees_no("报的人改为跟着")


@only_web
def test_a_task_from_above_names_who_gave_it_and_nobody_is_rung(village: Village) -> None:
    liu, chen, unit = (
        village.command_room("刘强"),
        village.command_room("陈静"),
        village.unit("综合执法"),
    )
    liu.sends("代录").presses("上级交办").sends("省道两侧要整治").sends("县城管局")
    liu.presses("就记在清溪镇").presses("违法建设").presses("立案")
    chen.sees("上级交办 · 刘强代录", "县城管局")
    chen.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    chen.presses("核查通过")
    chen.sees_no("回个电话")


@only_web
def test_what_a_caller_still_says_is_added_by_any_of_the_room(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    liu.sends("代录").presses("来访").sends("村口路灯不亮").presses("没留")
    liu.presses("上河村一网格").presses("立案")
    case = only_case(village)
    chen.presses_token(f"case.add:{case.id}").sends("灯杆也歪了").sees("已补充到", case.number)
    liu.sees("有补充", "灯杆也歪了")


@only_web
def test_what_came_without_a_grid_is_given_one_until_it_is_dispatched(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    liu.sends("代录").presses("上级交办").sends("省道两侧要整治").sends("县城管局")
    liu.presses("就记在清溪镇").presses("违法建设").presses("立案")
    chen.presses("更多").presses("改网格").presses("上河村二网格").sees("记在上河村二网格", times=1)
    liu.sees("网格改过了", "上河村二网格")
    assert only_case(village).area_name == "上河村二网格"
    old = f"case.set_grid:{only_case(village).id}"
    chen.presses("派单").presses("综合执法")
    liu.presses_token(old).sees("已经有人办过")


@only_web
def test_an_order_pasted_where_the_caller_is_asked_for_is_no_name(village: Village) -> None:
    room = village.command_room("刘强")
    room.sends("代录").presses("来电").sends("东头的灯坏了").sees("来电人叫什么")
    room.sends(ORDER).sees("是工单", "是一件事吗")
    room.presses("是另一件").sees("再把工单发一遍")
    room.sends(ORDER)
    room.presses("是一件，合起来").sees("请核对", "李四", "20261120001", "东头的灯坏了", "三天")
    room.presses("立案").sees("已立案", times=1)
    assert only_case(village).words.startswith("东头的灯坏了")


@only_web
def test_the_caller_is_read_out_of_the_words_and_others_read_them_without(village: Village) -> None:
    liu, unit = village.command_room("刘强"), village.unit("综合执法")
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    liu.sends("代录").presses("来电")
    liu.sends("桥头的陈阿婆打来的，138 1234 5678，说村口路灯不亮").sees_no("来电人叫什么")
    liu.presses("上河村一网格").sees("请核对", "陈阿婆", "13812345678")
    liu.presses("立案")
    kept = caller(village, only_case(village))
    assert kept is not None
    assert (kept.name, kept.telephone) == ("陈阿婆", "13812345678")
    liu.sees("138 1234 5678")
    liu.presses("派单").presses("综合执法")
    unit.sees("来电人：陈阿婆 13812345678", "138 1234 5678")
    mayor.presses_token("case.show:1").sees("村口路灯不亮", "一位群众打来的")
    mayor.sees_no("陈阿婆")
    mayor.sees_no("5678")
    assert [each.words for each in in_the_workbook(village)] == [
        "桥头的某打来的，…，说村口路灯不亮"
    ]


@only_web
def test_only_what_the_words_did_not_tell_is_asked(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").presses("来电").sends("村口路灯不亮，13812345678")
    liu.sees("电话 13812345678 记下了", "人叫什么")
    liu.sends("李四").presses("上河村一网格").sees("请核对", "李四", "13812345678")
    liu.presses("不录了")
    liu.sends("代录").presses("来访").sends("村民王小明来反映路灯不亮")
    liu.sees("王小明记下了", "电话多少")
    liu.presses("没留").presses("上河村一网格").sees("请核对", "王小明")
