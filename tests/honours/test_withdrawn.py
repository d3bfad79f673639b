"""An honour given by mistake is withdrawn by a row of its own, and the place can be filled."""

import pytest

from bot.office.audit.books import audit
from rules.roles import Role
from tests.conversations.arranged import second_village
from tests.conversations.honoured import (
    CONFIRM,
    MODEL,
    final_november,
    given,
    honour_of,
)
from tests.village.village import Village

pytestmark = pytest.mark.usefixtures("papers_are_blank")


def test_a_mistake_is_withdrawn_with_a_why_and_the_household_is_told(village: Village) -> None:
    clerk, li, sun, group = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    clerk.sends("撤回荣誉").sees("撤回哪一户")
    village.restart()
    clerk.sends("孙福来").presses(f"2026年11月 {MODEL}").sees("为什么撤回")
    village.restart()
    village.network_repeats_everything()
    clerk.sends("登记时看错了户").sees("请核对：撤回 V1-02 孙福来户", "登记时看错了户")
    clerk.presses("撤回").sees("已撤回 V1-02 孙福来户")
    village.restart()
    village.network_repeats_everything()
    assert given(village) == [("V1-01", "model")]
    sun.sees("评定有误，现已更正", "登记时看错了户", "0571-0000-0100", times=1)
    li.sees_no("评定有误")
    li.in_group(group).sees_no("评定有误")
    sun.sends("我的荣誉").sees("还没有荣誉")
    assert "荣誉：" not in sun.sends("积分").sees("可用积分").text
    assert village.look(lambda store: list(audit(store))) == []


def test_it_is_withdrawn_once_by_whoever_is_first(village: Village) -> None:
    clerk, _, sun, _ = final_november(village)
    other = village.clerk("钱芳")
    clerk.sends("评荣誉").presses(CONFIRM)
    for each in (clerk, other):
        each.sends("撤回荣誉").sends("V1-02").presses(f"2026年11月 {MODEL}").sends("看错了")
    other.presses("撤回").sees("已撤回")
    clerk.presses("撤回").sees("已经撤回过了")
    sun.sees("评定有误", times=1)


def test_the_free_place_is_filled_with_a_why_and_the_roll_shows_who_stands(
    village: Village,
) -> None:
    clerk, li, sun, group = final_november(village)
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends("先放一放").presses(CONFIRM)
    clerk.sends("评荣誉").sees("已评 1 户，还能补 14 户", "还没有选定")
    clerk.presses("补一户").sends("V1-01").sees("已经有这一项")
    clerk.sends("V1-02").sends("补上材料了").presses(CONFIRM)
    assert given(village) == [("V1-01", "model"), ("V1-02", "model")]
    sun.sees("恭喜您家", times=1)
    li.sees("恭喜您家", times=1)
    assert "V1-01 李*英\n1组 V1-02" in li.in_group(group).sees("共 2 户", "红榜", times=1).text
    assert village.look(lambda store: list(audit(store))) == []


def test_two_rounds_never_come_to_more_than_the_places(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    other = village.clerk("钱芳")
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends("先放一放").presses(CONFIRM)
    for each in (clerk, other):
        each.sends("评荣誉").presses("补一户").sends("V1-02").sends("补上材料了")
    other.presses(CONFIRM).sees("选定 1 户")
    clerk.presses(CONFIRM).sees("刚才已经评好了")
    assert given(village) == [("V1-01", "model"), ("V1-02", "model")]


def test_another_villages_clerk_withdraws_nothing(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    second_village(village)
    other = village.with_role("何田", Role.CLERK, "V2")
    other.sends("撤回荣誉").sends("V1-02").sees("没找到这一户")
    clerk.sends("撤回荣誉").sends("V1-02").presses(f"2026年11月 {MODEL}").sends("看错了")
    village.withdraw(clerk, Role.CLERK)
    clerk.presses("撤回").sees("这一步由别的同志来办")
    assert honour_of(village, "V1-02").stands


def test_said_no_nothing_is_withdrawn(village: Village) -> None:
    clerk, _, sun, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    clerk.sends("撤回荣誉").sends("V1-02").presses(f"2026年11月 {MODEL}").sends("看错了")
    clerk.presses("不撤").sees("没有撤回")
    assert honour_of(village, "V1-02").stands
    sun.sees_no("评定有误")
