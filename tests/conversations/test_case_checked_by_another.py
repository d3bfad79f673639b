"""Nobody checks what they had a hand in, whichever of their hats they wore and however long ago."""

from rules.case_life import State
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village
from tests.village.villager import Villager


def two_hats(village: Village, unit: str) -> Villager:
    """何琴 is of the room, and works for a unit."""
    village.with_role("何琴", Role.COMMAND_ROOM, "T")
    return village.with_role("何琴", Role.HANDLING_UNIT, "T", unit)


def state(village: Village) -> State:
    return village.look(lambda store: store.cases.get(1)).state


@only_web
def test_whoever_did_a_part_of_it_does_not_check_the_whole(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law, he = village.unit("综合执法"), two_hats(village, "services")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("几个单位一起办").presses("综合执法").presses("便民服务").presses(
        "就这些"
    )
    he.presses_token("case.part:1").sends("接好了", photo="wire.jpg")
    law.presses_token("case.finish:1").sends("亮了", photo="fixed.jpg")
    assert "核查通过" not in he.sees("请核查").labels
    he.presses_token("case.pass:1").sees("自己办的事要别人来核查")
    he.presses_token("case.rework:1").sees("自己办的事要别人来核查", times=2)
    assert state(village) is State.FINISHED
    room.presses("核查通过", on="请核查").sees("已办结")


@only_web
def test_who_finished_it_first_does_not_check_what_a_colleague_did_again(village: Village) -> None:
    _, room, law = lamp(village)
    he = two_hats(village, "enforcement")
    he.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.rework:1").sends("还不亮")
    law.presses_token("case.finish:1").sends(photo="fixed2.jpg")
    he.presses_token("case.pass:1").sees("自己办的事要别人来核查")
    assert state(village) is State.FINISHED
    room.presses("核查通过", on="请核查")
    assert state(village) is State.CLOSED


@only_web
def test_who_took_it_for_the_unit_does_not_check_it(village: Village) -> None:
    _, _, law = lamp(village)
    he = two_hats(village, "enforcement")
    he.presses_token("case.take:1")
    law.presses_token("case.finish:1").sends(photo="fixed.jpg")
    he.presses_token("case.pass:1").sees("自己办的事要别人来核查")
    assert state(village) is State.FINISHED
