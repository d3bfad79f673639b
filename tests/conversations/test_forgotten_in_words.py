"""Whoever is erased stands in nothing that people said of their matter, nor in what was learnt."""

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from rules.roles import Role
from tests.conversations.arranged import lives_in
from tests.conversations.conftest import only_web
from tests.conversations.test_callers_forgotten import erases as erases_caller
from tests.conversations.test_personal_data import code_of, erases
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

ON_THE_WAY = {"inbox", "outbox", "page_message", "lane", "offer", "media", "evidence_copy"}
"""What was sent and shown is the path's: it goes by its own rules (docs/cases.md)."""


def kept(village: Village) -> str:
    """All that stands in the tables, but what was on its way."""
    return village.look(
        lambda store: "\n".join(
            f"{each.name}: {row}"
            for each in SQLModel.metadata.sorted_tables
            if each.name not in ON_THE_WAY
            for row in store.connection.execute(select(each))
        )
    )


def told(village: Village, *traces: str) -> list[str]:
    return [line for line in kept(village).split("\n") if any(each in line for each in traces)]


def test_a_caller_goes_out_of_all_that_was_said_with_the_case(village: Village) -> None:
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    room, chen, unit = (
        village.command_room("刘强"),
        village.command_room("陈静"),
        village.unit("综合执法"),
    )
    wang = village.grid_worker("王芳")
    room.sends("代录").presses("来电").sends("陆小苗（13900000000）说村口路灯不亮")
    room.presses("上河村一网格").presses("立案")
    wang.sends("村口路灯不亮，陆小苗家门口，回 139 0000 0000").presses("跟进 2026-0001")
    room.presses("派单").presses("综合执法")
    unit.presses("更多").presses("申请延期").presses("3 个工作日（24 小时）").sends("陆小苗不在家")
    room.presses("不同意").sends("找陆小苗的邻居开门")
    mayor.presses_token("case.press:1").sends("陆小苗又打来了，快办").sends("1")
    unit.presses("回复督办").sends("明天去陆 小苗家")
    room.sends("交班").sends("陆小苗的件明早催")
    room.sends("找 陆小苗").sees("2026-0001")
    unit.presses_token("case.finish:1").sends("灯泡换了", photo="fixed.jpg")
    chen.presses("核查通过")
    traces = ("陆小苗", "陆 小苗", "13900000000", "139 0000 0000", "陆小", "小苗")
    # As a house learnt before it left names out.
    village.do(lambda store: store.confirmed_words.confirm("陆小苗说涵管翻水", "sewage", ()))
    tables = {line.partition(":")[0] for line in told(village, *traces)}
    assert {
        "case_move",
        "case_request",
        "case_press",
        "handover",
        "case_search",
        "confirmed_word",
    } <= tables
    erases_caller(village)
    assert told(village, *traces) == []
    left = kept(village)
    assert "涵管" in left and "灯泡换了" in left and "村口路灯不亮" in left
    chen.presses_token("case.story:1").sees("申请延期", "督办", "灯泡换了")


@only_web
def test_a_person_goes_out_of_what_was_said_of_their_matters(village: Village) -> None:
    village.household("V1-01", "李秀英")
    zhao, unit = village.with_role("赵小兰", Role.HOUSEHOLD, "V1G1"), village.unit("综合执法")
    lives_in(village, zhao, "V1-01")
    room = village.command_room("刘强")
    zhao.sends("我是赵小兰，找村里的13911112222，路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    unit.presses("办结").sends("赵小兰家门口的灯换了", photo="fixed.jpg")
    room.presses("核查通过")
    erases(village, code_of(village, zhao))
    assert told(village, "赵小兰", "小兰") == []
    assert "13911112222" in kept(village), "somebody else's number is the matter's"
    room.sends("找 赵小兰").sees("没找到")


@only_web
def test_nothing_is_learnt_of_names_the_case_knows(village: Village) -> None:
    """What goes with a report teaches which item it is of, and who lives where is no part of it."""
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    zhao = village.with_role("赵小兰", Role.HOUSEHOLD, "V1G1")
    lives_in(village, zhao, "V1-01")
    zhao.sends("赵小兰说李秀英门口涵管翻水", photo="pipe.jpg").presses("环境保护")
    room.presses("更多").presses("改事项").presses("环境保护").presses("污水乱排、水体黑臭")
    room.sends("代录").presses("来电").sends("陆小苗（13900000000）说涵管翻水")
    room.presses("上河村一网格").presses("立案")
    room.sees("已立案，编号 2026-0002")
    room.presses_token("case.item:2").presses("便民服务").presses("停水停电、断网")
    learnt = village.look(lambda store: store.confirmed_words.of("赵小兰李秀英陆小苗涵管"))
    assert learnt["涵管"]["sewage"] == 1, "a matter that was recorded takes back nothing of others"
    assert learnt["涵管"]["water_power_out"] == 1
    assert set(learnt) == {"", "涵管"}
    li.sees_no("涵管")
