"""Somebody objects to a published line: two taps, within the days for it, each line once."""

from datetime import date

import pytest

from tests.conversations.objecting import (
    BUTTON,
    YARD,
    credits,
    objections,
    objects_to_yard,
    published,
    rejects,
    states,
)
from tests.conversations.test_points_asked import scored
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_the_whole_round(village: Village) -> None:
    there = published(village)
    there.li.sends("积分").sees("公示中")
    there.li.presses(BUTTON).sees("V1-01 李秀英户，2026年11月哪一笔不对？", "12月15日以前")
    village.restart()
    there.li.presses(YARD).sees("异议 2026-11-001 提上了", "12月15日以前答复您")
    there.zheng.sees("异议 2026-11-001 · V1-01 李秀英户", YARD, "记的人：周敏", "院里有塑料袋")
    there.zhou.sees_no("请您复核")
    village.restart()
    there.li.sends("那天刚收完菜，袋子当天就清了").sees("等着复核")
    there.zheng.sees("住户又说了", "那天刚收完菜")
    there.zheng.presses("成立")
    village.restart()
    there.zheng.presses("改成对的数").sees("对的是几分", "0–6")
    village.restart()
    there.zheng.sends("6").sees("请核对：异议 2026-11-001 成立", f"{YARD} 改为 6")
    there.zheng.presses("成立，照这样改").sees("答复了：成立")
    village.restart()
    village.network_repeats_everything()
    there.li.sees("异议 2026-11-001 复核过了：成立", f"{YARD} 改为 6", times=1)
    there.group_sees_no("更正公示")
    assert states(village) == ["published"]
    village.until(15, 23, 59, month=12)
    there.group_sees_no("更正公示")
    village.until(16, 8, 30, month=12)
    village.restart()
    village.network_repeats_everything()
    told = there.sees_in_group("2026年11月积分更正公示", times=1)
    assert "更正 1 户" in told and "V1-01 李*英：69.5 → 72" in told and "涉及庭院三不见。" in told
    for secret in ("塑料袋", "收完菜", "李秀英", "焚烧秸秆", "V1-02"):
        assert secret not in told
    there.group_sees_no("异议期已过")
    there.li.sends("积分").sees("2026年11月：72 分，村里第 1 名（更正公示中")
    assert states(village) == ["superseded", "published"]
    assert credits(village) == {}
    village.until(17, 9, month=12)
    village.restart()
    village.network_repeats_everything()
    there.sees_in_group("异议期已过", "积分到账", times=1)
    there.sees_in_group("更正公示", times=1)
    assert states(village) == ["superseded", "final"]
    assert credits(village) == {"V1-01": [7200], "V1-02": [7000]}
    there.li.sends("积分").sees("可用积分：72", "村里第 1 名（已到账）")
    assert nothing_is_left_undone(village)


def test_after_the_window_it_is_said_until_when_it_was(village: Village) -> None:
    there = published(village)
    there.li.sends("积分")
    there.li.presses(BUTTON)
    old = there.li.last().token(YARD)
    village.until(15, 23, 50, month=12)
    assert BUTTON in there.li.sends("积分").last().labels
    village.until(16, 7, month=12)
    there.li.sends("异议").sees("异议期到12月15日为止", "0571-0000-0100")
    there.li.presses_token(old).sees("异议期到12月15日为止", times=2)
    assert BUTTON not in there.li.sends("积分").last().labels
    assert objections(village) == ()


def test_before_anything_is_published_it_is_said_when_it_can_be(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("异议").sees("眼下没有公示的积分", "下次 12月10日公示", "5 天内")


def test_the_same_twice_is_filed_once(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.li.presses(YARD).sees("这个已经提过了：异议 2026-11-001")
    village.network_repeats_everything()
    there.li.presses(BUTTON)
    there.li.presses("别的").sees("异议 2026-11-002 提上了")
    there.li.presses("不说了")
    there.li.presses("别的").sees("这个已经提过了：异议 2026-11-002")
    assert len(objections(village)) == 2
    there.zheng.sees("有一件异议请您复核", "2026-11-001", times=1)


def test_what_was_answered_is_not_filed_again(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.li.presses("不说了")
    rejects(there.zheng)
    there.li.presses(YARD).sees("异议 2026-11-001 已经答复过了")
    there.li.sends("异议")
    assert YARD not in there.li.last().labels
    assert len(objections(village)) == 1


def test_a_photo_goes_along_and_the_next_is_no_report(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.li.sends(photo="lamp.jpg").sees("放进异议 2026-11-001")
    there.li.sends(photo="fixed.jpg").sees("放进异议 2026-11-001", times=2)
    there.li.presses("不说了").sees("等着复核")
    assert len(there.zheng.sees("住户又说了").photos) == 2
    there.li.sees_no("点一下就立案")


def test_more_lines_than_a_screen_holds_are_on_the_next(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    village.clerk("郑洁")
    for day in range(1, 9):
        scored(village, "V1-01", "P1", 50, by=zhou, day=date(2026, 11, day))
    village.until(10, 10, month=12)
    first = li.sends("异议").last().labels
    assert first[0] == "11月8日 好人好事、宣讲 +0.5"
    assert first[5:] == ("11月3日 好人好事、宣讲 +0.5", "别的", "下一页")
    second = li.presses("下一页").last().labels
    assert second == ("11月2日 好人好事、宣讲 +0.5", "11月1日 好人好事、宣讲 +0.5", "别的")
    li.sends("2").sees("异议 2026-11-001 提上了：11月1日")


def test_said_in_the_group_it_is_answered_in_private(village: Village) -> None:
    there = published(village)
    there.li.in_group(there.group).sends("异议")
    there.li.in_group(there.group).sees("已经私下回您了", times=1)
    there.group_sees_no("哪一笔不对")
    there.li.sees("哪一笔不对", times=1)


def test_in_english(village: Village) -> None:
    there = published(village)
    there.li.sends("english")
    there.li.sends("points")
    there.li.presses("Object to these points").sees("which line of November 2026 is wrong")
    there.li.sends("1").sees("Objection 2026-11-001 is filed")
    assert "异议" not in there.li.last().text
