"""Two matters are two reports: a cry of danger melts into nothing else, and nothing is lost."""

import pytest

from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def told(village: Village, who: Villager) -> list[str]:
    """The words of all somebody reported, oldest first."""
    found = village.look(lambda store: store.cases.reported_by(who.person_id or 0, 9))
    return [case.words for case in reversed(found)]


def test_a_fire_beside_the_rubbish_is_a_report_of_its_own_and_the_rubbish_is_asked_for_after_it(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    wang.sends("桥头垃圾桶满了").sees("垃圾积存")
    wang.sends("着火了")
    asked = wang.last()
    assert asked.text.startswith("人先要紧！请马上打 119。")
    assert asked.labels[0] == "火情"
    alert = room.sees("没有核实", "着火了", times=1)
    assert "垃圾" not in alert.text
    village.restart()
    wang.sends("1").sees("已登记", "火情", times=1)
    back = wang.sees("接着办刚才的", "「桥头垃圾桶满了」", times=1)
    assert back.labels[0] == "垃圾积存"
    wang.sends("1").sees("已登记", "垃圾积存", times=1)
    assert told(village, wang) == ["着火了", "桥头垃圾桶满了"]


@only_web
def test_the_same_fire_told_again_tells_the_numbers_and_the_room_again(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    wang.sends("着火了").sends("李老三家柴垛着火了，火很大")
    added = wang.last().text
    assert added.startswith("人先要紧！请马上打 119。") and "加进来了" in added
    room.sees("没有核实", "李老三家柴垛着火了，火很大", times=1)
    wang.sends("火往东边走").sees("加进来了", times=2)
    room.sees("没有核实", times=2)
    wang.presses("火情").sees("已登记", times=1)
    assert told(village, wang) == ["着火了\n李老三家柴垛着火了，火很大\n火往东边走"]


@only_web
def test_a_cry_for_help_belongs_to_the_danger_that_was_told(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    wang.sends("着火了").sends("救命啊，快来人")
    assert wang.last().text.startswith("人先要紧！请马上打 110 或 120 或 119。")
    room.sees("没有核实", "着火了", "救命啊", times=1)
    wang.presses("火情").sees("已登记", times=1)


@only_web
def test_a_fight_and_a_lost_old_man_are_two_reports(village: Village, wang: Villager) -> None:
    room = village.command_room("刘强")
    wang.sends("桥东有人打架了").sends("李家老人走丢了找不到人")
    assert wang.last().labels[0] == "老人小孩走失"
    assert "打架" not in room.sees("没有核实", "走丢", times=1).text
    wang.sends("取消").sees("没有报", "桥东有人打架了", "李家老人走丢了找不到人", times=1)
    wang.presses("接着报：桥东有人打架了").presses("打架斗殴").sees("已登记", times=1)
    assert told(village, wang) == ["桥东有人打架了"]


@only_web
def test_a_report_that_gives_way_to_a_third_can_still_be_taken_up(
    village: Village, wang: Villager
) -> None:
    wang.sends("桥头垃圾桶满了").sends("桥东有人打架了").sends("着火了")
    wang.sends("李家老人走丢了找不到人")
    put_down = wang.sees("最早的先放下了", "「桥头垃圾桶满了」", times=1)
    village.restart()
    wang.presses_token(put_down.token("接着报")).sees("看着像「垃圾积存」", times=2)


@only_web
def test_a_place_said_before_the_cry_is_of_the_same_matter(
    village: Village, wang: Villager
) -> None:
    wang.sends("就在河东桥头").sends("着火了").presses("火情").sees("已登记", times=1)
    assert told(village, wang) == ["就在河东桥头\n着火了"]


@only_web
def test_both_left_alone_are_named_and_kept(village: Village, wang: Villager) -> None:
    wang.sends("桥头垃圾桶满了").sends("着火了")
    village.later(hours=13)
    put_down = wang.sends("你好").sees("先放下了", "着火了", "桥头垃圾桶满了", times=1)
    assert put_down.labels == ("接着报：着火了", "接着报：桥头垃圾桶满了")


@only_web
def test_another_matter_without_danger_is_one_tap_from_a_report_of_its_own(
    village: Village, wang: Villager
) -> None:
    wang.sends("桥头垃圾桶满了").sends("井盖丢了")
    assert "另报一件：井盖丢了" in wang.last().labels
    village.restart()
    wang.presses("另报一件：井盖丢了").presses("道路交通隐患").sees("已登记", times=1)
    wang.sees("接着办刚才的「桥头垃圾桶满了」", "看着像「垃圾积存」", times=1)
    wang.sends("垃圾桶旁边也堆了垃圾").presses("垃圾积存").sees("已登记", times=2)
    assert told(village, wang) == ["井盖丢了", "桥头垃圾桶满了\n垃圾桶旁边也堆了垃圾"]
