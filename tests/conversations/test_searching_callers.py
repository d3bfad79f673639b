"""查案件 by who called, which order it is and which unit has it; by nothing a card would hide."""

from datetime import timedelta

import pytest

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_with_several_units import flood
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

ORDER = """工单编号：JX20261127000123
来电人：李先生
联系电话：139 0579 0001
诉求内容：上河村一网格村口路灯不亮，请李先生带路
"""


def called(village: Village) -> Villager:
    """An order of the hotline's, recorded by the room."""
    room = village.command_room("刘强")
    room.sends("代录").presses("12345").sends(ORDER).presses("立案").sees("2026-0001")
    return room


def test_the_room_finds_an_order_by_its_number_and_its_caller_by_name_and_telephone(
    village: Village,
) -> None:
    room = called(village)
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    there = village.with_role("何平", Role.COMMAND_ROOM, "V1G2")
    wang = village.grid_worker("王芳")
    village.restart()
    for words in ("JX20261127000123", "jx 20261127000123", "7000123", "000123"):
        room.sends(f"找 {words}").sees("找到", "2026-0001")
        deputy.sends(f"找 {words}").sees("找到", "2026-0001")
        there.sends(f"找 {words}").sees("没找到")
    for words in ("13905790001", "139-0579-0001", "+86 139 0579 0001", "李先生", "李先"):
        room.sends(f"找 {words}").sees("找到", "2026-0001")
        for each in (deputy, there, wang):
            each.sends(f"找 {words}").sees(f"「{words}」没找到")
    room.sends("找 13905790002").sees("没找到")
    deputy.sends("找 路灯").sees("找到", "2026-0001")
    assert "李先生" not in deputy.last().text


@only_web
def test_a_unit_finds_by_no_caller_though_it_reads_who_called(village: Village) -> None:
    room, unit = called(village), village.unit("综合执法")
    room.presses_token("case.dispatch:1").presses("综合执法")
    unit.sees("派给您单位", "李先生", times=1)
    for words in ("李先生", "13905790001"):
        unit.sends(f"找 {words}").sees("没找到")
    unit.sends("找 村口路灯").sees("找到", "2026-0001")


@only_web
def test_words_added_to_a_call_are_found_without_who_called(village: Village) -> None:
    room, deputy = called(village), village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    room.presses_token("case.add:1").sends("李先生又打来，井盖也没了，回 13905790001")
    deputy.sends("找 李先生又打来").sees("没找到")
    deputy.sends("找 3905790").sees("没找到")
    deputy.sends("找 井盖也没了").sees("找到", "2026-0001")


@only_web
def test_a_caller_who_was_forgotten_is_found_by_nothing(village: Village) -> None:
    room, unit = called(village), village.unit("综合执法")
    village.command_room("陈静")
    room.presses_token("case.dispatch:1").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    room.sends("找 李先生").sees("找到", "2026-0001")
    late = village.time.now() + timedelta(days=1)
    village.do(lambda store: store.case_callers.forget_closed_before(late, 10, "一位群众"))
    for words in ("李先生", "13905790001", "05790001"):
        room.sends(f"找 {words}").sees("没找到")
    room.sends("找 JX20261127000123").sees("找到", "2026-0001")


def test_a_unit_is_found_with_what_it_leads_and_what_it_helps_with(village: Village) -> None:
    wang, room, law, services, case = flood(village)
    room.sends("找 综合执法").sees("找到", case)
    room.sends("找 便民服务").sees("找到", case)
    room.sends("找 派出所").sees("没找到")
    services.presses("协办完成").sends("接好了", photo="wire.jpg").sees("记下了")
    services.sends("找 路灯").sees("找到", case)  # as it still sees the card
    services.presses(case).sees("办完了")
    law.presses("更多").presses("申请退单").sends("不归我们")
    room.presses("同意")
    village.later(minutes=5)
    room.presses("派单").presses("派出所")
    services.sends("找 路灯").sees("没找到")  # called off: no card, nothing found
    services.presses_token("case.show:1").sees("由别人在办")
    room.sends("找 便民服务").sees("没找到")
    room.sends("找 派出所").sees("找到", case)
    wang.sends("找 派出所").sees("找到", case)
