"""Somebody takes back or puts right what they said: it is no part of the report."""

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


def test_not_wanted_any_more_puts_the_report_down_and_keeps_it(
    village: Village, wang: Villager
) -> None:
    wang.sends("村口路灯不亮").sends("不用了")
    wang.sees("放下了，没有报：「村口路灯不亮」", times=1)
    wang.sees_no("加进来了")
    village.restart()
    wang.presses("接着报").presses("路灯不亮").sees("已登记", times=1)
    assert told(village, wang) == ["村口路灯不亮"]


@only_web
@pytest.mark.parametrize("said", ["「不是报事」", "对不起，发错了", "不用报了，谢谢", "没事了。"])
def test_however_it_is_said(village: Village, wang: Villager, said: str) -> None:
    wang.sends("村口路灯不亮").sends(said).sees("没有报：「村口路灯不亮」", times=1)


@only_web
def test_the_old_man_is_found_again_and_the_room_hears_it(village: Village, wang: Villager) -> None:
    room = village.command_room("刘强")
    wang.sends("井盖丢了").sends("李家老人走丢了找不到人").sends("没事了，人找到了")
    assert "请马上打" not in wang.sees("没有报：「李家老人走丢了找不到人」", times=1).text
    room.sees("刚才报险情的王芳又说", "「没事了，人找到了」", "没有核实", times=1)
    wang.sees("接着办刚才的「井盖丢了」", times=1)
    wang.presses("道路交通隐患").sees("已登记", times=1)
    assert told(village, wang) == ["井盖丢了"]


@only_web
@pytest.mark.parametrize(
    ("tap", "words"),
    [
        ("只用这句", "不对，不是垃圾桶满了，是有人倒建筑垃圾"),
        ("两句都要", "桥头垃圾桶满了\n不对，不是垃圾桶满了，是有人倒建筑垃圾"),
    ],
)
def test_words_put_right_are_asked_about(
    village: Village, wang: Villager, tap: str, words: str
) -> None:
    wang.sends("桥头垃圾桶满了").sends("不对，不是垃圾桶满了，是有人倒建筑垃圾")
    wang.sees("改前面的「桥头垃圾桶满了」", times=1)
    wang.presses(tap).presses("垃圾积存").sees("已登记", times=1)
    assert told(village, wang) == [words]


@only_web
def test_whoever_goes_on_instead_of_tapping_loses_neither(village: Village, wang: Villager) -> None:
    wang.sends("桥头垃圾桶满了").sends("刚才那件事写错了，地点是河东桥头").sends("就在桥墩边上")
    wang.presses("垃圾积存").sees("已登记", times=1)
    assert told(village, wang) == ["桥头垃圾桶满了\n刚才那件事写错了，地点是河东桥头\n就在桥墩边上"]


@only_web
def test_put_right_twice_nothing_of_the_first_is_lost(village: Village, wang: Villager) -> None:
    wang.sends("桥头垃圾桶满了").sends("不对，是有人倒建筑垃圾").sends("写错了，地点是河东桥头")
    wang.presses("两句都要").presses("垃圾积存").sees("已登记", times=1)
    assert told(village, wang) == ["桥头垃圾桶满了\n不对，是有人倒建筑垃圾\n写错了，地点是河东桥头"]


@only_web
def test_said_wrong_alone_takes_the_next_sentence_instead(village: Village, wang: Villager) -> None:
    wang.sends("村东路灯不亮").sends("说错了").sees("请把对的整句再发一遍", times=1)
    wang.sends("村西路灯不亮").presses("路灯不亮").sees("已登记", times=1)
    assert told(village, wang) == ["村西路灯不亮"]


@only_web
def test_a_cry_of_danger_is_never_taken_for_words_put_right(
    village: Village, wang: Villager
) -> None:
    wang.sends("村口路灯不亮").sends("说错了，是着火了")
    assert wang.last().text.startswith("人先要紧！请马上打 119。")


def test_after_it_was_filed_one_tap_tells_the_room(village: Village, wang: Villager) -> None:
    room = village.command_room("刘强")
    wang.sends("李家老人走丢了找不到人").presses("老人小孩走失")
    case = wang.sees("已登记").case
    wang.sends("没事了，人找到了").sees(case, "已经报上去了", f"点「补充到 {case}」", times=1)
    village.restart()
    add = wang.last().token(f"补充到 {case}")
    wang.presses_token(add).sees("已补充到", case, times=1)
    room.sees("有补充", "没事了，人找到了", times=1)
    wang.presses_token(add).sees("已补充到", times=1)
    wang.sees(case, "这句已经在里面了", times=1)


@only_web
def test_with_nothing_open_and_nothing_filed_there_is_nothing_to_take_back(
    village: Village, wang: Villager
) -> None:
    wang.sends("不用了").sees("没有要取消的", times=1)
    wang.sends("桥头垃圾桶满了").presses("垃圾积存")
    village.later(hours=13)
    wang.sends("发错了").sees("没有要取消的", times=2)


@only_web
def test_another_person_s_words_are_added_to_nothing(village: Village, wang: Villager) -> None:
    wang.sends("桥头垃圾桶满了").presses("垃圾积存")
    token = wang.sends("发错了").last().token("补充到 2026-0001")
    other = village.household("V1-01", "李秀英")
    other.presses_token(token).sees("这个按钮现在用不了")
