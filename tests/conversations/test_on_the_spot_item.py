"""What of its kind may need a unit is not handled on the spot before the room says what it is."""

from rules.case_life import State
from storage.evidence import AFTER
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager


def kind_alone(village: Village) -> tuple[Villager, Villager]:
    """王芳 reports a house on farmland, and says nothing but that it is of 违法建设."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("河边有人在基本农田里盖房子", photo="house.jpg").presses("违法建设")
    return wang, room


def state(village: Village) -> State:
    return village.look(lambda store: store.cases.get(1)).state


def set_item(room: Villager, category: str, item: str) -> None:
    room.presses_token("case.item:1").presses(category)
    room.presses(item).sees("改成")


@only_web
def test_a_kind_alone_closes_nothing_unchecked_and_loses_nothing(village: Village) -> None:
    wang, room = kind_alone(village)
    assert "我已处理好" not in wang.sees("已登记", "指挥室定了才知道能不能当场办").labels
    wang.presses_token("case.on_spot:1").sees("要指挥室先定", "点「补充」")
    wang.presses("补充").sends("已经劝停了", photo="stopped.jpg")
    assert state(village) is State.REPORTED
    set_item(room, "违法建设", "占用耕地")
    wang.sees_no("可以当场办。")
    unit = village.unit("综合执法")
    room.presses_token("case.dispatch:1").presses("综合执法")
    assert len(unit.sees("派给您单位", "已经劝停了").photos) == 2


@only_web
def test_once_the_room_says_what_it_is_whoever_found_it_may_handle_it(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg").presses("环境保护")
    set_item(room, "环境保护", "垃圾积存")
    wang.sees("垃圾积存", "可以当场办", times=1)
    wang.presses("我已处理好").sends(photo="clean.jpg").sees("已办结，记在您名下")


@only_web
def test_the_proof_of_what_turns_out_to_need_a_unit_is_kept(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg").presses("垃圾积存")
    wang.presses("我已处理好")
    set_item(room, "违法建设", "占用耕地")
    wang.sends("推平了", photo="flat.jpg").sees("这类要由单位来办", "都记在这件里了")
    assert state(village) is State.REPORTED
    shown = village.look(lambda store: store.evidence.of_case(1))
    assert [each.stage for each in shown].count(AFTER) == 1
    room.sees("推平了")
