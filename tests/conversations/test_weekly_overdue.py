"""Once a week what is overdue is said to whoever has it, in one message; never where nothing is."""

from datetime import datetime

import pytest

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp, leaders
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

WORD = "每周提醒"


def test_on_monday_the_unit_the_room_and_the_deputy_read_what_is_overdue_in_one_message(
    village: Village,
) -> None:
    deputy, mayor = leaders(village)
    wang, room, unit = lamp(village)
    wang.sends(photo="lamp2.jpg", text="桥头路灯不亮").presses("路灯不亮")
    room.presses_token("case.dispatch:2").presses("综合执法")
    services = village.unit("便民服务")
    village.quietly_until(29, 11)  # both have been overdue since Wednesday
    village.until(30, 8, 30)
    unit.sees_no(WORD)
    village.until(30, 8, 50)
    village.restart()
    village.network_repeats_everything()
    village.until(30, 12)
    told = unit.sees(WORD, "有 2 件超时还没办完，最久的超时 5 天", times=1)
    assert told.labels == ("2026-0001", "2026-0002")
    assert "2026-0001 路灯不亮 · 上河村一网格 · 超时 5 天" in told.text
    for desk in (room, deputy):
        told = desk.sees(WORD, "还有 2 件超时没办完，最久的超时 5 天", times=1)
        assert told.labels == ("会商", "看超时的")
    deputy.presses("看超时的").sees("超时，点编号办理", "2026-0001")
    room.presses("会商", on=WORD).sees("本周会商还没列清单")
    for nobody in (mayor, wang, services):
        nobody.sees_no(WORD)


@only_web
def test_where_nothing_is_overdue_nobody_is_told_anything(village: Village) -> None:
    deputy, _ = leaders(village)
    _, room, unit = lamp(village)
    village.until(23, 12)  # a Monday; the lamp has until Wednesday
    for each in (deputy, room, unit):
        each.sees_no(WORD)


@only_web
def test_each_room_reads_of_its_own_area_and_who_is_on_duty_hears_first(village: Village) -> None:
    village.grid_worker("王芳").sends("村口路灯不亮").presses("路灯不亮")  # nobody accepts it
    liu, xu = village.command_room("刘强"), village.command_room("徐静")
    there = village.with_role("何平", Role.COMMAND_ROOM, "V1G2")
    liu.sends("值班表").presses("排班").sends("11月23日 白班 徐静")
    village.quietly_until(22, 11)
    village.until(23, 12)
    xu.sees(WORD, "还有 1 件", times=1)
    for each in (liu, there):
        each.sees_no(WORD)


@only_web
def test_after_a_standstill_it_is_said_the_same_day_and_at_no_quiet_hour(village: Village) -> None:
    _, room, _ = lamp(village)
    village.quietly_until(30, 11)  # noon: the morning's moment was slept through
    village.works()
    room.sees(WORD, times=1)
    zone = village.regulations.zone
    village.time.jump(datetime(2026, 12, 7, 21, 30, tzinfo=zone))
    village.works()
    village.time.jump(datetime(2026, 12, 8, 9, 30, tzinfo=zone))
    village.works()
    room.sees(WORD, times=1)
