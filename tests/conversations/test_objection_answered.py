"""An objection is answered: rejected, put right, added; a wrong figure is asked again."""

import pytest

from tests.conversations.objecting import (
    BUTTON,
    YARD,
    chain,
    credits,
    objections,
    objects_to_yard,
    published,
    states,
    upholds,
)
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


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


def test_upheld_with_words_they_are_kept_as_the_reason(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("成立").sees("怎么改")
    there.zheng.sends("看了照片，塑料袋是隔壁家的").sees("这句话记作理由", "怎么改")
    there.zheng.sends("改成").sends("6").sees("理由：看了照片，塑料袋是隔壁家的")
    there.zheng.sends("看了照片，垃圾是隔壁家的").sees("这句话记作理由", "请核对")
    there.zheng.sends("确定").sees("答复了：成立", "理由：看了照片，垃圾是隔壁家的")
    assert [each.reason for each in objections(village)] == ["看了照片，垃圾是隔壁家的"]
    there.li.sees("复核过了：成立", "理由：看了照片，垃圾是隔壁家的", times=1)
    there.zheng.sees("已答复：成立（郑洁）。理由：看了照片，垃圾是隔壁家的")


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


def test_once_its_day_is_over_the_household_reads_that_and_who_is_asked(village: Village) -> None:
    there = published(village)
    filed = there.li.sends("积分").presses(BUTTON).last().token(YARD)
    there.li.presses_token(filed).presses("不说了").sees("12月15日以前答复")
    there.li.sends("积分").sees("正在复核，12月15日以前答复")
    village.until(16, 10, month=12)
    late = "异议 2026-11-001 本该12月15日以前答复，已经过了日子。已催郑洁答复"
    told = there.li.sends("积分").sees(late).text
    assert "正在复核" not in told
    there.li.presses_token(filed).sees(late)
    there.zhou.sends("异议清单").presses("2026-11-001").sees("已经过了日子。正在催郑洁")


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


def test_what_counts_once_is_added_without_asking_how_often(village: Village) -> None:
    there = published(village)
    there.li.sends("异议")
    there.li.presses("别的")
    there.li.sends("11月20日我清理了河道，没记上")
    there.zheng.presses("成立").presses("加分")
    there.zheng.presses("清理整治 +1").sees("请核对", "补记 清理整治 +1")


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
