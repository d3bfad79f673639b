"""抽查: households are drawn when the sheet is confirmed; a supervisor looks, changes nothing."""

import pytest

from rules.recheck import recheck_sample
from rules.roles import Role
from storage.rechecks import DIFFERS, SAME, Recheck
from tests.conversations.arranged import also_holds, lives_in
from tests.conversations.panel import (
    People,
    called,
    confirms,
    lines,
    panel,
    scores_all,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def drawn(village: Village) -> tuple[Recheck, ...]:
    found = panel(village).id
    return village.look(lambda store: store.rechecks.of_panel(found))


def confirmed(village: Village) -> tuple[People, Villager]:
    """A panel of four households, one of them lower, confirmed; and a supervisor."""
    who = called(village)
    zhou = village.with_role("周正", Role.SUPERVISOR, "V1")
    scores_all(who)
    confirms(who)
    return who, zhou


def test_drawn_by_the_sheets_digest_and_noted_once(village: Village) -> None:
    who, zhou = confirmed(village)
    [one] = drawn(village)
    codes = ["V1-01", "V1-02", "V1-03", "V1-04"]
    assert recheck_sample(panel(village).digest, codes, 5) == (one.code,)
    zhou.sees("4 户里抽了 1 户", "不改分", times=1)
    before = lines(village, one.code)
    zhou.presses("看抽查名单").sees("抽查名单", f"{one.code} {one.head}：还没看")
    village.restart()
    zhou.presses(f"{one.code} {one.head}").sees("小组打的：满分 9 项", "证明 0 份")
    village.restart()
    zhou.presses("一致").sees(f"{one.code} {one.head}：一致")
    village.network_repeats_everything()
    who.li.sees("抽查：周正看了", "一致", times=1)
    who.clerk.sees("抽查：周正看了", "一致", times=1)
    zhou.presses(f"{one.code} {one.head}").presses("一致")
    who.li.sees("抽查：周正看了", times=1)
    [noted] = drawn(village)
    assert (noted.verdict, noted.noted_by) == (SAME, zhou.person_id)
    assert lines(village, one.code) == before
    assert nothing_is_left_undone(village)


def test_what_differs_needs_a_word(village: Village) -> None:
    who, zhou = confirmed(village)
    [one] = drawn(village)
    zhou.sends("抽查")
    zhou.presses("上河村一网格2026年11月")
    zhou.presses(f"{one.code} {one.head}").presses("不一致")
    zhou.sends(photo="litter.jpg").sees("请用文字写一句")
    zhou.sends("院里有垃圾").sees("不一致")
    who.li.sees("不一致：院里有垃圾", "由积分管理员另记一笔", times=1)
    assert drawn(village)[0].verdict == DIFFERS


def test_a_supervisor_on_the_panel_does_not_check_themselves(village: Village) -> None:
    who = called(village)
    also_holds(village, who.sun, Role.SUPERVISOR, "V1")
    scores_all(who)
    confirms(who)
    who.sun.sees_no("看抽查名单")
    who.clerk.sees("没有不在小组里的监督员")
    who.sun.presses_token(f"panel.recheck:{panel(village).id}").sees("由别的监督员来办")


def test_nor_their_own_household(village: Village) -> None:
    _, zhou = confirmed(village)
    [one] = drawn(village)
    lives_in(village, zhou, one.code)
    zhou.presses("看抽查名单").presses(f"{one.code} {one.head}").sees("这是您自己家")


def test_before_it_is_confirmed_there_is_nothing_to_check(village: Village) -> None:
    called(village)
    zhou = village.with_role("周正", Role.SUPERVISOR, "V1")
    zhou.presses_token(f"panel.recheck:{panel(village).id}").sees("没有要抽查的")
    zhou.sends("抽查").sees("没有要抽查的")


def test_a_supervisor_whose_role_is_withdrawn_notes_nothing(village: Village) -> None:
    who, zhou = confirmed(village)
    [one] = drawn(village)
    zhou.presses("看抽查名单").presses(f"{one.code} {one.head}")
    village.withdraw(zhou, Role.SUPERVISOR)
    zhou.presses("一致").sees("由别的同志来办")
    assert drawn(village)[0].verdict == ""
    who.li.sees_no("抽查：")


def test_whoever_is_late_is_reminded_once_on_the_eve_of_publication(village: Village) -> None:
    who, zhou = confirmed(village)
    also_holds(village, who.sun, Role.SUPERVISOR, "V1")
    village.quietly_until(8, 12)
    village.until(9, 12, month=12)
    zhou.sees("要公示了，抽查还有 1 户没看", times=1)
    who.sun.sees_no("抽查还有")
    village.restart()
    village.until(11, 12, month=12)
    zhou.sees("抽查还有 1 户没看", times=1)
    zhou.presses("看抽查名单").sees("还没看")


def test_whoever_has_looked_is_left_in_peace(village: Village) -> None:
    _, zhou = confirmed(village)
    [one] = drawn(village)
    zhou.presses("看抽查名单").presses(f"{one.code} {one.head}").presses("一致")
    village.quietly_until(8, 12)
    village.until(11, 12, month=12)
    zhou.sees_no("抽查还有")
