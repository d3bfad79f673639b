"""Whoever may no longer see a case keeps its number, and nothing else of it."""

import pytest

from rules.roles import Role
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def filed(wang: Villager) -> str:
    """A street lamp is reported, with a photo; the number of its case."""
    wang.sends("村口路灯不亮", photo="lamp").presses("路灯不亮")
    return wang.sees("已登记").case


def test_a_role_withdrawn_takes_the_card_with_it(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    chen = village.command_room("陈静")
    case = filed(wang)
    assert liu.sees("村口路灯不亮").photos
    village.withdraw(liu, Role.COMMAND_ROOM)
    chen.presses("派单", on=case).presses("综合执法")
    liu.sees_no("村口路灯不亮")
    blank = liu.sees(case, "不再显示", times=1)
    assert (blank.photos, blank.labels) == ((), ())
    chen.sees("已派单", "村口路灯不亮")


def test_it_is_said_once_however_far_the_case_goes(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    chen, unit = village.command_room("陈静"), village.unit("综合执法")
    case = filed(wang)
    village.withdraw(liu, Role.COMMAND_ROOM)
    chen.presses("派单", on=case).presses("综合执法")
    seen = len(village.read(liu.account, liu.chat, 0))
    unit.presses("办结", on=case).sends(photo="fixed")
    chen.presses("核查通过", on=case)
    assert len(village.read(liu.account, liu.chat, 0)) == seen


def test_the_unit_that_lost_its_role_loses_the_card_and_the_reporter_keeps_theirs(
    village: Village,
) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    gone, unit = village.unit("老周", "enforcement"), village.unit("综合执法")
    case = filed(wang)
    wang.sends("我的报事").presses(case).sees("村口路灯不亮")
    liu.presses("派单", on=case).presses("综合执法")
    gone.sees("村口路灯不亮")
    village.withdraw(gone, Role.HANDLING_UNIT)
    village.withdraw(wang, Role.GRID_WORKER)
    unit.presses("办结", on=case).sends(photo="fixed")
    gone.sees_no("村口路灯不亮")
    unit.sees("待核查", "村口路灯不亮")
    wang.sees("待核查", "村口路灯不亮")
