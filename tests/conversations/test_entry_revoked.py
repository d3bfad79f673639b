"""A clerk entered something in error, and takes it back before the period is worked out."""

import pytest

from bot.office.audit.books import audit
from tests.conversations.arranged import lives_in
from tests.conversations.panel import FULL, REST, called, confirms
from tests.conversations.test_points_entered import enters, lines_of
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

STRAW = "破坏环境、焚烧秸秆 −2"
THIRTY = "11月20日 破坏环境、焚烧秸秆 −60"


def too_many(village: Village) -> tuple[Villager, Villager]:
    """周敏 meant three and typed thirty."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "减分", STRAW, "30", "在田里烧秸秆")
    clerk.presses("记上")
    return clerk, li


def test_what_was_just_entered_is_taken_back_once_and_both_lines_stay(village: Village) -> None:
    clerk, li = too_many(village)
    li.sends("积分").sees("2026年11月到今天：12 分")
    village.restart()
    clerk.presses("记错了，撤销").sees("为什么", THIRTY)
    clerk.sends("多打了一个零").sees("请核对", "撤销 11月20日", "事由：多打了一个零")
    village.restart()
    clerk.presses("撤销").sees("撤销了：V1-01")
    village.network_repeats_everything()
    clerk.presses("记错了，撤销").sees("已经撤销了", times=1)
    assert [each.kind for each in lines_of(village, "V1-01")] == ["reversal", "score"]
    li.sends("积分").sees("2026年11月到今天：72 分", "多打了一个零")
    assert village.look(lambda store: list(audit(store))) == []


def test_found_again_by_the_household_by_any_clerk(village: Village) -> None:
    too_many(village)
    zheng = village.clerk("郑洁")
    zheng.sends("记错了").sends("01").sees("撤销哪一笔")
    zheng.presses(THIRTY).sends("多打了一个零").presses("不撤").sees("没有撤销")
    zheng.sends("撤销一笔").sends("李秀英").presses(THIRTY)
    zheng.sends("多打了一个零").presses("撤销").sees("撤销了")
    zheng.sends("撤销一笔").sends("李秀英").sees("没有您能撤销的")


def test_once_it_is_worked_out_an_objection_corrects_it(village: Village) -> None:
    clerk, _ = too_many(village)
    village.quickly_until(10, 10)
    clerk.presses("记错了，撤销").sees("已经算好了", "代提异议")
    assert [each.kind for each in lines_of(village, "V1-01")] == ["score"]


def test_not_what_a_panel_marked_and_not_ones_own(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见").sends("3.5").presses(REST)
    while FULL in who.wang.last().labels:
        who.wang.presses(FULL)
    confirms(who)
    who.clerk.sends("撤销一笔").sends("V1-01").sees("没有您能撤销的")
    enters(who.clerk, "V1-03", "减分", STRAW, "1", "在田里烧秸秆")
    who.clerk.presses("记上")
    lives_in(village, who.clerk, "V1-03")
    who.clerk.presses("记错了，撤销").sees("自己家")
