"""Somebody reported it before: it is followed instead of filed again, or filed all the same."""

import pytest

from storage.cases import Case
from storage.store import Store
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def cases(village: Village) -> list[Case]:
    def look(store: Store) -> list[Case]:
        people = [each.person_id or 0 for each in village.people.values()]
        return [case for person in people for case in store.cases.reported_by(person, 50)]

    return village.look(look)


@pytest.fixture
def lamp(village: Village) -> tuple[Villager, Villager, str]:
    """王芳 reported a lamp in her grid; 李秀英 lives there."""
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    case = wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮").sees("已登记").case
    return wang, li, case


def test_who_follows_hears_every_step_and_reads_neither_name_nor_words(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    wang, li, case = lamp
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    asked = li.sends("路灯坏了好几天", photo="mine.jpg").sees("有人报过", case, "不用再报")
    assert "王芳" not in asked.text and "村口" not in asked.text
    village.restart()
    li.presses(f"跟进 {case}").sees("好，您跟进", case, times=1)
    village.network_repeats_everything()
    assert len(cases(village)) == 1
    seen = room.sees("有补充", "路灯坏了好几天", case, times=1)
    assert len(seen.photos) == 2
    room.presses("派单").presses("综合执法")
    li.sees("您跟进的", case, "已派单给综合执法", times=1)
    wang.sees("您报的", case, "已派单给综合执法", times=1)
    li.sends("我的报事").sees("您跟进的 1 件", case)
    shown = li.presses(case).sees("您在跟进这件", "已派单")
    assert "王芳" not in shown.text and shown.labels == ("不再跟进",) and not shown.photos
    li.sends("桥头垃圾没人收").presses("垃圾积存")
    li.sends("我的报事").sees("您最近报的 1 件", "垃圾积存", f"{case} 路灯不亮", "（跟进）")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.sends("待办").presses(case).presses("核查通过")
    closed = li.sees("您跟进的", "已办结", times=1)
    assert "没办好" not in closed.labels and "评价" not in closed.labels
    old = li.sees("好，您跟进", case).token("不再跟进")
    li.presses_token(old).sees("不再告诉您", case, times=1)
    li.presses_token(old).sees("您没有跟进这件", times=1)


def test_another_lamp_is_filed_all_the_same(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    _, li, case = lamp
    li.sends("学校那边路灯不亮").sees("有人报过", case)
    li.presses("路灯不亮").sees("已登记", times=1)
    assert len(cases(village)) == 2


def test_an_item_chosen_without_the_hint_is_asked_about_once(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    wang, li, lamps = lamp
    litter = wang.sends("桥头垃圾没人收").presses("垃圾积存").sees("已登记", "垃圾积存").case
    hinted = li.sends("路灯和垃圾都没人管").sees("有人报过", times=1)
    other = "路灯不亮" if litter in hinted.text else "垃圾积存"
    case = lamps if litter in hinted.text else litter
    li.presses(other).sees("有人报过", case, times=1)
    village.restart()
    li.presses("不是一件，另报").sees("已登记", other, times=1)
    assert len(cases(village)) == 3


def test_ones_own_open_case_takes_what_comes_later(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    wang, _, case = lamp
    wang.sends("村口路灯还是不亮").sees("您报过", case)
    wang.presses(f"补充到 {case}").sees("已补充到", case)
    assert [each.words for each in cases(village)] == ["村口路灯不亮\n村口路灯还是不亮"]


def test_closed_in_between_it_may_be_filed(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    _, li, case = lamp
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    li.sends("路灯坏了好几天").sees("有人报过", case)
    room.sends("待办").presses(case).presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    li.presses(f"跟进 {case}").sees("刚刚办结了", case)
    li.presses("路灯不亮").sees("已登记", times=1)
    li.sees_no("您跟进")


@only_web
def test_merged_in_between_the_case_that_goes_on_is_followed(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    _, li, case = lamp
    room, sun = village.command_room("刘强"), village.grid_worker("孙平", "V1G2")
    other = sun.sends("村口路灯不亮").presses("路灯不亮").sees("已登记").case
    li.sends("路灯坏了好几天").sees("有人报过", case)
    room.presses_token("case.merge:1").sends(other).presses("对，并过去")
    li.presses(f"跟进 {case}").sees("好，您跟进", other, times=1)
    room.sees("有补充", "路灯坏了好几天", other)
    li.sees_no("刚刚办结了")


@only_web
def test_made_private_in_between_it_is_nobodys_to_follow(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    _, li, case = lamp
    room = village.command_room("刘强")
    li.sends("路灯坏了好几天").sees("有人报过", case)
    room.presses_token("case.private:1").sees("已设为私密")
    li.presses(f"跟进 {case}").presses("路灯不亮").sees("已登记", times=1)
    li.sees_no("您跟进")


@only_web
def test_long_ago_far_away_private_or_a_quarrel_is_never_hinted_at(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    wang.sends("隔壁又吵架了,来调解").presses("邻里纠纷")
    li.sends("邻居吵架吵得凶,来调解一下")
    assert "报过" not in li.last().text
    li.sends("取消")
    wang.sends("村口路灯不亮")
    wang.sends(place=(30.25, 120.125)).presses("路灯不亮")
    li.sends("路灯不亮了")
    li.sends(place=(30.26, 120.125))
    assert "报过" not in li.last().text, "a kilometre away"
    li.sends(place=(30.2505, 120.125))
    assert "有人报过" in li.last().text
    li.sends("取消")
    village.quietly_until(5, 12)
    li.sends("路灯不亮了")
    assert "报过" not in li.last().text, "a fortnight ago, and nobody says where"
    li.sends("取消")
    wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记", times=3)
    li.sends("路灯不亮了")
    assert "有人报过" in li.last().text
    li.sends("取消")
    village.do(lambda store: store.connection.exec_driver_sql("UPDATE cases SET is_private = TRUE"))
    li.sends("路灯不亮了")
    assert "报过" not in li.last().text, "private"


def test_who_follows_already_adds_and_thanks_are_no_part_of_a_report(
    village: Village, lamp: tuple[Villager, Villager, str]
) -> None:
    _, li, case = lamp
    li.sends("路灯坏了好几天").presses(f"跟进 {case}").sees("好，您跟进", times=1)
    li.sends("路灯还是不亮").sees("您已经在跟进", f"点「补充到 {case}」")
    li.sends("谢谢").sees("不客气", "没加进去", "您已经在跟进")
    li.presses(f"补充到 {case}").sees("加进", case)
    li.sees("好，您跟进", times=1)
