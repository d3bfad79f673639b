"""Somebody objects to a published line: two taps, another one answers, it is put right once."""

from datetime import date

from tests.conversations.objecting import (
    BUTTON,
    STRAW,
    YARD,
    chain,
    credits,
    objections,
    objects_to_yard,
    published,
    rejects,
    states,
    upholds,
)
from tests.conversations.test_points_asked import scored
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


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
    assert "更正 1 户" in told and "V1-01 李*英：69.5 → 72" in told and "涉及庭院三不见" in told
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


def test_the_ledger_keeps_what_was_wrong_and_what_took_it_back(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    upholds(there.zheng, "5.5")
    wrong, _, back, right = chain(village)
    assert (back.kind, back.reverses, back.hundredths) == ("reversal", wrong.id, -350)
    assert (right.kind, right.hundredths, right.happened_on) == ("score", 550, wrong.happened_on)
    assert back.recorder == right.recorder == "郑洁"
    there.li.sends("积分").sees(
        "11月12日 庭院三不见 原来的 3.5 撤销（异议 2026-11-001 成立，更正）"
    )


def test_rejected_with_a_reason_the_month_becomes_final_as_it_was(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("不成立").sees("理由是什么")
    there.zheng.sends(photo="lamp.jpg").sees("理由请用文字写")
    assert [each.state.value for each in objections(village)] == ["open"]
    there.zheng.sends("照片里院子当天确实有塑料袋").sees("答复了：不成立")
    there.li.sees("复核过了：不成立", "照片里院子当天确实有塑料袋", "0571-0000-0100", times=1)
    village.until(16, 9, month=12)
    there.group_sees_no("更正公示")
    assert states(village) == ["final"]
    assert credits(village) == {"V1-01": [6950], "V1-02": [7000]}


def test_a_deduction_that_falls_away_is_not_told_to_the_group(village: Village) -> None:
    there = published(village)
    there.sun.sends("异议").sees("V1-02 孙福来户")
    there.sun.presses(STRAW).sees("提上了")
    upholds(there.zheng, None)
    there.sun.sees("复核过了：成立", "撤销")
    village.until(16, 9, month=12)
    told = there.sees_in_group("更正公示", "V1-02：70 → 72")
    for secret in ("减分", "秸秆", "破坏", "孙", "−2", "涉及"):
        assert secret not in told
    village.until(17, 9, month=12)
    assert credits(village) == {"V1-01": [6950], "V1-02": [7200]}


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


def test_what_was_missing_is_added(village: Village) -> None:
    """别的: nobody entered the snow that was cleared."""
    there = published(village)
    there.li.sends("异议")
    there.li.presses("别的")
    there.li.sends("11月20日我扫了村口的雪，没记上")
    there.zhou.sees("不是某一笔，是别的事", "扫了村口的雪")
    there.zheng.presses("成立").sees("少记的是哪一种")
    there.zheng.presses("加分")
    there.zheng.presses("好人好事、宣讲 +0.5")
    there.zheng.sends("2").sees("补记 好人好事、宣讲 +1")
    there.zheng.presses("成立，照这样改")
    village.until(16, 9, month=12)
    there.sees_in_group("更正公示", "V1-01 李*英：69.5 → 70.5", "好人好事、宣讲")
    village.until(17, 9, month=12)
    assert credits(village)["V1-01"] == [7050]


def test_a_base_item_that_was_marked_is_no_missing_one(village: Village) -> None:
    """Its mark has a line of its own, with a recorder who may not answer for it."""
    there = published(village)
    there.li.sends("异议")
    there.li.presses("别的").presses("不说了")
    there.zheng.presses("成立")
    there.zheng.presses("基础项评分")
    labels = there.zheng.last().labels
    assert "室内三整齐 0–6" in labels
    assert "庭院三不见 0–6" not in labels


def test_what_is_not_right_either_is_asked_again(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("成立").presses("改成对的数")
    there.zheng.sends("7").sees("超过这一项的满分了")
    there.zheng.sends("六分吧").sees("请发一个数")
    there.zheng.sends("3.5").sees("和原来的一样")
    there.zheng.sends("1").sees("改为 1")
    there.zheng.presses("再想想").sees("没有答复")
    assert [each.state.value for each in objections(village)] == ["open"]
    assert len(chain(village)) == 2


def test_all_of_a_month_are_one_correction(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.li.presses("不说了")
    there.sun.sends("异议")
    there.sun.presses(STRAW).presses("不说了")
    village.until(16, 9, month=12)
    there.zhou.sees("积分今天不能公布", "2 件异议没答复", times=1)
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-001")
    upholds(there.zheng, "6")
    there.group_sees_no("更正公示")
    village.until(17, 9, month=12)
    there.zhou.sees("积分今天不能公布", times=1)
    there.group_sees_no("更正公示")
    assert states(village) == ["published"]
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-002")
    upholds(there.zheng, None)
    told = there.sees_in_group("更正公示", times=1)
    assert "V1-01 李*英：69.5 → 72" in told and "V1-02：70 → 72" in told
    there.group_sees_no("异议期已过")
    village.until(18, 9, month=12)
    assert credits(village) == {"V1-01": [7200], "V1-02": [7200]}
    there.sees_in_group("更正公示", times=1)


def test_the_correction_is_a_board_too(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.until(16, 9, month=12)
    first, second = (
        there.li.in_group(there.group).sees(words).photos for words in ("共 2 户", "更正公示")
    )
    assert len(first) == len(second) == 1
    assert village.fetch(first[0]) != village.fetch(second[0])


def test_answered_in_the_night_the_group_hears_in_the_morning(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    village.until(16, 22, month=12)
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-001")
    upholds(there.zheng, "6")
    there.group_sees_no("更正公示")
    village.until(17, 8, 15, month=12)
    there.sees_in_group("更正公示", times=1)
    assert states(village) == ["superseded", "published"]
    village.until(18, 8, 15, month=12)
    assert states(village) == ["superseded", "final"]


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


def test_what_was_put_right_can_be_objected_to_again(village: Village) -> None:
    """The right entry has a recorder of its own, so that now 周敏 answers."""
    there = published(village)
    objects_to_yard(there)
    there.li.presses("不说了")
    upholds(there.zheng, "5")
    there.li.sends("异议")
    there.li.presses("11月12日 庭院三不见 5/6").sees("异议 2026-11-002 提上了")
    there.zheng.sees_no("请您复核", "2026-11-002")
    there.zhou.sees("有一件异议请您复核", "2026-11-002", "记的人：郑洁")
    upholds(there.zhou, "6")
    village.until(17, 9, month=12)
    there.sees_in_group("更正公示", "V1-01 李*英：69.5 → 72", times=1)
    assert credits(village)["V1-01"] == [7200]


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
