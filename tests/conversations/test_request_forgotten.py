"""What was asked for and nobody decides: it keeps nobody from working, and is not forgotten."""

import pytest

from rules.case_life import Move, State
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp, leaders
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def held_up(village: Village) -> tuple[Villager, Villager, Villager]:
    """The unit asks to suspend the lamp of 王芳, and the leaders are silent."""
    deputy, _ = leaders(village)
    _, room, unit = lamp(village)
    unit.presses_token("case.ask_hold:1").sends("12月20日").sends("缺配件").sees("已报请")
    return deputy, room, unit


def state(village: Village) -> State:
    return village.look(lambda store: store.cases.get(1)).state


def record(village: Village) -> list[str]:
    return [line.move for line in village.look(lambda store: store.case_history.of(1))]


def test_a_silent_leader_is_reminded_then_who_is_above_then_who_asked(village: Village) -> None:
    deputy, _, unit = held_up(village)
    mayor = village.people["罗镇长"]
    village.until(21, 12)  # Saturday
    deputy.sees_no("过了时间还没答复")
    village.until(23, 12)
    deputy.sees("过了时间还没答复", "缺配件", times=1)
    unit.sees_no("还没人定")
    village.restart()
    village.until(24, 12)
    mayor.sees("过了时间没人定", "缺配件", times=1)
    village.until(25, 12)
    assert "撤回申请" in unit.sees("还没人定", "不用干等", times=1).labels
    village.quietly_until(27, 11)
    village.works()
    unit.sees("还没人定", times=1)
    deputy.sees("过了时间还没答复", times=1)
    unit.presses("办结", on="还没人定").sends(photo="fixed.jpg").sees("已报办结")
    deputy.sees("申请撤回了", times=1)
    assert state(village) is State.FINISHED
    assert record(village)[-2:] == [Move.WITHDRAW, Move.FINISH]
    deputy.presses_token("case.grant:1").sees("多半已经答复或撤回了")


@only_web
def test_a_colleague_withdraws_it_once_and_the_leader_need_not_decide(village: Village) -> None:
    deputy, room, unit = held_up(village)
    sun = village.with_role("孙队", Role.HANDLING_UNIT, "T", "enforcement")
    room.presses_token("case.withdraw:1").sees("由别人在办")
    sun.presses_token("case.withdraw:1").sees("申请撤回了，照常往下办")
    unit.presses_token("case.withdraw:1").sees("多半已经答复或撤回了")
    deputy.sees("申请撤回了", times=1)
    deputy.presses_token("case.grant:1").sees("多半已经答复或撤回了")
    assert state(village) is State.DISPATCHED
    assert record(village).count(Move.WITHDRAW) == 1
    unit.presses_token("case.ask_return:1").sends("不归我们").sees("已报请")
    village.quietly_until(23, 11)
    village.works()
    deputy.sees_no("过了时间还没答复")


@only_web
def test_the_room_takes_back_or_merges_what_waits_for_a_decision(village: Village) -> None:
    deputy, room, _ = held_up(village)
    room.presses_token("case.take_back:1").sends("换一家")
    assert (state(village), record(village)[-2:]) == (
        State.ACCEPTED,
        [Move.WITHDRAW, Move.TAKE_BACK],
    )
    deputy.sees("申请撤回了", times=1)
    village.people["王芳"].sends("后山路断了", photo="road.jpg").presses("便民服务")
    room.presses_token("case.ask_up:1").sends("县里才能办")
    room.presses_token("case.merge:1").sends("2026-0002").presses("对，并过去")
    assert (state(village), record(village)[-2:]) == (State.MERGED, [Move.WITHDRAW, Move.MERGE])
    deputy.sees("申请撤回了", times=2)


@only_web
def test_where_nobody_decides_whoever_asked_hears_at_once(village: Village) -> None:
    _, _, unit = lamp(village)
    unit.presses_token("case.ask_hold:1").sends("12月20日").sends("缺配件")
    village.until(23, 12)
    unit.sees("还没人定", times=1)
