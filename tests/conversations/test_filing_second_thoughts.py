"""Filing a report: changing one's mind, adding to it, and what is refused kindly."""

import pytest

from rules.roles import Role
from storage.cases import Case
from storage.store import Store
from tests.conversations.arranged import also_holds
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def cases_of(village: Village, villager: Villager) -> tuple[Case, ...]:
    person_id = villager.person_id
    assert person_id is not None
    return village.look(lambda store: store.cases.reported_by(person_id, 50))


def test_not_a_report_files_nothing(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg")
    wang.presses("不是报事").sees("没有立案")
    assert cases_of(village, wang) == ()
    room.sees_no("请派单")


def test_cancelled_before_the_tap_files_nothing(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    old = wang.last().token("环境保护")
    wang.sends("取消").sees("刚才的放下了")
    wang.presses_token(old).sees("这个按钮过时了")
    assert cases_of(village, wang) == ()


def test_the_tap_comes_next_morning(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    village.later(hours=20)
    wang.presses("环境保护", on="收到照片")
    wang.sees("已登记", times=1)


def test_yesterdays_question_does_not_take_todays_words(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("报事").sees("请发照片、语音")
    village.later(hours=20)
    wang.sends("4").sees("先放下了")
    assert cases_of(village, wang) == ()


def test_a_number_alone_is_not_a_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("报事")
    wang.sends("1").sees("还没收到照片或话", "请发照片、语音")
    wang.sends("１３８")
    wang.sees("收到说明")


def test_a_broken_photo_alone_files_nothing_and_a_good_one_does(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo=b"\xff\xd8 no picture at all").sees("请用相机拍一张", times=1)
    wang.presses("环境保护").sees("还没收到照片或话")
    assert cases_of(village, wang) == ()
    wang.sends(photo="litter.jpg")
    wang.presses("环境保护").sees("已登记", times=1)


def test_reporting_twice_goes_on_with_the_same_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    wang.sends("我要报事").sees("接着办刚才的", "收到照片 1 张")
    wang.presses("环境保护").sees("已登记", times=1)


def test_a_photo_is_added_after_filing(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg")
    case = wang.presses("环境保护").sees("已登记").case
    village.restart()
    wang.presses("补充", on=case).sees("请发要补充", case)
    village.restart()
    wang.sends("就在桥头", photo="more.jpg").sees("已补充到", case)
    village.network_repeats_everything()
    added = room.sees("有补充", "就在桥头", case, times=1)
    assert len(added.photos) == 2
    room.presses("派单", on="有补充").sees("派给哪个单位")


def test_a_place_is_added_after_filing(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("老槐树下堆了一大堆垃圾")
    wang.presses("垃圾积存").presses("补充")
    wang.sends(place=(30.5, 120.5)).sees("已补充到")
    room.sees("有补充", "30.50000")


def test_one_more_photo_right_after_filing_takes_one_tap_to_join_it(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    case = wang.presses("环境保护").sees("已登记").case
    wang.sends(photo="more.jpg")
    wang.presses(f"补充到 {case}").sees("已补充到", case)
    assert len(cases_of(village, wang)) == 1
    village.later(hours=1)
    wang.sends(photo="another.jpg")
    assert f"补充到 {case}" not in wang.last().labels


def test_a_worker_with_two_grids_puts_the_grid_right_with_a_tap(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    also_holds(village, wang, Role.GRID_WORKER, "V1G2")
    wang.sends(photo="litter.jpg")
    case = wang.presses("环境保护").sees("已登记", "上河村一网格").case
    old = room.sees("请派单", case)
    wang.presses("在上河村二网格").sees("记在上河村二网格", case)
    village.network_repeats_everything()
    room.sees("网格改过了", "上河村二网格", times=1)
    assert next(each for each in room.screen() if each.id == old.id).labels == ()
    room.presses("派单", on="网格改过了").presses("综合执法")
    wang.presses("在上河村二网格").sees("已经有人办过")


def test_a_resident_reports_and_the_eleventh_of_a_day_is_refused_kindly(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    for number in range(1, 11):
        li.sends(photo=f"litter{number}.jpg")
        li.presses("环境保护")
    room.sees("请派单", "李秀英")
    li.sends(photo="eleventh.jpg").sees("10 件都收到了", "明天可以接着报", "网格员")
    assert len(cases_of(village, li)) == 10
    village.until(21, 8)  # not a whole day later, but tomorrow
    li.sends(photo="tomorrow.jpg").sees("是哪一类")


def test_an_emergency_is_told_whom_to_ring_first(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    li.sends("隔壁着火了快来人")
    seen = li.sees("人先要紧", "119")
    assert seen.text.startswith("人先要紧")
    li.presses(seen.labels[0])
    room.sees("请马上派单", "火")


def test_who_may_not_report_is_told_whom_to_ring(village: Village) -> None:
    clerk = village.clerk("周敏")
    clerk.sends(photo="litter.jpg").sees("还没有登记", "电话")


def test_a_report_takes_so_many_words_and_says_so(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮" + "啊" * 4990)
    wang.sends("第二段" * 2000).sees("最多收 5,000 字", times=1)
    wang.presses("路灯不亮")
    case = wang.sees("已登记").case
    kept = village.look(lambda store: store.cases.reported_by(wang.person_id or 0, 1)[0])
    assert len(kept.words) == 5000 and kept.words.startswith("村口路灯不亮")
    wang.presses("补充").sends("水" * 6000)
    wang.sees("最多收 5,000 字", times=2)
    added = village.look(lambda store: store.cases.get(kept.id)).words
    assert added == f"{kept.words}\n{'水' * 5000}"
    room.sees(case, "有补充")


def test_the_life_of_a_case_names_what_was_done(village: Village) -> None:
    wang = village.grid_worker("王芳")
    also_holds(village, wang, Role.GRID_WORKER, "V1G2")
    wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记")
    wang.presses("在上河村二网格")
    wang.presses("补充").sends("灯杆也歪了")

    def life(store: Store) -> list[tuple[str, str]]:
        rows = store.connection.exec_driver_sql("SELECT move, words FROM case_move ORDER BY id")
        return [(row[0], row[1]) for row in rows]

    assert village.look(life) == [
        ("report", "村口路灯不亮"),
        ("other_grid", "上河村一网格"),
        ("supplement", "灯杆也歪了"),
    ]
