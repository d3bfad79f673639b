"""督办 that nobody answered: over when the case leaves the unit, and one tap away at the next."""

import pytest

from messages.inbound import CaseDue
from rules.roles import Role
from storage.receiving import receive_case_due
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp, leaders
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_press_ends_with_the_unit_it_was_for_and_the_next_is_pressed_with_one_tap(
    village: Village,
) -> None:
    deputy, mayor = leaders(village)
    _, room, _unit = lamp(village)
    services = village.unit("便民服务")
    deputy.presses_token("case.press:1").sends("村民催了三次").sends("1")
    village.later(minutes=10)
    room.presses_token("case.take_back:1").sends("路灯归便民服务")
    deputy.sees("您督办的 2026-0001（路灯不亮）不归综合执法了", times=1)
    assert not deputy.last().labels, "nobody has it yet who could be pressed"
    village.restart()
    room.presses_token("case.dispatch:1").presses("便民服务")
    deputy.sees("您督办过的 2026-0001（路灯不亮）派给便民服务了", times=1)
    services.presses_token("case.answer:1").sees("没有要回复的督办")
    deputy.presses("督办").sends("请先回个话").sends("1")
    services.sees("督办：请先回个话", times=1)
    services.presses_token("case.answer:1").sends("明天就修")
    room.presses_token("case.story:1")
    room.sees("综合执法没回复督办，案件已不归它", "明天就修")
    room.sends("交班").sees("没回的督办 0 件")
    village.until(23, 9, 30)
    mayor.sees_no("督办过了时间")


@only_web
def test_a_press_of_what_is_given_back_ends_too_and_is_not_offered_to_who_left(
    village: Village,
) -> None:
    _, room, unit = lamp(village)
    colleague = village.command_room("徐静")
    colleague.presses_token("case.press:1").sends("村民催了三次").sends("1")
    room.presses_token("case.press:1").sends("请说哪天办完").sends("1")
    village.later(minutes=10)
    unit.presses_token("case.ask_return:1").sends("不归我们")
    village.withdraw(colleague, Role.COMMAND_ROOM)
    room.presses_token("case.grant:1")
    room.sees("您督办的 2026-0001", times=1)
    colleague.sees_no("您督办的")
    late = CaseDue(1, village.time.now(), 1)
    village.do(lambda store: receive_case_due(store, late, village.time.now()))
    room.presses_token("case.dispatch:1").presses("综合执法")
    room.sees("您督办过的 2026-0001", "派给综合执法了", times=1)
    room.sees_no("督办过了时间")
    assert village.look(lambda store: store.case_presses.unanswered(1)) == ()
