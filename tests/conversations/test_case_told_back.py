"""What the reporter gets back: what happened step by step, and a word of their own at the end."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import in_the_workbook
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = only_web


def closed_lamp(village: Village) -> tuple[Villager, Villager, Villager, str]:
    """王芳's lamp, sent back once and then done."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    case = wang.sees("已登记").case
    room.presses("派单").presses("综合执法")
    unit.presses("接单").presses("更多", on="已接单").presses("申请退单").sends("不想去")
    room.presses("不同意").sends("就是你们的")
    unit.presses("办结", on="已接单").sends("换了灯泡", photo="fixed.jpg")
    room.presses("返工").sends("还是不亮")
    unit.presses("办结", on="还是不亮").sends("换了线", photo="better.jpg")
    room.presses("核查通过", on="换了线")
    return wang, room, unit, case


def test_my_reports_show_every_step_and_none_that_was_between_the_offices(
    village: Village,
) -> None:
    wang, room, unit, case = closed_lamp(village)
    village.restart()
    wang.sends("我的报事").presses(case)
    told = wang.sees("办理经过", case).text
    steps = ("报了这件事", "派单综合执法", "单位开始办", "单位说办好了", "核查没通过", "办结")
    places = [told.index(step) for step in steps]
    assert places == sorted(places)
    for between in ("退单", "不想去", "就是你们的", "还是不亮", "刘强"):
        assert between not in told
    wang.sees("处理前 1 张，处理后 2 张")
    unit.sends("待办")
    room.presses_token("case.story:1")
    office = room.sees("办理经过", "申请退单：不想去", "核查没通过，再去办：还是不亮").text
    assert "刘强" in office and "综合执法" in office
    village.grid_worker("孙平", "V1G2").presses_token("case.story:1").sees("由别人在办")


def test_a_rating_may_have_words_and_the_room_reads_them(village: Village) -> None:
    wang, room, _, case = closed_lamp(village)
    wang.presses("评价").presses("4 分").sees("谢谢您")
    room.sees("报的人评了 4 分", case, times=1)
    room.presses_token("case.rate_say:1").sees("由别人在办")
    wang.presses("还想说一句").sends(photo="odd.jpg").sees("没当成回答")
    village.restart()
    wang.sends("来得快，就是跑了两趟").sees("指挥室看得到")
    village.network_repeats_everything()
    room.sees("报的人评价说：来得快，就是跑了两趟", case, times=1)
    wang.presses_token("case.rate_say:1").sees("这件您评过了")
    wang.sends("我的报事").presses(case).sees("评了 4 分：来得快，就是跑了两趟")
    wang.sees("办理经过", "评了 4 分", "评价说：来得快")


def test_words_typed_right_after_a_rating_are_its_words(village: Village) -> None:
    wang, room, _, case = closed_lamp(village)
    wang.presses("评价").presses("2 分").sends("来得太慢了，等了好几天").sees("指挥室看得到")
    room.sees("报的人评价说：来得太慢了", case, times=1)


def test_words_after_a_rating_that_may_be_a_report_are_asked_about(village: Village) -> None:
    wang, room, *_ = closed_lamp(village)
    wang.presses("评价").presses("2 分").sends("桥头的路灯又不亮").sees("还是另外报")
    wang.presses("另报一件").sees("收到说明")
    wang.presses("不是报事")
    room.sees_no("报的人评价说")


def test_a_reopening_takes_the_rating_back_and_the_record_keeps_it(village: Village) -> None:
    wang, room, *_ = closed_lamp(village)
    wang.presses("评价").presses("2 分").presses("还想说一句").sends("灯一闪一闪")
    wang.presses_token("case.object:1").sends("晚上又不亮了")
    wang.presses_token("case.rate_say:1").sees("还没评")
    wang.presses_token("case.rate:1").sees("您评过了", "重新在办")
    assert [(e.rating, e.rating_words) for e in in_the_workbook(village)] == [(2, "灯一闪一闪")]
    room.presses_token("case.show:1")
    assert "评了" not in room.last().text
    told = wang.presses_token("case.show:1").sees("办理经过").text
    assert "评了 2 分" in told and "评价说：灯一闪一闪" in told and "没办好，重新办" in told


def test_a_quarrel_is_finished_with_its_paper_and_no_picture_of_people(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    justice = village.with_role("司法所", Role.HANDLING_UNIT, "T", "justice")
    wang.sends("隔壁又吵架了").presses("邻里纠纷")
    room.presses("派单").presses("司法所")
    justice.presses("办结").sees("请发一份凭据")
    justice.sends("调解好了").sees("还差一份凭据")
    justice.sends(files=(("file", "调解协议书.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),))
    justice.sees("已报办结")
    assert room.sees("请核查", "调解好了").files


def test_what_wants_no_picture_is_finished_in_words(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("派出所", "police")
    wang.sends("我家被偷了").presses("盗窃诈骗线索")
    room.presses("派单").presses("派出所")
    unit.presses("办结").sees("请说一句是怎么办的")
    unit.sends("已登记，周边住户提醒过了").sees("已报办结")
    room.sees("请核查", "周边住户提醒过了")


@pytest.mark.parametrize("said", ["5", "4分", "四分", "２ 分", "二"])
def test_a_number_means_so_many_points(village: Village, said: str) -> None:
    wang, room, _, case = closed_lamp(village)
    wang.presses("评价").sends(said).sees("记下了，谢谢您", times=1)
    points = {"5": 5, "4分": 4, "四分": 4, "２ 分": 2, "二": 2}[said]
    room.sees(f"报的人评了 {points} 分", case, times=1)


def test_words_instead_of_points_are_told_that_it_may_be_taken_up_again(village: Village) -> None:
    wang, room, _, case = closed_lamp(village)
    wang.presses("评价").sends("不满意，还是不亮").sees("请点一个按钮", "没办好，就点「没办好」")
    village.restart()
    wang.sends("没办好").sends("晚上还是黑的")
    room.sees("晚上还是黑的", case)
    wang.sees_no("记下了，谢谢您")


def test_still_dark_after_it_was_closed_offers_to_take_it_up_again_or_to_report(
    village: Village,
) -> None:
    wang, room, _, case = closed_lamp(village)
    offered = wang.sends("还是不亮").sees("没办好", case, "路灯不亮", times=1)
    assert offered.labels == ("没办好", "报这件事")
    village.restart()
    wang.presses("没办好").sends("晚上还是黑的")
    room.sees("晚上还是黑的", case)


def test_still_dark_long_after_or_of_another_person_is_no_objection(village: Village) -> None:
    wang, _, _, _ = closed_lamp(village)
    other = village.household("V1-01", "李秀英")
    other.sends("还是不亮").sees("没听明白")
    village.later(hours=24 * 40)
    wang.sends("还是不亮").sees("没听明白", times=1)
