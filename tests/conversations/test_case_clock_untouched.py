"""No clock begins anew because somebody of the room gave the same case out once more."""

from datetime import datetime

from rules.case_life import State
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.of_figures import of_town, of_units
from tests.conversations.test_case_time import lamp
from tests.village.village import Village
from tests.village.villager import Villager


def due(village: Village) -> datetime:
    found = village.look(lambda store: store.cases.get(1)).due_at
    assert found is not None
    return found.astimezone(village.regulations.zone)


def gives_again(village: Village, room: Villager, unit: str, hours: float = 0) -> None:
    room.presses_token("case.take_back:1").sends("再派一次")
    if hours:
        village.later(hours=hours)
    room.presses_token("case.dispatch:1").presses(unit)


@only_web
def test_taken_back_and_given_to_the_same_unit_its_clock_goes_on(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    _, room, unit = lamp(village)
    assert (due(village).day, due(village).hour) == (25, 9)
    for day in (23, 24):
        village.until(day, 17)
        gives_again(village, room, "综合执法", hours=0.5)
    # Half an hour twice it lay with the room: so much later, and no more, is the limit over.
    assert (due(village).day, due(village).hour) == (25, 10)
    unit.sees("派给您单位一件事，11月25日周三 10:00", times=1)
    village.until(25, 10, 30)
    deputy.sees("这件超时了", times=1)
    unit.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    assert village.look(lambda store: store.cases.get(1)).state is State.CLOSED
    assert of_town(village).on_time == 0
    assert of_units(village)["enforcement"].on_time == 0


@only_web
def test_the_room_holds_no_case_longer_by_taking_it_back(village: Village) -> None:
    _, room, _ = lamp(village)
    for day in (20, 23):
        village.until(day, 14)
        room.presses_token("case.take_back:1").sends("再派一次")
        village.later(hours=1)
        if day == 20:
            room.presses_token("case.dispatch:1").presses("综合执法")
    # Two hours to dispatch: one went by on Friday, the other by now.
    assert (due(village).day, due(village).hour) == (23, 15)


@only_web
def test_another_unit_has_its_whole_limit_and_the_town_sees_the_whole(village: Village) -> None:
    _, room, _ = lamp(village)
    services = village.unit("便民服务")
    village.until(24, 17)  # 23 of 24 hours at the first unit
    gives_again(village, room, "便民服务")
    assert (due(village).day, due(village).hour) == (27, 17)
    village.until(26, 12)
    services.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    assert of_units(village)["services"].on_time == 1
    whole = of_town(village)
    assert (whole.closed, whole.on_time) == (1, 0)


@only_web
def test_what_the_county_gave_back_goes_on_at_its_unit_and_a_reopened_one_begins_anew(
    village: Village,
) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    wang, room, unit = lamp(village)
    village.until(23, 17)  # 14.5 of 24 hours
    room.presses_token("case.ask_up:1").sends("县里才能办")
    deputy.presses("同意")
    village.until(25, 9)
    room.presses_token("case.county_back:1").sends("县里说归镇里办")
    room.presses_token("case.dispatch:1").presses("综合执法")
    assert (due(village).day, due(village).hour) == (26, 10)
    unit.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    assert of_town(village).on_time == 1
    wang.presses_token("case.object:1").sends("又灭了")
    room.presses_token("case.dispatch:1").presses("综合执法")
    assert (due(village).day, due(village).hour) == (30, 9)
