"""指挥台: what waits for the room, by number, in pages; whoever is on duty hears of it first."""

from datetime import timedelta

import pytest

from rules.roles import Role
from storage.cases import Filed
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def many(village: Village, wang: Villager, count: int, words: str = "路灯不亮") -> None:
    """So many cases that were reported before this test began."""

    def file(store: Store) -> None:
        for _ in range(count):
            filed = Filed(
                category="services",
                item="streetlight",
                area_id=area_id(store, "V1G1"),
                reporter_id=wang.person_id or 0,
                words=words,
            )
            store.cases.file(filed, 2026, village.time.now())

    village.do(file)


def test_the_desk_counts_what_waits_and_a_case_is_opened_from_its_queue(village: Village) -> None:
    wang, room, unit = lamp(village)
    wang.sends(photo="litter.jpg").presses("环境保护")
    desk = room.sends("指挥台").sees("指挥台", "现在没排值班")
    assert {"新报 1 件", "超时 0 件", "待核查 0 件"} < set(desk.labels)
    room.presses("新报 1 件").sees("新报，点编号办理", "环境保护", "还剩 2 小时")
    room.presses("2026-0002").sees("2026-0002", "待受理")
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.sends("指挥台").presses("待核查 1 件").presses("2026-0001").presses("核查通过")
    wang.sees("已办结", times=1)


@only_web
def test_a_queue_is_paged_from_where_it_stopped_whatever_comes_in_between(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    many(village, wang, 10)
    room.sends("指挥台").presses("新报 10 件")
    first = room.last()
    assert first.labels[:8] == tuple(f"2026-{number:04d}" for number in range(10, 2, -1))
    many(village, wang, 3)
    second = room.presses("下一页").last()
    assert second.labels == ("2026-0002", "2026-0001", "回指挥台")
    room.presses_token("room.page:1:5:0").sees("按钮")
    room.presses_token("room.queue:99").sees("按钮")


@only_web
def test_what_is_overdue_the_longest_stands_first_and_says_for_how_long(village: Village) -> None:
    wang, room, _unit = lamp(village)  # 24 working hours to handle: Wednesday nine o'clock
    wang.sends(photo="litter.jpg").presses("环境保护")  # two working hours to accept
    wang.sends(photo="road.jpg").presses("环境保护")
    room.sends("指挥台").sees("指挥台")
    assert "今天到期 2 件" in room.last().labels
    village.until(25, 10)
    room.sends("指挥台")
    assert {"超时 3 件", "今天到期 0 件"} < set(room.last().labels)
    lines = room.presses("超时 3 件").last().text.splitlines()[1:]
    assert [line[:9] for line in lines] == ["2026-0002", "2026-0003", "2026-0001"]
    assert "超时 5 天" in lines[0]
    assert "超时 1 小时" in lines[2]


@only_web
def test_a_room_of_one_village_sees_its_own_queue_alone(village: Village) -> None:
    wang = village.grid_worker("王芳")
    many(village, wang, 2)
    here = village.with_role("周洁", Role.COMMAND_ROOM, "V1")
    there = village.with_role("何平", Role.COMMAND_ROOM, "V1G2")
    assert "新报 2 件" in here.sends("指挥台").last().labels
    assert "新报 0 件" in there.sends("指挥台").last().labels
    there.presses("新报 0 件").sees("眼下没有")


@only_web
def test_hard_cases_and_what_is_to_be_decided_have_their_queues(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    room.presses("更多").presses("列为难案").sends("两家都说不归自己管")
    unit.presses("更多").presses("申请延期").presses("1 个工作日（8 小时）").sends("配件没到")
    assert {"难案 1 件", "待批 1 件"} < set(room.sends("指挥台").last().labels)
    assert {"难案 1 件", "待批 0 件"} < set(deputy.sends("指挥台").last().labels)
    room.presses("待批 1 件").presses("2026-0001").presses("同意").sees("已同意")
    deputy.presses("难案 1 件").sees("路灯不亮", "· 难案")
    deputy.presses("2026-0001").sees("2026-0001", "已派单")


@only_web
def test_the_room_takes_a_hard_mark_off_with_a_reason(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    colleague = village.command_room("徐静")
    room.presses_token("case.hard:1").sends("两家都说不归自己管")
    deputy.presses_token("case.hard:1").sees("已经列为难案了")
    deputy.presses_token("case.not_hard:1").sees("由别的同志来办")
    colleague.presses_token("case.not_hard:1").sees("为什么不算难案了")
    room.presses_token("case.more:1").presses("不再列难案").sends("两家说定了")
    deputy.sees("这件不再列难案，接着照常办。原因：两家说定了", times=1)
    colleague.sends("说定了").sees("没列难案，多半同事已经撤下了")
    assert "难案 0 件" in room.sends("指挥台").last().labels
    room.presses_token("case.story:1").sees("不再列难案", "两家说定了")
    room.presses_token("case.hard:1").sends("又吵起来了").sees("已记下")
    unit.sees_no("难案")


@only_web
def test_a_press_takes_one_of_the_towns_own_words_or_words_of_ones_own(village: Village) -> None:
    _, room, unit = lamp(village)
    room.presses("更多").presses("督办")
    assert room.last().labels[0] == "请今天内到现场办，办好发照片。"
    room.sends("1").sees("什么时候以前回话")
    room.sends("1").sees("已记下")
    unit.sees("督办：请今天内到现场办，办好发照片。", times=1)
    room.presses_token("case.press:1").sends("村民催了三次").sends("1")
    unit.sees("督办：村民催了三次", times=1)
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses_token("case.press:1")
    assert village.look(lambda store: len(store.case_presses.unanswered(1))) == 2


@only_web
def test_what_the_room_asks_of_the_leaders_takes_the_towns_own_words_too(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    unit.presses("更多").presses("申请挂账").sends("12月1日")
    assert not unit.last().labels, "what a unit says is its own"
    unit.sends("取消")
    room.presses("更多").presses("申请挂账").sends("12月1日")
    room.presses("要等县里拨钱，眼下办不了。").sees("已报请")
    deputy.sees("申请挂账到 12月1日", "要等县里拨钱，眼下办不了。", times=1)
    deputy.presses("不同意").presses("按清单归你们单位办，请接着办。")
    room.presses_token("case.ask_up:1").presses("镇里没有这个权限，请报县里。")
    deputy.sees("镇里没有这个权限，请报县里。", times=1)


def test_who_is_on_duty_hears_first_and_all_of_the_room_if_nobody_is(village: Village) -> None:
    wang, liu, xu = (
        village.grid_worker("王芳"),
        village.command_room("刘强"),
        village.command_room("徐静"),
    )
    liu.sends("值班表").presses("排班").sees("一行一班")
    liu.sends("今天 白班 徐静\n今天 夜班 刘强\n11月31日 白班 徐静\n明天 白班 李四\n昨天来的")
    liu.sees("排好了 2 班", "11月20日白班 徐静")
    liu.sees("没排上", "11月31日", "指挥室没有李四", "昨天来的")
    xu.sees("给您排了值班：11月20日白班", times=1)
    liu.sends("取消")
    wang.sends(photo="litter.jpg").presses("环境保护")
    xu.sees("新报一件", times=1)
    liu.sees_no("新报一件")
    wang.sends("谁值班").sees("徐静", "0571-0000-0101", "下一班：刘强")
    village.restart()
    village.until(20, 19)
    wang.sends(photo="road.jpg").presses("环境保护")
    liu.sees("新报一件", times=1)
    liu.sends("值班表").presses("撤：11月20日夜班 刘强").sees("撤了")
    wang.sends(photo="lamp.jpg").presses("环境保护")
    xu.sees("新报一件", times=2)
    liu.sees("新报一件", times=2)
    liu.presses("撤：11月20日夜班 刘强").sees("已经撤了")


@only_web
def test_a_press_that_nobody_can_answer_any_more_is_not_left_to_the_next_shift(
    village: Village,
) -> None:
    _, room, unit = lamp(village)
    room.presses_token("case.press:1").sends("村民催了三次").sends("1")
    room.sends("交班").sees("没回的督办 1 件")
    room.sends("取消")
    unit.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.sends("交班").sees("没回的督办 0 件")
    room.sends("取消")
    room.presses_token("case.rework:1").sends("还没办好")
    room.sends("交班").sees("没回的督办 1 件")


@only_web
def test_who_is_of_the_room_no_more_is_on_duty_no_more(village: Village) -> None:
    wang, liu, xu = (
        village.grid_worker("王芳"),
        village.command_room("刘强"),
        village.command_room("徐静"),
    )
    liu.sends("值班表").presses("排班").sends("今天 白班 徐静")
    liu.sends("指挥台").sees("现在值班：徐静")
    village.withdraw(xu, Role.COMMAND_ROOM)
    wang.sends("谁值班").sees("现在没排值班")
    wang.sends(photo="litter.jpg").presses("环境保护")
    liu.sees("新报一件", times=1)
    xu.sees_no("新报一件")
    liu.sends("指挥台").sees("现在没排值班")


@only_web
def test_who_handled_it_is_not_asked_to_check_it_though_on_duty(village: Village) -> None:
    _, liu, unit = lamp(village)
    xu = village.command_room("徐静")
    liu.sends("值班表").presses("排班").sends("今天 白班 刘强")

    def handles_too(store: Store) -> None:
        town = area_id(store, "T")
        since = village.regulations.today(village.time.now()) - timedelta(days=1)
        store.people.grant(liu.person_id or 0, Role.HANDLING_UNIT, town, since, "enforcement")

    village.do(handles_too)
    liu.presses_token("case.finish:1").sends(photo="fixed.jpg")
    xu.presses("核查通过", on="请核查").sees("核查通过")
    unit.sees_no("归别人")


@only_web
def test_a_shift_is_handed_over_once_and_taken_once(village: Village) -> None:
    _, liu, _ = lamp(village)
    xu, he = village.command_room("徐静"), village.command_room("何平")
    liu.sends("值班表").presses("排班").sends("今天 白班 刘强\n今天 夜班 徐静")
    liu.sends("交班").sees("在办 1 件", "没回的督办 0 件")
    liu.sends(photo="litter.jpg").sees("用不上照片")
    liu.sends("东头路灯等配件，明早催一催").sees("已告诉下一班")
    village.network_repeats_everything()
    xu.sees("刘强交班给您", "明早催一催", times=1)
    he.sees_no("交班给您")
    he.sends("指挥台").sees("刘强", "东头路灯等配件", "还没人接班")
    liu.presses_token("room.take_over:1").sees("要别人来接")
    village.restart()
    xu.presses("接班").sees("接班了，上一班是刘强")
    liu.sees("徐静接班了", times=1)
    he.presses_token("room.take_over:1").sees("徐静已经接了")
    he.presses_token("room.take_over:77").sees("按钮")
    liu.sees_no("何平接班")


def test_the_weeks_hard_cases_are_gone_through_and_decided_one_by_one(village: Village) -> None:
    wang, room, unit = lamp(village)
    colleague = village.command_room("徐静")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    deputy.sends("会商").sees("等指挥室来列")
    room.sends("会商").presses("列本周清单").sees("没有要会商的")
    wang.sends(photo="litter.jpg").presses("环境保护")
    wang.sends(photo="road.jpg").presses("环境保护")
    room.presses_token("case.hard:1").sends("两家都说不归自己管")
    village.until(25, 10)  # the other two have been overdue for days
    room.sends("会商").presses("列本周清单").sees("会商 3 件，定了 0 件")
    colleague.sends("会商").presses("一件一件过").sees("还有 3 件没定", "难案", "2026-0001")
    colleague.sends("1").sees("还有 2 件没定", "超时久", "2026-0002")
    colleague.sees("2026-0001 定下了，已告诉单位")
    unit.sees("会商定了，请照办：由主办单位牵头", times=1)
    village.restart()
    colleague.presses("先放一放").sees("还有 1 件没定", "2026-0003")
    room.presses_token("case.pass:1")  # whatever others do meanwhile
    deputy.presses_token("case.decide:3").sends("由环卫三天内清完")
    colleague.sends("交城建办").sees("2026-0003 刚才有人定了：由环卫三天内清完", "没有记")
    colleague.sees("会商清单", "定了 2 件", "没定 1 件", "2026-0002")
    deputy.sends("会商").sees("会商 3 件，定了 2 件")
    deputy.presses("看清单")
    deputy.sees("定了 2 件", "由环卫三天内清完")
    assert "交城建办" not in deputy.last().text, "a unit is told one thing"
    old = deputy.sees("会商 3 件").token("一件一件过")
    village.until(30, 10)
    room.sends("会商").sees("还没列清单")
    room.presses("列本周清单").sees("会商 3 件，定了 0 件")
    deputy.presses_token(old).sees("11月23日这周的会商过了", "又列了新的清单")
    assert deputy.last().text.startswith("11月23日"), "it is not asked about without end"


@only_web
def test_what_is_decided_before_it_is_dispatched_was_told_to_no_unit(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg").presses("环境保护")
    room.presses_token("case.hard:1").sends("两家都说不归自己管")
    room.sends("会商").presses("列本周清单").presses("一件一件过").sends("由环卫清完")
    room.sees("2026-0001 定下了", "单位还没看到", "派单", times=1)
    room.sees_no("已告诉单位")


@only_web
def test_what_was_decided_of_a_private_matter_names_nobody_to_a_leader(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    li.sends("村口路灯不亮").presses("路灯不亮").presses("不让别人知道是我报的")
    room.presses_token("case.hard:1").sends("管线不归镇里")
    room.sends("会商").presses("列本周清单").presses("一件一件过").sends("刘强去和李秀英谈")
    room.sees("会商清单", "刘强去和李秀英谈")
    deputy.sends("会商").presses("看清单").sees("会商清单", "刘强去和一位群众谈")
    deputy.sees_no("李秀英")


@only_web
def test_what_is_asked_is_read_before_it_is_signed_and_in_the_answer(village: Village) -> None:
    _, room, unit = lamp(village)
    colleague = village.command_room("徐静")
    unit.presses("更多").presses("申请退单").sends("路灯归供电所管")
    asked = f"综合执法的{unit.name}申请退单"
    colleague.sends("指挥台").presses("待批 1 件").presses("2026-0001")
    assert {"同意", "不同意"} <= set(
        colleague.sees(f"等答复：{asked}：路灯归供电所管", times=1).labels
    )
    colleague.presses("不同意").sees(asked, "为什么不同意")
    colleague.sends("取消")
    told = room.sees("单位申请退单，请定。原因：路灯归供电所管", times=1)
    assert told.text.count("供电所") == 1
    room.presses("同意", on="申请退单").sees("2026-0001 已同意", asked)


@only_web
def test_a_suspension_says_until_which_day_it_is_asked(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, _, unit = lamp(village)
    unit.presses("更多").presses("申请挂账").sends("12月20日").sends("等沥青")
    asked = f"综合执法的{unit.name}申请挂账到 12月20日"
    deputy.sends("指挥台").presses("待批 1 件").presses("2026-0001").sees(
        f"等答复：{asked}：等沥青"
    )
    deputy.presses("同意").sees("2026-0001 已同意", asked)


@only_web
def test_the_reason_of_an_extension_may_come_first_and_another_case_loses_nothing(
    village: Village,
) -> None:
    wang, room, unit = lamp(village)
    wang.sends("又一盏路灯不亮", photo="other.jpg").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    unit.presses_token("case.ask_time:1").sends("等沥青").sees("原因记下了：等沥青", "要延多久")
    unit.sends("2026-0002").sees("2026-0002")
    unit.presses_token("case.ask_return:2").sees("2026-0002 是什么原因")
    unit.presses("3 个工作日（24 小时）").sees("2026-0001 已报请")
    room.sees("单位申请延期 3 个工作日（24 小时），请定。原因：等沥青", times=1)


@only_web
def test_a_case_that_its_unit_has_done_is_consulted_as_one_to_check(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("办结").sends(photo="fixed.jpg")
    village.until(30, 12)
    room.sends("会商").presses("列本周清单").presses("一件一件过")
    assert "超时久" not in room.sees("还有 1 件没定", "待核查", "2026-0001").text


@only_web
def test_what_is_most_urgent_stands_first_in_what_was_reported_newly(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    many(village, wang, 9)  # brought in from elsewhere, without a limit
    wang.sends(photo="litter.jpg").presses("环境保护")
    wang.sends("后山着火了", photo="smoke.jpg").presses("火情")
    village.until(20, 11, 30)
    first = room.sends("指挥台").presses("新报 11 件").sees("新报，点编号办理").text.splitlines()
    assert first[1].startswith("【急】2026-0011 火情") and first[2].startswith("2026-0010")
    assert first[3].startswith("2026-0009"), "without a limit the newest first"
    room.presses("下一页")
    rest = room.last().text.splitlines()[1:]
    assert [line[:9] for line in rest] == ["2026-0003", "2026-0002", "2026-0001"]
