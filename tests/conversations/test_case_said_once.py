"""What two say of a case at once is kept and told once: a hard case, the leaders brought in."""

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village


def record(village: Village, move: str) -> int:
    lines = village.look(lambda store: store.case_history.of(1))
    return [line.move for line in lines].count(move)


@only_web
def test_two_mark_a_case_as_hard_at_once_and_the_leaders_hear_it_once(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, liu, _ = lamp(village)
    chen = village.command_room("陈静")
    liu.presses_token("case.hard:1")
    chen.presses_token("case.hard:1")
    liu.sends("一再反复")
    chen.sends("两家推来推去").sees("已经列为难案了", "会商时会看到")
    liu.presses_token("case.hard:1").sees("已经列为难案了")
    assert record(village, "mark_hard") == 1
    deputy.sees("一再反复", times=1)
    deputy.sees_no("两家推来推去")


@only_web
def test_the_leaders_are_brought_in_once_a_day(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, liu, _ = lamp(village)
    chen = village.command_room("陈静")
    for room in (liu, chen):
        room.presses_token("case.bring_in:1")
    liu.sends("没钱办")
    chen.sends("没人办").sees("今天已经请过领导了")
    assert record(village, "bring_in") == 1
    deputy.sees("没钱办", times=1)
    village.quietly_until(21, 11)
    chen.presses_token("case.bring_in:1").sends("还是没人办")
    deputy.sees("还是没人办", times=1)
