"""Return, suspension, void, the county: what needs approval is asked of whoever may approve it."""

import pytest

from messages.inbound import CaseDue
from rules.roles import Role
from storage.cases import Case
from storage.receiving import receive_case_due
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp, leaders
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def newest(village: Village) -> Case:
    found = village.look(
        lambda store: store.cases.reported_by(village.people["王芳"].person_id or 0, 1)
    )
    return found[0]


def test_a_unit_gives_back_what_is_not_its_own_and_the_room_dispatches_anew(
    village: Village,
) -> None:
    wang, room, unit = lamp(village)
    services = village.unit("便民服务")
    unit.presses("更多").presses("申请退单").sends("这是便民服务的事")
    unit.sees("已报请")
    room.sees("单位申请退单", "这是便民服务的事")
    village.restart()
    room.presses("同意")
    village.network_repeats_everything()
    unit.sees("您申请的，同意了", times=1)
    room.presses("派单")
    room.presses("便民服务")
    services.presses("接单").sees("已接单")
    wang.sees("便民服务开始办了", times=1)
    assert (newest(village).state, newest(village).unit) == ("in_hand", "services")


def test_a_refusal_says_why_and_the_case_stays_where_it_was(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("更多").presses("申请退单").sends("太忙")
    room.presses("不同意").sends("就是你们的事")
    unit.sees("没有同意", "就是你们的事", times=1)
    assert newest(village).state == "dispatched"


def test_a_suspension_is_the_leaders_to_grant_and_its_clock_stands(village: Village) -> None:
    deputy, _ = leaders(village)
    wang, room, unit = lamp(village)
    unit.presses("更多").presses("申请挂账").sends("过几天再说")
    unit.sees("没看懂是哪一天", "12月20日")
    unit.sends("11月1日").sees("日期要在今天以后")
    unit.sends("12月1日").sends("等电力公司停电检修")
    assert "同意" not in room.last().labels
    deputy.sees("申请挂账到 12月1日", "停电检修")
    deputy.presses("同意")
    wang.sees("先挂账到 12月1日", "停电检修", times=1)
    village.until(27, 12)
    unit.sees_no("快到时限")
    village.until(2, 9, 30, month=12)
    room.sees("挂账到期了", times=1)
    room.presses("恢复办理")
    unit.sees("请接着办", times=1)
    assert newest(village).state == "in_hand"


def test_a_unit_hears_of_the_suspension_that_the_room_asked_for(village: Village) -> None:
    deputy, _ = leaders(village)
    _, room, unit = lamp(village)
    room.presses("更多").presses("申请挂账").sends("12月1日").sends("等停电检修")
    deputy.presses("同意")
    unit.sees("挂账到 12月1日，您单位先不用办", "等停电检修", "挂账到 12月1日，眼下办不了", times=1)


def test_a_look_that_was_on_its_way_says_nothing_of_a_suspension_just_granted(
    village: Village,
) -> None:
    deputy, _ = leaders(village)
    _, room, unit = lamp(village)
    unit.presses("更多").presses("申请挂账").sends("12月1日").sends("等停电检修")
    deputy.presses("同意")
    late = CaseDue(newest(village).id, village.time.now())
    village.do(lambda store: receive_case_due(store, late, village.time.now()))
    village.works()
    room.sees_no("挂账到期")
    village.withdraw(room, Role.COMMAND_ROOM)
    village.until(2, 9, 30, month=12)
    deputy.sees("挂账到期了", times=1)  # no room is left to hear it


def test_what_the_town_cannot_do_goes_up_and_is_tracked_to_its_end(village: Village) -> None:
    deputy, _ = leaders(village)
    wang, room, unit = lamp(village)
    room.presses("更多").presses("申请上报").sends("省道归县里管")
    deputy.presses("同意")
    wang.sees("已上报县里", times=1)
    unit.sees("2026-0001", "已上报县里，您单位先不用办", times=1)
    room.sends("待办")
    room.presses(newest(village).number).presses("更多").presses("记县里进展").sends("下周来修")
    wang.sees("县里的进展：下周来修", times=1)
    room.sends("待办")
    room.presses(newest(village).number).presses("县里办好了").sends("修好了")
    room.presses_token(f"case.pass:{newest(village).id}")
    wang.sees("已办结", times=1)


def test_a_void_is_told_with_its_reason_and_may_be_objected_to(village: Village) -> None:
    leaders(village)
    deputy = village.people["马书记"]
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    room.presses("更多").presses("申请作废").sends("那是私人院灯")
    deputy.presses("同意")
    wang.sees("没有立案", "那是私人院灯", times=1)
    wang.presses("没办好").sends("是村里的灯")
    room.sees("报的人说没办好", "是村里的灯")
    wang.sees("已记下，已告诉指挥室。")  # no unit ever had it
    assert newest(village).state == "accepted"


def test_a_press_wants_an_answer_and_goes_up_without_one(village: Village) -> None:
    deputy, mayor = leaders(village)
    _, room, unit = lamp(village)
    room.presses("更多").presses("督办").sends("村民催了三次")
    unit.sees("督办：村民催了三次", "回复督办")
    village.until(21, 9, 30)  # Saturday
    deputy.sees_no("督办过了时间")
    village.until(23, 9, 30)
    deputy.sees("督办过了时间还没回复", times=1)
    mayor.sees("督办过了时间还没回复", times=1)
    unit.presses("回复督办").sends("明天就修")
    room.sees("督办有回复：明天就修", times=1)
    unit.presses_token(f"case.answer:{newest(village).id}")
    unit.sees("没有要回复的督办")


def test_the_reporter_rates_once_and_may_say_it_is_not_done(village: Village) -> None:
    wang, room, unit = lamp(village)
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.presses("核查通过")
    wang.presses("评价").presses("2 分").sees("谢谢您")
    room.sees("报的人评了 2 分", times=1)
    wang.presses_token(f"case.rate:{newest(village).id}")
    wang.sees("这件您评过了")
    wang.presses_token(f"case.object:{newest(village).id}")
    wang.sends("晚上又不亮了")
    room.sees("报的人说没办好", "晚上又不亮了")
    village.until(4, 12, month=12)
    assert newest(village).reopened == 1


def test_whoever_says_that_it_is_not_done_may_show_it(village: Village) -> None:
    wang, room, unit = lamp(village)
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    wang.presses("没办好").sends(photo="dark.jpg").sees("请用文字说一句")
    village.restart()
    wang.sends("还是不亮", photo="dark_again.jpg").sees("已记下")
    village.network_repeats_everything()
    assert len(room.sees("报的人说没办好", "还是不亮", times=1).photos) == 4
    assert newest(village).reopened == 1


@only_web
def test_it_is_reopened_until_the_towns_last_day_and_so_often_and_no_more(
    village: Village,
) -> None:
    wang, room, unit = lamp(village)
    for time in range(3):
        if time:
            room.presses_token("case.dispatch:1").presses("综合执法")
        unit.presses_token("case.finish:1").sends(photo=f"fixed{time}.jpg")
        room.presses_token("case.pass:1")
        assert ("没办好" in wang.sees("已办结").labels) is (time < 2), "twice is enough"
        if not time:
            village.quietly_until(27, 11)  # seven days after Friday the 20th: the last one
        wang.presses_token("case.object:1")
        if time < 2:
            wang.sends("晚上又不亮了")
            assert (newest(village).state, newest(village).reopened) == ("accepted", time + 1)
    wang.sees("不能再重开", times=1)


@only_web
def test_the_day_after_the_last_it_is_reported_anew(village: Village) -> None:
    wang, room, unit = lamp(village)
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    village.quietly_until(28, 11)
    wang.presses("没办好").sees("不能再重开", "请重新报", times=1)
    assert (newest(village).state, newest(village).reopened) == ("closed", 0)


def test_a_leader_brought_in_sees_the_case_and_may_record_what_was_decided(
    village: Village,
) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    room.presses("更多").presses("请领导协调").sends("两家单位推来推去")
    deputy.sees("请您协调这件事：两家单位推来推去")
    deputy.presses("更多").presses("记会商决定").sends("综合执法办，本周五前")
    unit.sees("会商定了，请照办：综合执法办，本周五前", times=1)
