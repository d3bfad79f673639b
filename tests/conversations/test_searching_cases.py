"""查案件: by its number or the end of it, by grid, item, person, or what was said of it."""

import pytest

from rules.roles import Role
from storage import case_search
from storage.cases import Filed
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.conftest import only_web
from tests.conversations.test_case_time import lamp
from tests.conversations.test_room_desk import many
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_case_is_found_by_whatever_is_known_of_it(village: Village) -> None:
    _, room, unit = lamp(village)
    sun = village.grid_worker("孙平", "V1G2")
    sun.sends("河边有人倒建筑垃圾").presses("垃圾积存")
    room.sends("查案件").sees("查哪件")
    room.sends("１").sees("「1」找到", "2026-0001")
    room.sends("找 2026-0002").sees("「2026-0002」找到", "垃圾")
    assert "2026-0001" not in room.last().text
    room.sends("2026-0001").sees("「2026-0001」找到", "路灯")
    for words, number in (
        ("二网格", "2026-0002"),
        ("孙平", "2026-0002"),
        ("建筑垃圾", "2026-0002"),
        ("河边 垃圾", "2026-0002"),
        ("路灯", "2026-0001"),
        ("王芳", "2026-0001"),
    ):
        room.sends(f"搜：{words}").sees(f"「{words}」找到")
        assert [each for each in room.last().labels if each.startswith("2026")] == [number], words
    room.sends("找 路灯垃圾").sees("没找到")
    unit.sends("找 垃圾").sees("没找到")
    unit.sends("找 路灯").sees("找到")
    unit.presses("2026-0001").sees("已派单")
    sun.sends("找 路灯").sees("没找到")
    sun.sends("找 0002").sees("2026-0002")


@only_web
def test_a_case_is_looked_up_in_the_midst_of_a_choice_which_waits_on(village: Village) -> None:
    lamp(village)
    room = village.command_room("刘强")
    village.grid_worker("孙平", "V1G2").sends("河边有人倒建筑垃圾").presses("垃圾积存")
    room.presses_token("case.dispatch:2").sees("派给哪个单位")
    room.sends("2026-0001").sees("「2026-0001」找到", "路灯")
    room.sends("找 河边").sees("「河边」找到", "2026-0002")
    room.presses("综合执法").sees("2026-0002 已派给综合执法")


@only_web
def test_words_added_later_find_it_and_a_report_that_begins_like_a_search_is_one(
    village: Village,
) -> None:
    wang, room, _ = lamp(village)
    wang.presses_token("case.add:1").sends("电线杆也歪了")
    room.sends("找 电线杆").sees("2026-0001")
    wang.sends("找不到井盖了，路上有个洞").sees("收到")
    wang.presses("不是报事")
    wang.sends("找").sees("查哪件")
    wang.sends("!!").sees("请发字或数字")


@only_web
def test_more_is_found_page_by_page_and_an_old_list_is_looked_for_anew(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    many(village, wang, 12, "小学门口路面塌了")
    room.sends("找 小学门口")
    assert room.last().labels[0] == "2026-0012"
    village.restart()
    room.presses("再往前找")
    assert room.last().labels == ("2026-0004", "2026-0003", "2026-0002", "2026-0001", "另查一件")
    old = next(each.token("再往前找") for each in room.screen() if "再往前找" in each.labels)
    room.sends("找 路面").sees("「路面」找到")
    room.presses_token(old).sees("上回查的")
    assert "查哪件" in room.last().text


@only_web
def test_a_page_walks_so_far_and_goes_on_from_there(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words that are everywhere and seldom together do not keep anybody waiting."""
    monkeypatch.setattr(case_search, "WALKED", 5)
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    many(village, wang, 1, "桥头的垃圾没人收")
    many(village, wang, 7, "桥头路灯不亮")
    many(village, wang, 7, "村口垃圾没人收")
    room.sends("找 桥头 垃圾").sees("最近的里面没有")
    room.presses("再往前找").sees("找到", "2026-0001")


@only_web
def test_who_reported_a_private_matter_is_found_by_the_room_alone(village: Village) -> None:
    li, room = village.household("H01", "李秀英"), village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    li.sends("补充")

    def file(store: Store) -> None:
        filed = Filed(
            category="disputes",
            item="",
            area_id=area_id(store, "V1G1"),
            reporter_id=li.person_id or 0,
            words="我是李秀英，隔壁打人",
            is_private=True,
        )
        case = store.cases.file(filed, 2026, village.time.now())
        store.case_amendments.add_words(
            case, "李秀英再说一句：又打了", li.person_id or 0, village.time.now()
        )

    village.do(file)
    room.sends("找 李秀英").sees("找到", "2026-0001")
    deputy.sends("找 李秀英").sees("没找到")
    deputy.sends("找 隔壁打人").sees("找到", "2026-0001")
    li.sends("找 李秀英").sees("找到", "2026-0001")
