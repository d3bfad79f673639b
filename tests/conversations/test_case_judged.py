"""由人定: what figures propose, a person decides, with a reason that stays."""

import pytest
from sqlalchemy import text

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.of_figures import of_town
from tests.conversations.test_first_report import closes, reports
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


@only_web
def test_a_first_report_is_credited_by_a_leader_who_may_think_again(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    mayor, law = village.with_role("罗镇长", Role.MAIN_LEADER, "T"), village.unit("综合执法")
    reports(wang)
    mayor.presses_token("case.judge:1").sees("没有要定的")
    closes(room, law, 1)
    wang.presses_token("case.judge:1").sees("由别的同志来办")
    room.presses_token("case.more:1")
    assert "定功过" in room.last().labels
    mayor.presses_token("case.judge:1").sees("网格先报的底线事项。记功吗")
    mayor.presses("记功")
    mayor.sends(photo="lamp.jpg").sees("请用文字说一句")
    mayor.sends("当天发现当天报").sees("记下了：记功", times=1)
    village.network_repeats_everything()
    found = of_town(village)
    assert (found.first, found.first_yes, found.first_no) == (1, 1, 0)
    room.sends("统计").presses("上河村").presses("本月（2026年11月）")
    room.sees("其中定了记功 1 件，不记 0 件", times=1)
    room.presses_token("case.judge:1").sees("罗镇长定过：记功。理由：当天发现当天报")
    room.presses("不记功").sends("巡查队先发现的").sees("记下了：不记功")
    assert (of_town(village).first_yes, of_town(village).first_no) == (0, 1)
    room.presses_token("case.story:1").sees("记功：当天发现当天报", "不记功：巡查队先发现的")
    changed = text("UPDATE case_verdict SET upheld = true")
    with pytest.raises(Exception, match="case_verdict_is_never_changed"):
        village.do(lambda store: store.connection.execute(changed))
    removed = text("DELETE FROM case_verdict")
    with pytest.raises(Exception, match="case_verdict_is_never_removed"):
        village.do(lambda store: store.connection.execute(removed))


def test_nobody_decides_of_their_own_and_what_was_late_is_decided_apart(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    village.with_role("王芳", Role.COMMAND_ROOM, "T")
    law = village.unit("综合执法")
    reports(wang)
    village.quietly_until(30, 11)
    closes(room, law, 1)
    wang.presses_token("case.judge:1").sees("是您自己报的或办的")
    room.presses_token("case.judge:1").sees("定哪一样")
    room.presses("晚了从宽").presses("从宽")
    village.restart()
    room.sends("没造成影响").sees("记下了：从宽", times=1)
    found = of_town(village)
    assert (found.remedied, found.late_yes, found.first, found.first_yes) == (1, 1, 1, 0)
    room.presses_token("case.judge:1").presses("首报记功").presses("记功")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.sends("先发现的").sees("由别的同志来办")
    assert of_town(village).first_yes == 0
