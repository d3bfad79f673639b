"""The clerk calls a scoring panel in chat: who sits on it, who leads, and what is refused."""

import pytest

from rules.roles import Role
from storage.panels import DISSOLVED, OPEN
from storage.store import Store
from tests.conversations.arranged import also_holds, area_id, household, lives_in
from tests.conversations.panel import called, calls, panel, people, sheet
from tests.village.undone import nothing_is_left_undone
from tests.village.village import SINCE, Village

pytestmark = pytest.mark.takes_turns


def how_many(village: Village) -> int:
    return len(village.look(lambda store: store.panels.of_village(area_id(store, "V1"))))


def test_called_step_by_step_over_restarts(village: Village) -> None:
    who = people(village)
    who.clerk.sends("评分小组").sees("评哪里")
    village.restart()
    assert who.clerk.last().labels == ("上河村", "上河村一网格", "上河村二网格")
    who.clerk.presses("上河村一网格").sees("还有谁", "至少 3 人")
    village.restart()
    who.clerk.sends("李秀英、孙福来").sees("已有 2 人：李秀英、孙福来")
    assert "就这些人" not in who.clerk.last().labels
    who.clerk.sends("王芳").sees("已有 3 人")
    village.restart()
    who.clerk.presses("就这些人").sees("谁当组长")
    who.clerk.presses("李秀英")
    who.clerk.sees("请核对", "上河村一网格2026年11月评分小组，4 户", "组长：李秀英")
    village.restart()
    village.network_repeats_everything()
    who.clerk.presses("成立").sees("评分小组成立了，4 户", "已告诉 3 位", times=1)
    village.restart()
    village.network_repeats_everything()
    assert how_many(village) == 1
    who.li.sees("您是上河村一网格2026年11月评分小组的组长", times=1)
    who.sun.sees("组员", "组长是李秀英", times=1)
    assert who.wang.last().labels == ("开始评分",)
    assert nothing_is_left_undone(village)


def test_everything_can_be_typed(village: Village) -> None:
    who = people(village)
    for words in ("评分小组", "2", "李秀英 孙福来 王芳", "1", "1", "1"):
        who.clerk.sends(words)
    who.clerk.sees("评分小组成立了")
    who.clerk.sends("菜单")
    assert "评分小组" in who.clerk.last().labels
    who.wang.sends("菜单")
    assert "评分" in who.wang.last().labels
    who.wang.sends("评分").sees("V1-01 李秀英户")


def test_who_cannot_be_found_is_said_and_the_others_sit(village: Village) -> None:
    who = people(village)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    who.clerk.sends("李秀英 张不在 王芳").sees("没找到张不在", "已有 2 人：李秀英、王芳")
    who.clerk.presses("重新选人").sees("还有谁")
    assert "已有" not in who.clerk.last().text


def test_of_namesakes_one_is_chosen(village: Village) -> None:
    who = people(village)
    second = village.unit("综合执法")

    def rename(store: Store) -> None:
        assert second.person_id is not None
        # Somebody of another name is entered under the same one.
        made = store.people.add("P-second", "王芳", "0571-0000-0999")
        account = store.chats.account_at(village.driver.door, village.driver.bot, second.account)
        assert account is not None
        store.chats.bind(account.id, made.id, "王芳")
        store.people.grant(made.id, Role.GRID_LEADER, area_id(store, "V1"), SINCE)

    village.do(rename)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    labels = who.clerk.sends("王芳").sees("有几位叫王芳").labels
    assert labels == ("王芳 0101", "王芳 0999")
    who.clerk.presses("王芳 0999").sees("已有 1 人：王芳")


def test_a_second_panel_over_the_same_households_is_refused(village: Village) -> None:
    who = called(village)
    for area in ("上河村一网格", "上河村"):
        who.clerk.sends("评分小组").sees("现在的评分小组")
        who.clerk.presses("成立新小组")
        who.clerk.presses(area).sees("已经有评分小组，组长是李秀英")
    assert how_many(village) == 1
    household(village, "V1-20", "何二", "V1G2")
    who.clerk.presses("成立新小组")
    who.clerk.presses("上河村二网格").sees("还有谁")


def test_two_clerks_call_one_each_at_once_and_one_stands(village: Village) -> None:
    who = people(village)
    second = village.clerk("曹慧")
    for clerk in (who.clerk, second):
        clerk.sends("评分小组")
        clerk.presses("上河村一网格")
        clerk.sends("李秀英 孙福来 王芳")
        clerk.presses("就这些人").presses("李秀英")
    who.clerk.presses("成立").sees("成立了")
    second.presses("成立").sees("已经有评分小组")
    assert how_many(village) == 1
    who.li.sees("组长", times=1)


def test_declined_at_the_end_there_is_none(village: Village) -> None:
    who = people(village)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    who.clerk.sends("李秀英 孙福来 王芳")
    who.clerk.presses("就这些人").presses("李秀英")
    who.clerk.presses("不成立").sees("没有成立")
    assert how_many(village) == 0
    who.li.sees_no("组长")


def test_an_area_without_households_needs_no_panel(village: Village) -> None:
    who = people(village)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村二网格")
    who.clerk.sends("李秀英 孙福来 王芳")
    who.clerk.presses("就这些人").presses("李秀英").sees("没有参加积分的户")


def test_a_household_that_is_everybodys_own_could_be_scored_by_nobody(village: Village) -> None:
    who = people(village)
    for villager in (who.sun, who.wang):
        lives_in(village, villager, "V1-01")
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    who.clerk.sends("李秀英 孙福来 王芳")
    who.clerk.presses("就这些人").presses("李秀英").sees("有一户所有组员都是自己家")


def test_the_same_people_as_last_time_are_one_tap(village: Village) -> None:
    who = called(village)
    village.until(1, 10, month=12)
    who.clerk.sends("评分小组")
    who.clerk.presses("成立新小组")
    who.clerk.presses("上河村一网格").sees("评哪一期")
    who.clerk.presses("2026年12月")
    who.clerk.presses("还是上次的：李秀英、孙福来、王芳").sees("已有 3 人")
    who.clerk.presses("就这些人").presses("王芳")
    who.clerk.presses("成立").sees("2026年12月评分小组成立了")
    who.wang.sends("评分").sees("您在几个小组里")
    who.wang.presses("上河村一网格2026年11月").sees("V1-01")


def test_a_seat_changes_hands_and_who_left_marks_no_more(village: Village) -> None:
    who = called(village)
    qian = village.grid_worker("钱勇")
    who.wang.presses("开始评分").presses("庭院三不见")
    who.clerk.presses("看进度").presses("换人")
    who.clerk.presses("王芳")
    village.restart()
    who.clerk.sends("没这人").sees("没找到这个人")
    who.clerk.sends("李秀英").sees("已经在小组里")
    who.clerk.sends("钱勇").sees("钱勇接了王芳的位子")
    who.wang.sees("由钱勇接您的位子", times=1)
    who.wang.presses("5").sees("您不在这个评分小组里")
    qian.presses("开始评分").sees("V1-01")
    assert sheet(village, "V1-01").holder_id == qian.person_id


def test_whoever_leads_hands_over_the_lead(village: Village) -> None:
    who = called(village)
    qian = village.grid_worker("钱勇")
    who.clerk.presses("看进度").presses("换人")
    who.clerk.presses("李秀英")
    who.clerk.sends("钱勇")
    qian.sees("您是上河村一网格2026年11月评分小组的组长")
    assert panel(village).leader_id == qian.person_id


def test_a_panel_called_by_mistake_is_taken_back_unless_marked(village: Village) -> None:
    who = called(village)
    begin = who.wang.sees("组员").token("开始评分")
    dissolve = who.clerk.presses("看进度").last().token("撤销小组")
    who.clerk.presses_token(dissolve).sees("撤销了")
    who.wang.sees("您不用评了", times=1)
    who.clerk.presses_token(dissolve).sees("这个小组已经结束")
    who.wang.presses_token(begin).sees("这个小组已经结束")
    assert panel(village).state == DISSOLVED
    calls(who.clerk, "李秀英", "孙福来", "王芳")
    who.wang.presses("开始评分").presses("庭院三不见").presses("5")
    who.clerk.presses("看进度").presses("撤销小组").sees("已经打过分，不能撤销")
    assert panel(village).state == OPEN


def test_a_clerk_whose_role_is_withdrawn_calls_none(village: Village) -> None:
    who = people(village)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    who.clerk.sends("李秀英 孙福来 王芳")
    who.clerk.presses("就这些人").presses("李秀英")
    village.withdraw(who.clerk, Role.CLERK)
    who.clerk.presses("成立").sees("由别的同志来办")
    assert how_many(village) == 0


def test_another_villages_clerk_sees_nothing_of_it(village: Village) -> None:
    who = called(village)
    show = who.clerk.sees("成立了").token("看进度")
    other = village.with_role("何平", Role.SUPERVISOR, "V1")
    also_holds(village, other, Role.CLERK, "V1G2")
    other.presses_token(show).sees("您不在这个评分小组里")
