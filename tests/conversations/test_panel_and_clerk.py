"""A panel comes where the clerk has marked already: nothing is undone by one tap."""

import pytest

from tests.conversations.panel import FULL, People, called, confirms, lines, marks, points
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def clerk_marks(clerk: Villager, item: str, mark: str) -> None:
    clerk.sends("记分").sends("V1-01").presses("基础项评分").presses(item)
    clerk.sends(mark).sends("上门看过").presses("记上")


def the_others(who: People) -> None:
    for _ in range(3):
        who.wang.presses(FULL)


def test_what_the_clerk_marked_is_on_the_card_and_full_marks_leave_it(village: Village) -> None:
    who = called(village)
    clerk_marks(who.clerk, "庭院三不见 0–6", "5.5")
    clerk_marks(who.clerk, "室外三归 0–6", "4")
    who.wang.presses("开始评分")
    who.wang.sees("早先记的：庭院三不见 5.5/6（周敏 11月20日）、室外三归 4/6（周敏 11月20日）")
    assert {"庭院三不见 5.5/6", "其余满分，下一户"} <= set(who.wang.last().labels)
    who.wang.presses("其余满分，下一户")
    who.wang.sees("满分 7 项", "早先记的不动：庭院三不见 5.5/6")
    assert not {"J2.1", "J2.5"} & set(marks(village, "V1-01"))
    the_others(who)
    who.li.presses("看全组评分").sees("V1-01 李秀英：满分 7 项", "其余 3 户全部满分")
    who.li.presses("确认全组评分")
    village.works()
    assert points(village, "V1-01") == 7200 - 250
    assert "这一次不算" not in who.li.sends("积分").sees("庭院三不见 5.5/6").text


def test_the_panel_goes_over_an_earlier_mark_item_by_item_and_the_slip_says_which_holds(
    village: Village,
) -> None:
    who = called(village)
    clerk_marks(who.clerk, "庭院三不见 0–6", "5.5")
    who.wang.presses("开始评分").presses("庭院三不见 5.5/6").presses("5")
    who.wang.presses("其余满分，下一户")
    the_others(who)
    confirms(who)
    village.works()
    assert [each.hundredths for each in lines(village, "V1-01") if each.item == "J2.1"] == [
        500,
        550,
    ]
    who.clerk.sends("积分单")
    who.clerk.sends("V1-01").sees(
        "庭院三不见 5/6", "庭院三不见 5.5（上门看过、周敏）后来重打过，这一次不算"
    )


def test_words_at_the_household_reach_the_leader_beside_it(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    who.wang.sends("这家院子有点乱，扣2分").sees("分没有动：哪项要扣，点哪项")
    who.wang.presses(FULL)
    the_others(who)
    who.li.presses("看全组评分").sees(
        "V1-01 李秀英：满分 9 项", "说明：这家院子有点乱，扣2分", "其余 3 户全部满分"
    )
