"""The panel departs from what ranks propose: out and in, each with a why that is kept."""

from tests.conversations.arranged import household, second_village
from tests.conversations.honoured import CONFIRM, MODEL, final_november, given
from tests.village.village import Village


def test_one_is_taken_out_with_a_why(village: Village) -> None:
    clerk, li, sun, group = final_november(village)
    clerk.sends("评荣誉").presses(MODEL)
    clerk.presses("拿下一户").sees("拿下哪一户？")
    village.restart()
    clerk.presses("V1-02 孙福来").sees("为什么不选 V1-02")
    village.restart()
    village.network_repeats_everything()
    clerk.sends("11月烧秸秆，小组商量先不评").sees(
        "选定 1 户", "没有选的：\n· V1-02 孙福来户（未选：11月烧秸秆，小组商量先不评）"
    )
    clerk.presses(CONFIRM).sees("选定 1 户")
    assert given(village) == [("V1-01", "model")]
    li.sees("恭喜您家", times=1)
    sun.sees_no("恭喜")
    told = li.in_group(group).sees("红榜", "共 1 户").text
    assert "V1-02" not in told
    assert "秸秆" not in told


def test_whoever_was_taken_out_can_be_put_in_again_with_a_why(village: Village) -> None:
    clerk, _, sun, _ = final_november(village)
    clerk.sends("评荣誉").presses(MODEL).presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends("先放一放").sees("选定 1 户")
    clerk.presses("补一户").sends("没有这家").sees("没找到这一户")
    clerk.sends("02").sees("为什么选 V1-02")
    clerk.sends("当天已经清理干净").sees("小组选定：当天已经清理干净")
    clerk.presses("补一户").sends("V1-02").sees("已经在名单里了")
    clerk.sends("取消")
    # What was laid aside left no trace.
    assert "没有选的" not in clerk.sends("评荣誉").presses(MODEL).sees("选定 2 户").text
    clerk.presses("先不评").sees("先不评")
    assert given(village) == []
    sun.sees_no("恭喜")


def test_who_takes_no_part_or_lives_elsewhere_cannot_be_put_in(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    household(village, "V1-77", "钱老三", "V1G1", stays_out=True)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    clerk.sends("评荣誉").presses(MODEL).presses("补一户")
    clerk.sends("V1-77").sees("没有参加积分")
    clerk.sends("V2-01").sees("没找到这一户")


def test_words_are_demanded_and_a_picture_is_no_reason(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(MODEL).presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends(photo="lamp.jpg").sees("要写明理由")
    clerk.sends("已搬走").sees("未选：已搬走")
