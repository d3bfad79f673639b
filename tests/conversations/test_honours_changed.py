"""The panel departs from what ranks propose: out and in, each with a why that is kept."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import household, second_village
from tests.conversations.honoured import CONFIRM, final_november, given
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_one_is_taken_out_with_a_why(village: Village) -> None:
    clerk, li, sun, group = final_november(village)
    clerk.sends("评荣誉")
    clerk.presses("拿下一户").sees("拿下哪一户？")
    village.restart()
    clerk.sends("V1").sees("有几个都像", "拿下哪一户？")
    clerk.sends("孙福来").sees("为什么不选 V1-02")
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
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends("先放一放").sees("选定 1 户")
    clerk.presses("补一户").sends("没有这家").sees("没找到这一户")
    clerk.sends("02").sees("为什么选 V1-02")
    clerk.sends("当天已经清理干净").sees("小组选定：当天已经清理干净")
    clerk.presses("补一户").sends("V1-02").sees("已经在名单里了")
    clerk.sends("取消")
    # What was laid aside left no trace.
    assert "没有选的" not in clerk.sends("评荣誉").sees("选定 2 户").text
    clerk.presses("先不评").sees("先不评")
    assert given(village) == []
    sun.sees_no("恭喜")


def test_who_takes_no_part_or_lives_elsewhere_cannot_be_put_in(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    household(village, "V1-77", "钱老三", "V1G1", stays_out=True)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    clerk.sends("评荣誉").presses("补一户")
    clerk.sends("V1-77").sees("没有参加积分")
    clerk.sends("V2-01").sees("没找到这一户")


def test_words_are_demanded_and_a_picture_is_no_reason(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends(photo="lamp.jpg").sees("要写明理由")
    clerk.sends("已搬走").sees("未选：已搬走")


@pytest.mark.usefixtures("papers_are_blank")
def test_a_mistake_is_withdrawn_and_told_to_the_household_alone(village: Village) -> None:
    clerk, li, sun, group = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    clerk.sends("撤回荣誉").sends("孙福来")
    village.restart()
    clerk.sends("1").sends("登记时看错了户").sees("请核对")
    village.network_repeats_everything()
    clerk.presses("撤回").sees("已撤回 V1-02")
    village.restart()
    village.network_repeats_everything()
    assert given(village) == [("V1-01", "model")]
    sun.sees("评定有误，现已更正", "登记时看错了户", times=1)
    li.in_group(group).sees_no("有误")


@pytest.mark.usefixtures("papers_are_blank")
def test_who_comes_next_by_rank_is_said_when_a_place_is_free(village: Village) -> None:
    for number in range(10, 25):
        household(village, f"V1-{number}", f"田{number}", "V1G1")
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses("程序抽签").presses("拿下一户").presses("V1-01 李秀英")
    clerk.sends("自家说先让给别人").presses("补一户")
    named = clerk.sees("补哪一户？", "名次在后面的：").text
    assert "V1-01" not in named
    assert "V1-02" in named, "the only one who did not draw"


@pytest.mark.usefixtures("papers_are_blank")
def test_papers_are_the_clerks_of_the_village(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    token = clerk.last().token("拿证书和门牌打印")
    li.presses_token(token).sees("这一步由别的同志来办")
    second_village(village)
    other = village.with_role("何田", Role.CLERK, "V2")
    other.presses_token(token).sees("这个村的荣誉由别的同志来评")
    clerk.presses_token(token).sees("2 户的证书和门牌")
    assert not any(each.files for each in (*li.screen(), *other.screen()))
