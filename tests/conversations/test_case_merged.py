"""并案: two reports of one matter become one case, and nobody who waits for it is forgotten."""

from datetime import date

import pytest

from handlers.room.figures_wanted import wanted
from rules.figures import total
from storage.figures import count_cases
from storage.store import Store
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def two_reports(village: Village) -> tuple[Villager, Villager, Villager, str, str]:
    """王芳 and 李秀英 report the same lamp, one after the other."""
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    li.sends("路灯坏了", photo="dark.jpg").presses("路灯不亮")
    return wang, li, room, wang.sees("已登记").case, li.sees("已登记").case


def test_who_reported_the_merged_case_hears_the_end_of_the_other(village: Village) -> None:
    wang, li, room, first, second = two_reports(village)
    law = village.unit("综合执法")
    room.presses("派单", on=first).presses("综合执法")
    room.presses("更多", on=second).presses("并案").sees(f"{second} 和哪一件")
    village.restart()
    room.presses(room.last().labels[0]).sees("并了就不能分开", first, "村口路灯不亮")
    room.presses("对，并过去").sees(f"{second} 已并到 {first}")
    village.network_repeats_everything()
    li.sees(f"和 {first} 是一件事", second, times=1)
    law.sees("又有人报了同一件事", second, first, times=1)
    room.sends("待办")
    assert second not in room.last().labels
    law.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    for reporter in (wang, li):
        reporter.sees("说处理好了", first, times=1)
        reporter.sees("已办结", first, times=1)
    assert li.sees("已办结").labels == ("没办好", "评价")
    li.sends("我的报事").presses(second).sees(f"并到 {first} 一起办（已办结）")
    li.sees("办理经过", f"并到 {first} 一起办")


def closes_for_both(village: Village) -> tuple[Villager, Villager, Villager]:
    """李秀英's report is merged into 王芳's, which is given to a unit, done and checked."""
    wang, li, room, first, _ = two_reports(village)
    law = village.unit("综合执法")
    room.presses_token("case.merge:2").sends(first).presses("对，并过去")
    room.presses_token("case.dispatch:1").presses("综合执法")
    law.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    return wang, li, room


def ratings(village: Village) -> tuple[int, int]:
    """How many count, and their sum."""
    now, day = village.time.now(), date(2026, 11, 1)

    def look(store: Store) -> tuple[int, int]:
        area = store.areas.by_code("T")
        assert area is not None
        asked = wanted(village.regulations, day, date(2026, 11, 30), area.path, now)
        counted = total(count_cases(store.connection, asked))
        return counted.rated, counted.rating_sum

    return village.look(look)


def test_who_reported_the_merged_case_rates_too_and_each_counts_once(village: Village) -> None:
    wang, li, room = closes_for_both(village)
    wang.presses("评价").presses("5 分").sees("记下了")
    li.presses_token("case.rate:2").presses("2 分").sees("记下了")
    room.sees("报的人评了 2 分", times=1)
    assert "报的人评了 5 分" in room.last().text, "the other reporter's rating stands"
    village.restart()
    assert ratings(village) == (2, 7)
    li.presses_token("case.rate:1").sees("您评过了")
    li.presses("还想说一句").sends("灯还是暗")
    room.sees("灯还是暗", times=1)
    other = village.household("V1-02", "孙福来")
    other.presses_token("case.rate:1").sees("由别人在办")


def test_who_reported_the_merged_case_may_have_it_reopened(village: Village) -> None:
    wang, li, room = closes_for_both(village)
    wang.presses("评价").presses("5 分")
    li.presses("评价").presses("4 分")
    li.sends("我的报事").presses("2026-0001")
    assert "没办好" in li.sees("2026-0001").labels
    li.presses_token("case.object:2").sends("照不到我家门口").sees("已记下")
    room.sees("没办好", "照不到我家门口", times=1)
    wang.sees("有人说没办好", times=1)
    li.sees_no("有人说没办好")
    assert village.look(lambda store: store.cases.get(1)).state == "accepted"
    assert ratings(village) == (0, 0)
    li.presses_token("case.rate:1").sees("您评过了，记着呢")
    for old in ("case.object:1", "case.object:2"):
        wang.presses_token(old).sees("2026-0001 正在办，办好了告诉您")


def test_what_has_gone_on_elsewhere_says_so_to_whoever_adds_to_it(village: Village) -> None:
    _, li, room, first, second = two_reports(village)
    room.presses_token("case.merge:2").sends(first).presses("对，并过去")
    li.presses_token("case.add:2").sees(f"{second} 并到 {first} 一起办了", "重新发")
    room.presses_token("case.item:2").sees("事项不能再改")


def test_by_its_number_and_never_into_itself_or_into_what_is_closed(village: Village) -> None:
    _, _, room, first, second = two_reports(village)
    room.presses("更多", on=second).presses("并案")
    room.sends("2026-0099").sees("没找到这个编号")
    room.sends(second).sees("就是同一个编号")
    village.restart()
    room.sends(first).sees("并了就不能分开").token("对，并过去")
    room.presses("不是这件").sees(f"{second} 和哪一件")
    room.sends("0001").presses("对，并过去").sees(f"{second} 已并到 {first}")
    # From an old button, and with what goes on already named by the merged number.
    room.presses_token("case.merge:2").sees("已经有人办过")
    room.presses_token("case.merge:1").sees(f"{first} 和哪一件")
    room.sends(second).sees("就是同一个编号")


def test_two_merge_each_into_the_other_and_one_of_them_goes_on(village: Village) -> None:
    _, li, liu, first, second = two_reports(village)
    chen = village.command_room("陈静")
    for room, case, other in ((liu, "2", first), (chen, "1", second)):
        room.presses_token(f"case.merge:{case}").sends(other).sees("并了就不能分开")
    liu.presses("对，并过去").sees(f"{second} 已并到 {first}")
    chen.presses("对，并过去").sees("没有并")
    li.sees("是一件事", times=1)


def test_what_has_just_been_closed_takes_nothing_in(village: Village) -> None:
    wang, _, room, first, second = two_reports(village)
    room.presses_token("case.merge:2").sends(first)
    wang.presses_token("case.on_spot:1")
    village.unit("综合执法")
    chen = village.command_room("陈静")
    chen.presses_token("case.dispatch:1").presses("综合执法")
    village.people["综合执法"].presses("办结").sends(photo="fixed.jpg")
    chen.presses("核查通过")
    room.presses("对，并过去").sees(f"{first} 刚刚办结或并走了")
    room.presses_token("case.merge:2").sends(first).sees("已经办结，不能并进去")
    assert village.look(lambda store: store.cases.get(2)).state == "reported"
    del second


def test_who_waits_for_a_case_hears_that_the_grid_worker_did_it_on_the_spot(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    li, zhang = village.household("V1-01", "李秀英"), village.household("V1-02", "张大爷")
    case = wang.sends("河边有垃圾", photo="litter.jpg").presses("垃圾积存").sees("已登记").case
    li.sends("河边垃圾没人收").presses(f"跟进 {case}")
    merged = zhang.sends("河边垃圾一堆").presses("垃圾积存").sees("已登记").case
    room.presses("更多", on=merged).presses("并案").presses(room.last().labels[0])
    room.presses("对，并过去")
    wang.presses("我已处理好").sends("清走了", photo="clean.jpg")
    for waiting in (li, zhang):
        assert len(waiting.sees("您跟进的", case, "当场办好，已办结", times=1).photos) == 1
    assert zhang.last().labels == ("没办好", "评价")
    assert li.last().labels == ()
    wang.sees_no("您报的", "已办结")
