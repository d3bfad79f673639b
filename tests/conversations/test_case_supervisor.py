"""The leader named for a unit, or for a kind of matter, hears of what is late; others do not."""

from dataclasses import replace

import pytest

from bot.office.supervisors_nowhere import supervisors_nowhere
from rules.items import ItemList
from rules.roles import Role
from storage.store import Store
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def code_of(village: Village, villager: Villager) -> str:
    assert villager.person_id is not None
    person_id = villager.person_id
    return village.look(lambda store: store.people.get(person_id).code)


def named(village: Village, *, unit: str = "", category: str = "") -> ItemList:
    """The town's list with a leader's code for 综合执法, and one for 便民服务."""
    old = village.regulations.items
    items = replace(
        old,
        units=tuple(
            each.model_copy(update={"supervisor": unit}) if each.code == "enforcement" else each
            for each in old.units
        ),
        categories=tuple(
            each.model_copy(update={"supervisor": category}) if each.code == "services" else each
            for each in old.categories
        ),
    )
    village.house = replace(village.house, regulations=replace(village.regulations, items=items))
    village.restart()
    return items


def deputies(village: Village) -> tuple[Villager, Villager]:
    return (
        village.with_role("马书记", Role.DEPUTY_LEADER, "T"),
        village.with_role("何副镇长", Role.DEPUTY_LEADER, "T"),
    )


def test_what_is_late_is_told_to_the_leader_named_for_the_unit(village: Village) -> None:
    ma, he = deputies(village)
    named(village, unit=code_of(village, he), category=code_of(village, ma))
    _, _, unit = lamp(village)
    unit.sees("分管领导：何副镇长")
    village.until(25, 9, 30)
    he.sees("这件超时了", "分管领导：何副镇长", times=1)
    ma.sees_no("超时")


@only_web
def test_before_a_unit_has_it_the_one_named_for_the_category_hears(village: Village) -> None:
    (ma, he), room = deputies(village), village.command_room("刘强")
    named(village, unit=code_of(village, he), category=code_of(village, ma))
    village.grid_worker("王芳").sends("村口路灯不亮").presses("路灯不亮")
    room.sees("分管领导：马书记")
    village.until(20, 11, 15)
    ma.sees("这件超时了", times=1)
    he.sees_no("超时")


@only_web
def test_whoever_is_named_but_is_no_leader_leaves_it_to_every_deputy(village: Village) -> None:
    (ma, he), clerk = deputies(village), village.command_room("周丽")
    items = named(village, unit=code_of(village, clerk), category="L-404")
    unit = lamp(village)[2]
    unit.sees_no("分管领导")
    village.until(25, 9, 30)
    ma.sees("这件超时了", times=1)
    he.sees("这件超时了", times=1)
    today = village.regulations.today(village.time.now())
    told = village.look(lambda store: [*supervisors_nowhere(store, items, today)])
    assert [(fault.table, fault.entry, fault.key) for fault in told] == [
        ("units", "enforcement", "supervisor"),
        ("categories", "services", "supervisor"),
    ]
    assert "is no deputy leader" in told[0].reason and "'L-404'" in told[1].reason


@only_web
def test_a_named_leader_nobody_can_write_to_is_told_by_the_doctor_and_gone_past(
    village: Village,
) -> None:
    ma, _ = deputies(village)
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    village.do(lambda store: store.people.add("L9", "钱副镇长"))
    area = village.look(lambda store: store.areas.by_code("T"))
    assert area is not None
    since = village.regulations.today(village.time.now())

    def grant(store: Store) -> None:
        person = store.people.by_code("L9")
        assert person is not None
        store.people.grant(person.id, Role.DEPUTY_LEADER, area.id, since, "")

    village.do(grant)
    items = named(village, unit="L9")
    lamp(village)
    village.until(25, 9, 30)
    mayor.sees("这件超时了", times=1)
    ma.sees_no("超时")
    [fault] = village.look(lambda store: [*supervisors_nowhere(store, items, since)])
    assert "bound to no chat" in fault.reason
