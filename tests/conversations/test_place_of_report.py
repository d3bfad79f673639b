"""Where a report is: the town's own places, by name, by a slip of the pen, by a pin."""

from pathlib import Path

import pytest

from rules.roles import Role
from storage.cases import Case
from tests.conversations.arranged import also_holds, second_village
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

PLACES = """
[[places]]
code = "old_tree"
name = "老槐树"
area = "V1G1"
latitude = 30.25
longitude = 120.125

[[places]]
code = "school"
name = "上河小学"
also = ["学校门口"]
area = "V1G2"

[[places]]
code = "other_tree"
name = "歪脖子柳树"
area = "V2G1"

[[places]]
code = "nowhere"
name = "白云观"
area = "V9"
"""
HALLS = "".join(
    f'[[places]]\ncode = "hall_{at}"\nname = "文化礼堂"\narea = "{area}"\n'
    for at, area in enumerate([*(f"X{each}" for each in range(25)), "V1G2"])
)
"""Every village of the town has one, and calls it so."""


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The town has a list of places; made before the village is."""
    file = tmp_path / "places.toml"
    file.write_text(PLACES + HALLS, encoding="utf-8")
    monkeypatch.setenv("XIANGYUE_PLACES", str(file))


def newest(village: Village, villager: Villager) -> Case:
    person_id = villager.person_id
    assert person_id is not None
    return village.look(lambda store: store.cases.reported_by(person_id, 1)[0])


def test_a_name_in_the_words_goes_with_the_one_tap(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("老槐树下堆了一大堆垃圾", photo="litter.jpg").sees("地方：老槐树")
    village.restart()
    wang.presses("垃圾积存").sees("已登记", "上河村一网格 老槐树", times=1)
    room.sees("请派单", "上河村一网格 老槐树")
    assert newest(village, wang).place == "老槐树"
    assert "更好办" not in wang.last().text, "the place is known, and so is the picture"


def test_a_name_with_a_slip_is_confirmed_with_the_one_tap_or_left_out(village: Village) -> None:
    wang = village.grid_worker("王芳")
    asked = wang.sends("老怀树下堆了一大堆垃圾").last()
    assert asked.labels[:2] == ("垃圾积存，在老槐树", "垃圾积存") and "地方" not in asked.text
    wang.presses("垃圾积存，在老槐树").sees("已登记", "老槐树", times=1)
    assert newest(village, wang).place == "老槐树"
    wang.sends("老怀树下堆了一大堆垃圾")
    wang.presses("垃圾积存").sees("已登记", times=2)
    assert newest(village, wang).place == ""


def test_where_no_item_is_known_the_place_is_one_tap_of_its_own(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("老怀树这边你们来看看呀").presses("在老槐树").sees("地方：老槐树", "是哪一类")
    wang.presses("环境保护").sees("已登记", "老槐树")


def test_who_was_misunderstood_says_not_there(village: Village) -> None:
    wang = village.grid_worker("王芳")
    old = wang.sends("从老槐树拉来的垃圾倒在沟里").sees("地方：老槐树")
    assert "不在老槐树" in old.labels
    wang.presses("不在老槐树")
    assert "地方" not in wang.last().text and "不在老槐树" not in wang.last().labels
    wang.presses_token(old.token("不在老槐树")).sees("这个按钮过时了")
    wang.presses("垃圾积存").sees("已登记")
    assert newest(village, wang).place == ""


def test_a_pin_at_a_place_names_it_and_another_stays_a_pin(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    wang.sends(place=(30.2505, 120.1252)).sees("地方：老槐树")
    wang.presses("路灯不亮").sees("老槐树")
    case = newest(village, wang)
    assert (case.place, case.latitude) == ("老槐树", 30.2505)
    wang.sends(place=(30.3, 120.125)).presses("安全生产")
    assert (newest(village, wang).place, newest(village, wang).latitude) == ("", 30.3)


def test_who_has_several_grids_files_in_the_places_own(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("学校门口路灯不亮").presses("路灯不亮").sees("上河村一网格 上河小学")
    also_holds(village, wang, Role.GRID_WORKER, "V1G2")
    wang.sends("学校门口井盖没了").presses("道路交通隐患").sees("上河村二网格 上河小学")
    li = village.household("V1-01", "李秀英")
    li.sends("上河小学边上垃圾没人收").presses("垃圾积存").sees("上河村一网格 上河小学")


def test_a_place_of_another_village_or_of_none_is_not_meant(village: Village) -> None:
    second_village(village)
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("歪脖子柳树那路灯不亮")
    assert "地方" not in wang.last().text
    wang.sends("取消")
    wang.sends("白云观路灯不亮")
    assert "地方" not in wang.last().text
    room.sends("报事")
    room.sends("歪脖子柳树那路灯不亮").sees("地方：歪脖子柳树")
    room.presses("路灯不亮").sees("下河村一网格 歪脖子柳树")


def test_who_has_several_grids_names_one_or_taps_afterwards(village: Village) -> None:
    leader = village.with_role("李伟", Role.GRID_LEADER, "V1")
    leader.sends("二网格那边路灯不亮").presses("路灯不亮").sees("已登记", "上河村二网格")
    leader.sends("垃圾没人收好几天了").presses("垃圾积存")
    filed = leader.sees("已登记", "垃圾积存 · 上河村")
    assert {"在上河村一网格", "在上河村二网格"} <= set(filed.labels)
    leader.presses("在上河村一网格").sees("记在上河村一网格")
    assert newest(village, leader).area_name == "上河村一网格"
    wang = village.grid_worker("王芳")
    wang.sends("二网格那边井盖没了").presses("道路交通隐患").sees("上河村一网格")


@only_web
def test_what_every_village_has_is_found_in_ones_own(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("文化礼堂门口堆了垃圾", photo="litter.jpg").sees("地方：文化礼堂")
    wang.presses("垃圾积存").sees("已登记", "文化礼堂")
    assert newest(village, wang).place == "文化礼堂"
