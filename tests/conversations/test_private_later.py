"""A matter that becomes private late: whatever told others who reported it tells it no more."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.conversations.conftest import only_web
from tests.conversations.test_private_matters import kept_of
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

PRIVATE = "case.private:1"


def closed(village: Village, li: Villager) -> None:
    room, unit = village.command_room("刘强"), village.unit("便民服务")
    li.sends("我是李秀英，路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("便民服务")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")


def test_a_proposal_that_was_looked_at_is_folded_up(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    closed(village, li)
    zhou.presses("看一看再批").sees("依据：案件 2026-0001", "李秀英 11月20日报的")
    old = zhou.sees("依据：案件 2026-0001").token("批准")
    li.presses_token(PRIVATE).sees("替您保密")
    village.network_repeats_everything()
    village.works()
    folded = zhou.sees("要保密了，前面写的收起来了")
    assert folded.labels == ("看一看再批",)
    for message in zhou.screen():
        assert "2026-0001" not in message.text, "for whom it is proposed says whose case it was"
        assert not message.photos, "on a copy stands who sent it"
    zhou.presses_token(old).sees_no("批准了")
    zhou.sends("菜单").sees_no("李秀英 11月20日报的")
    zhou.sends("待批加分").presses("V1-01 李秀英 保密的事")
    asked = zhou.sees("建议记「好人好事、宣讲」", "依据：一件要保密的事，11月20日核查办结")
    assert "2026-0001" not in asked.text and not asked.photos
    zhou.presses("批准").sees("批准了：V1-01")
    li.sees("因为：一件办结的事（保密）")


@only_web
def test_a_question_of_the_consultation_and_what_followers_heard(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    wang, unit = village.grid_worker("王芳"), village.unit("综合执法")
    li.sends("我是李秀英，村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    wang.sends("村口路灯不亮").presses("跟进 2026-0001")
    room.presses("派单").presses("综合执法")
    unit.presses("更多").presses("申请挂账").sends("12月1日").sends("等李秀英家的线修好")
    deputy.presses("同意")
    wang.sees("您跟进的", "等李秀英家的线修好")
    room.presses_token("room.list")
    deputy.sends("会商").presses("一件一件过").sees("还有 1 件没定", "李秀英 11月20日 9:00报")
    li.presses_token(PRIVATE).sees("替您保密")
    for other in (deputy, wang):
        assert "李秀英" not in kept_of(village, other), other.name
    deputy.presses_token("~1.x:y").sees("一位群众")
    assert "李秀英" not in kept_of(village, deputy)


@only_web
def test_whose_role_was_withdrawn_before_keeps_no_name_either(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    li.sends("我是李秀英，村口路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    unit.sees("李秀英")
    village.withdraw(unit, Role.HANDLING_UNIT)
    li.presses_token(PRIVATE).sees("替您保密")
    assert "李秀英" not in kept_of(village, unit)
    unit.sees("2026-0001", "已不归您办")


@only_web
def test_why_a_case_was_taken_back_tells_no_name_either(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    li.sends("村口路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    room.presses_token("case.take_back:1").sends("李秀英说修好了")
    unit.sees("李秀英说修好了")
    li.presses_token(PRIVATE).sees("替您保密")
    assert "李秀英" not in kept_of(village, unit)
    unit.sees("一位群众说修好了")


@only_web
def test_what_a_shift_leaves_is_read_by_the_room_alone(village: Village) -> None:
    room, xu = village.command_room("刘强"), village.command_room("徐静")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    room.sends("交班").sends("李秀英 13900000000 打来的，明早回她")
    xu.sends("指挥台").sees("李秀英 13900000000 打来的", "还没人接班")
    deputy.sends("指挥台").sees("刘强", "话留给了下一班的值班员", "还没人接班")
    assert "李秀英" not in kept_of(village, deputy)
    also_holds(village, deputy, Role.COMMAND_ROOM, "T")
    deputy.sends("指挥台").sees("李秀英 13900000000 打来的")


@only_web
def test_where_a_caller_lives_stands_on_no_photo(village: Village) -> None:
    """A copy goes to whoever sees the case; who called is for the room and the units."""
    room = village.command_room("刘强")
    room.sends("代录").presses("来电").sends("路灯不亮", photo="lamp.jpg")
    room.sends("李秀英 13900000000").presses("上河村一网格").sends("地址：李秀英家门口 13900000000")
    room.presses("立案").sees("已立案")
    copies = village.look(lambda store: store.evidence_copies.of_case(1))
    (said,) = [copy.said for copy in copies.values()]
    assert "一位群众家门口 …" in said and "李秀英" not in said and "13900000000" not in said


@only_web
def test_who_reported_and_handled_it_is_not_heard_either(village: Village) -> None:
    village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    wang = village.grid_worker("王芳")
    wang.sends("路边堆了垃圾", photo="litter.jpg").presses("垃圾积存")
    wang.presses_token(PRIVATE).sees("替您保密")
    wang.presses_token("case.on_spot:1").sends("清走了", photo="fixed.jpg", voice=True)
    shown = deputy.presses_token("case.show:1").sees("2026-0001", "一位群众")
    assert shown.photos and not shown.files
