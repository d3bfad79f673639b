"""收回改派: what lies with the wrong unit, or with one that nobody reads for, is given anew."""

from rules.case_life import State
from rules.roles import Role
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village


@only_web
def test_a_case_at_a_unit_with_nobody_bound_is_taken_back_and_given_to_another(
    village: Village,
) -> None:
    wang, room, unit = lamp(village)
    services = village.unit("便民服务")
    unit.presses("接单")
    room.presses_token("case.dispatch:1").sees("已经")
    room.presses_token("case.more:1").presses("收回改派").sees("为什么收回")
    room.sends(photo="litter.jpg").sees("说一句")
    room.sends("路灯归便民服务").sees("收回了，已告诉单位", "重新派单")
    unit.sees("2026-0001（路灯不亮），指挥室收回了，您单位不用再办。原因：路灯归便民服务", times=1)
    wang.sees("收回来，换个单位去办", times=1)
    unit.presses_token("case.finish:1").sees_no("请发一张")
    room.presses("派单").presses("便民服务")
    services.sees("派给您单位一件事，11月25日周三", times=1)
    room.presses_token("case.take_back:1").sends("还是不对")
    room.presses_token("case.take_back:1")
    assert village.look(lambda store: store.cases.get(1).state) is State.ACCEPTED


@only_web
def test_a_unit_with_nobody_bound_is_marked_and_its_telephone_said(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    village.unit("综合执法")
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    asked = room.presses("派单").sees("还没人绑定，派了要打电话").text
    assert "便民服务" in asked and "综合执法" not in asked
    room.presses("便民服务").sees("电话在镇里的通讯录上")


@only_web
def test_whoever_of_the_unit_has_a_telephone_is_to_be_rung(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wu = village.newcomer("吴平", bound=False)

    def works_there(store: Store) -> None:
        town, since = area_id(store, "T"), village.regulations.today(village.time.now())
        store.people.grant(wu.person_id or 0, Role.HANDLING_UNIT, town, since, "enforcement")

    village.do(works_there)
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法").sees("请打电话告诉他们：吴平 0571-")
