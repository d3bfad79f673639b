"""A case that several people have to do with: who hears what, and whose buttons are still good."""

import pytest

from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def reports(villager: Villager, photo: str = "lamp.jpg") -> str:
    villager.sends("村口路灯不亮", photo=photo)
    return villager.presses("路灯不亮").sees("已登记").case


def test_one_of_the_room_acts_and_the_others_card_loses_its_buttons(village: Village) -> None:
    wang = village.grid_worker("王芳")
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    village.unit("综合执法")
    case = reports(wang)
    shown = chen.sees("请派单", case)
    old = shown.token("派单")
    liu.presses("派单", on=case).presses("综合执法")
    village.restart()
    card = next(each for each in chen.screen() if each.id == shown.id)
    assert card.edited and card.labels == () and "已派单：综合执法" in card.text
    assert card.photos == shown.photos, "an edited card keeps its pictures"
    chen.presses_token(old).sees("已经有人办过")


def test_what_is_added_reaches_whoever_has_it_in_hand(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    case = reports(wang)
    room.presses("派单", on=case).presses("综合执法")
    wang.presses("补充", on=case)
    wang.sends("灯杆也歪了").sees("已补充到", case)
    room.sees("有补充", "灯杆也歪了", times=1)
    seen = unit.sees("有补充", "灯杆也歪了", times=1)
    assert seen.labels == ("接单", "办结", "更多") and seen.photos
    newest = unit.sees("已派单", times=2)
    assert newest.labels == ("接单", "办结", "更多"), "the newest card has the buttons"


def test_two_of_the_room_choose_a_unit_at_once_and_the_first_counts(village: Village) -> None:
    wang = village.grid_worker("王芳")
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    law, services = village.unit("综合执法"), village.unit("便民服务")
    case = reports(wang)
    liu.presses("派单", on=case)
    chen.presses("派单", on=case)
    liu.presses("综合执法")
    chen.presses("便民服务").sees("已经有人办过")
    law.sees("派给您单位", case, times=1)
    services.sees_no(case)
    wang.sees("已派单给综合执法", times=1)
    wang.sees_no("已派单给便民服务")


def test_a_unit_nobody_of_which_has_an_account_is_to_be_rung(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    case = reports(wang)
    room.presses("派单", on=case)
    room.presses("市场监管").sees("还没人绑定账号", "请打电话", case)
    wang.sees("已派单给市场监管", case)


def test_rework_goes_back_to_the_same_unit_with_the_reason(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    case = reports(wang)
    room.presses("派单", on=case).presses("综合执法")
    unit.presses("办结", on=case)
    unit.sends(photo="blurred.jpg")
    village.restart()
    room.sees_no("处理说明")  # the unit wrote none
    room.presses("返工", on="请核查")
    room.sends(photo="why.jpg").sees("用不上照片")
    room.sends("灯还是不亮").sees("已退回返工", case)
    village.network_repeats_everything()
    unit.sees("核查没通过", "灯还是不亮", times=1)
    wang.sees("核查没通过", "综合执法再去办", times=1)
    unit.presses("办结", on="核查没通过")
    unit.sends("这回好了", photo="fixed.jpg")
    room.presses("核查通过", on="这回好了")
    wang.sees("已办结", case, times=1)


def test_words_and_a_voice_note_before_the_photo_are_kept(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    case = reports(wang)
    room.presses("派单", on=case).presses("综合执法")
    unit.presses("办结", on=case)
    unit.sends("灯泡换好了").sees("还差一张照片")
    unit.sends(voice=True).sees("还差一张照片", "请发一张")
    village.restart()
    unit.sends(photo="fixed.jpg")
    seen = room.sees("请核查", "灯泡换好了", case)
    assert len(seen.photos) == 2
    assert len(seen.files) == 1


def test_handled_on_the_spot_takes_the_short_way(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg")
    case = wang.presses("垃圾积存").sees("已登记").case
    card = room.sees("请派单", case)
    wang.presses("我已处理好").sees("请发一张处理好", case)
    village.restart()
    wang.sends("扫干净了", photo="clean.jpg").sees("已办结，记在您名下", case)
    village.restart()
    village.network_repeats_everything()
    wang.sees("已办结", times=1)
    assert len(room.sees("现场处理好了", case, times=1).photos) == 2
    assert next(each for each in room.screen() if each.id == card.id).labels == ()


def test_what_must_be_dispatched_cannot_be_handled_on_the_spot(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("后山着火了快来人").presses("火情")
    assert wang.sees("已登记").labels == ("补充",)


def test_whoever_reported_hears_each_step_once(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    case = reports(li)
    room.presses("派单", on=case).presses("综合执法")
    village.network_repeats_everything()
    unit.presses("办结", on=case)
    unit.sends(photo="fixed.jpg")
    village.network_repeats_everything()
    village.restart()
    room.presses("核查通过", on=case)
    village.network_repeats_everything()
    for step in ("已登记", "已派单给综合执法", "说处理好了", "已办结"):
        li.sees(step, case, times=1)
    assert li.sees("说处理好了").photos, "the reporter sees how it is now"


def test_a_worker_of_another_grid_neither_hears_of_it_nor_may_touch_it(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg")
    case = wang.presses("垃圾积存").sees("已登记").case
    sun.sees_no(case)
    sun.presses_token(wang.sees("已登记").token("我已处理好")).sees("由别人在办")
    sun.presses_token(wang.sees("已登记").token("补充")).sees("由别人在办")
