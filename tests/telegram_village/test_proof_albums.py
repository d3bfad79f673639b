"""Albums for a case that is there: a unit's proof, and what a reporter adds."""

from tests.telegram_village.platform import (
    arrives,
    cases_of,
    comes_late,
    holds_back,
    phone,
    photos,
)
from tests.village.village import Village
from tests.village.villager import Villager

THREE = ("fixed.jpg", "lamp post", "lamp at night")


def given_to_the_unit(village: Village) -> tuple[Villager, Villager, Villager, str]:
    """A lamp is reported with a photo and given to 综合执法."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    case = wang.sees("已登记").case
    room.presses("派单", on=case).presses("综合执法")
    return wang, room, unit, case


def test_a_proof_of_three_photos_is_one_card_for_the_room(village: Village) -> None:
    wang, room, unit, case = given_to_the_unit(village)
    unit.presses("办结", on=case)
    phone(unit).sends_album(photos(*THREE, caption="灯泡换好了"))
    arrives(village)
    village.network_repeats_everything()
    unit.sees("已报办结", times=1)
    card = room.sees("请核查", "灯泡换好了", times=1)
    assert len(card.photos) == 4
    assert card.labels == ("核查通过", "返工", "更多")
    room.sees_no("有补充")
    [(_, shown)] = cases_of(village, wang)
    assert [each.stage for each in shown] == ["before", "after", "after", "after"]


def test_a_proof_that_trickles_in_is_seen_whole_before_it_is_checked(village: Village) -> None:
    _, room, unit, case = given_to_the_unit(village)
    unit.presses("办结", on=case)
    phone(unit).sends_album(photos(*THREE))
    slow = holds_back(village, after=1)
    arrives(village)
    village.restart()
    comes_late(village, slow)
    unit.sees("已报办结", times=1)
    assert "已报办结" in unit.last().text
    assert len(room.sees("有补充", times=1).photos) == 4
    room.presses("核查通过", on=case)
    unit.sees("核查通过", case, times=1)


def test_photos_after_the_closing_are_kept_and_change_nothing_else(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("老槐树下堆了一大堆垃圾", photo="litter.jpg").presses("垃圾积存")
    wang.presses("我已处理好")
    phone(wang).sends_album(photos(*THREE))
    slow = holds_back(village, after=1)
    arrives(village)
    wang.sees("已办结", times=1)
    comes_late(village, slow)
    [(case, shown)] = cases_of(village, wang)
    assert (case.state.value, len(shown)) == ("closed", 4)
    assert room.last().labels == ("更多",)
    wang.sees("已办结", times=1)


def test_a_supplement_of_three_photos_is_said_once(village: Village) -> None:
    wang, room, unit, case = given_to_the_unit(village)
    wang.presses("补充", on=case)
    phone(wang).sends_album(photos(*THREE, caption="东头那盏也不亮"))
    arrives(village)
    village.network_repeats_everything()
    wang.sees("已补充到", case, times=1)
    for villager in (room, unit):
        assert len(villager.sees("有补充", "东头那盏也不亮", times=1).photos) == 4
    assert unit.last().labels == ("接单", "办结", "更多")
    unit.presses("办结", on=case).sees("请发一张处理好以后的照片")


def test_an_album_put_to_an_earlier_report_stays_together(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    case = wang.sees("已登记").case
    phone(wang).sends_album(photos(*THREE))
    slow = holds_back(village, after=2)
    arrives(village)
    wang.presses(f"补充到 {case}")
    comes_late(village, slow)
    [(_, shown)] = cases_of(village, wang)
    assert len(shown) == 3
    assert len(room.last().photos) == 3
    wang.sees("已补充到", times=1)
