"""One case, several units: one leads (主办), the others help (协办), each with its own part."""

import pytest

from rules.roles import Role
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def flood(village: Village) -> tuple[Villager, Villager, Villager, Villager, str]:
    """王芳 reports a lamp; the room gives it to 综合执法, and 便民服务 helps."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law, services = village.unit("综合执法"), village.unit("便民服务")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    case = wang.sees("已登记").case
    room.presses("派单", on=case).presses("几个单位一起办").presses("综合执法")
    room.sees("由综合执法主办", "哪个单位协办").token("便民服务")
    assert "综合执法" not in room.last().labels and "就这些" not in room.last().labels
    village.restart()
    room.presses("便民服务").presses("就这些")
    return wang, room, law, services, case


def test_the_lead_finishes_when_who_helps_has_done_its_part(village: Village) -> None:
    wang, room, law, services, case = flood(village)
    room.sees("已派给综合执法主办", "便民服务协办", case)
    wang.sees("已派单给综合执法", case, times=1)
    law.sees("派给您单位", "协办：便民服务（没办完）", times=1)
    assert services.sees("请您单位协办", case, times=1).labels == ("协办完成",)
    law.presses_token(services.sees("请您单位协办").token("协办完成")).sees("由别人在办")
    finish = services.sees("请您单位协办").token("协办完成").replace("part", "finish")
    law.presses_token(finish).sees("便民服务的协办还没办完")
    assert "办结" not in law.sees("派给您单位").labels
    services.sends("待办").sees("待办 1 件", case)
    services.presses("协办完成").sees("请发一张处理好以后的照片")
    services.sends("线路接好了").sees("还差一张照片")
    village.restart()
    services.sends(photo="wire.jpg").sees("您单位协办的部分记下了")
    village.network_repeats_everything()
    seen = law.sees("协办都办完了", "线路接好了", "便民服务（办完了）", times=1)
    assert "办结" in seen.labels and len(seen.photos) == 2
    services.presses_token(f"case.part:{case_id(village)}").sees("由别人在办")
    law.presses("办结", on="协办都办完了").sends("都亮了", photo="fixed.jpg")
    seen = room.sees("请核查", "照片：处理前 1 张，处理后 2 张", "都亮了")
    assert len(seen.photos) == 3
    room.presses("核查通过", on="请核查")
    services.sees("核查通过，已办结", case, times=1)
    law.sees("核查通过，已办结", case, times=1)
    wang.sees("已办结", case, times=1)


def test_a_helper_nobody_of_which_has_an_account_is_to_be_rung(village: Village) -> None:
    wang, room, law = village.grid_worker("王芳"), village.command_room("刘强"), ""
    del law
    village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("几个单位一起办").presses("综合执法").presses("派出所")
    room.presses("司法所").sees("派出所、司法所协办")
    room.presses("就这些").sees("派出所还没人绑定账号")
    room.sees("司法所还没人绑定账号")


def test_two_pick_units_at_once_and_the_first_counts(village: Village) -> None:
    wang = village.grid_worker("王芳")
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    law, services = village.unit("综合执法"), village.unit("便民服务")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    for room in (liu, chen):
        room.presses("派单").presses("几个单位一起办").presses("综合执法").presses("便民服务")
    liu.presses("就这些")
    chen.presses("就这些").sees("已经有人办过")
    law.sees("派给您单位", times=1)
    services.sees("请您单位协办", times=1)


def test_what_is_given_back_calls_the_helpers_off(village: Village) -> None:
    _, room, law, services, case = flood(village)
    law.presses("更多").presses("申请退单").sends("不归我们")
    room.presses("同意")
    services.sees(case, "退回指挥室重新派了，您单位不用再办", times=1)
    services.presses_token(f"case.part:{case_id(village)}").sees("已经有人办过")
    services.sees_no("村口路灯不亮")
    room.presses("派单").presses("便民服务")
    services.sees("派给您单位", case, times=1)
    services.presses("办结").sends(photo="fixed.jpg").sees("已报办结")


def test_a_helper_whose_role_was_withdrawn_does_no_part(village: Village) -> None:
    _, _, law, services, case = flood(village)
    services.presses("协办完成")
    village.withdraw(services, Role.HANDLING_UNIT)
    services.sends(photo="wire.jpg")
    law.sees_no("办完了", case)


def case_id(village: Village) -> int:
    reporter = village.people["王芳"].person_id or 0
    return village.look(lambda store: store.cases.reported_by(reporter, 1)[0].id)
