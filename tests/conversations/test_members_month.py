"""A district's scheme: members and the household earn, the average ranks, the total is spent."""

import pytest

from bot.office.audit.books import audit
from rules.roles import Role
from tests.conversations.arranged import lives_in
from tests.conversations.of_periods import (
    balances,
    everything_is_proved,
    published,
    state,
)
from tests.points.test_frozen import tampers
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager


@pytest.fixture(autouse=True)
def scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    """The town runs by it; asked for before the village is."""
    monkeypatch.setenv("XIANGYUE_SCHEME", "c-members")


def enters(clerk: Villager, code: str, item: str, whose: str, amount: str, why: str) -> None:
    clerk.sends("记分")
    clerk.sends(code).presses("加分")
    clerk.presses(item)
    if whose:
        clerk.presses(whose)
    clerk.sends(amount)
    clerk.sends(why)
    clerk.presses("记上")


def test_a_month_of_members_and_households(village: Village) -> None:
    clerk = village.clerk("周敏")
    li = village.household("V1-01", "李秀英", publish=True)
    sun = village.household("V1-02", "孙福来")
    zhang = village.with_role("张建国", Role.HOUSEHOLD, "V1G1")
    lives_in(village, zhang, "V1-01")
    group = village.group(clerk, li, sun)

    # A member earns, the household as a whole loses; whose it is, is asked where there are two.
    enters(clerk, "V1-01", "公益美德 ±1", "张建国", "5", "11月18日义务修路")
    clerk.sees("已记：V1-01 张建国 公益美德 +5")
    village.restart()
    enters(clerk, "V1-01", "人居环境 ±1", "全家", "-2", "11月19日门前堆料")
    enters(clerk, "V1-02", "公益美德 ±1", "", "2", "11月19日扫街")
    li.sends("积分").sees("2026年11月到今天：3 分", "张建国 公益美德 +5", "人居环境 −2")
    zhang.sends("积分").sees("V1-01 李秀英户", "3 分")

    # Worked out on the 4th; the clerk hears the cost in the morning and looks at it.
    village.until(4, 9, month=12)
    village.restart()
    clerk.sees("公示以前请看一眼", "2026年11月公布后能兑换的：5 分", times=1)
    clerk.presses("看过了").sees("记下您看过了")
    clerk.sends("积分日历").sees(
        "上河村2026年11月积分日历",
        "✓ 12月3日以前评分：管理员记分",
        "✓ 12月4日算分",
        "▶ 12月10日公示：自动",
        "· 12月15日以前可以提异议",
        "· 12月16日公布、到账",
        "· 兑换日 12月21日（原定12月20日，遇节假日顺延）",
    )

    # The average ranks and is published: 3 points for two members come behind 2 for one.
    village.until(10, 9, 5, month=12)
    village.restart()
    village.network_repeats_everything()
    clerk.sees_no("还没人看过预算")
    li.in_group(group).sees("2026年11月积分公示", "共 2 户", times=1)
    assert published(village, "2026-11") == [
        ["1", "1", "V1-02", "", "2", "2", "2"],
        ["2", "1", "V1-01", "李*英", "3", "3", "1.5"],
    ]
    assert len(li.in_group(group).sees("积分公示").photos) == 1
    li.sends("积分").sees("3 分，村里第 2 名（公示中", "人均 1.5 分", "下次兑换日 12月21日")

    # Final on the 16th: the total is what can be spent, redemption day is a Monday.
    village.until(16, 9, month=12)
    village.restart()
    village.network_repeats_everything()
    li.in_group(group).sees("异议期已过", "兑换日 12月21日（原定12月20日，遇节假日顺延）", times=1)
    assert balances(village) == {"V1-01": 300, "V1-02": 200}
    village.until(17, 12, month=12)
    clerk.sees_no("兑换日。")
    village.until(18, 9, month=12)
    village.restart()
    clerk.sees("12月21日是上河村的兑换日", times=1)
    li.in_group(group).sees("上河村积分兑换日 12月21日", times=1)
    village.until(21, 9, month=12)
    li.in_group(group).sees("上河村积分兑换日 12月21日", times=1)

    # In the new year the average goes on from where it was: never reset.
    enters(clerk, "V1-01", "公益美德 ±1", "李秀英", "4", "12月20日照看老人")
    village.quietly_until(3, 1, 2027)
    village.until(10, 9, 5, month=1, year=2027)
    assert published(village, "2026-12") == [
        ["1", "1", "V1-01", "李*英", "4", "7", "3.5"],
        ["2", "1", "V1-02", "", "0", "2", "2"],
    ]
    assert clerk.sees("还没人看过预算", "1月10日公示", times=1), "on Friday, for Sunday"
    assert state(village, "2026-11") == "final"
    assert everything_is_proved(village)
    changed = "UPDATE settlement_result SET average = average + 1 WHERE rank = 1"
    tampers(village, "published_result_is_never_changed", changed)
    (fault,) = village.look(lambda store: list(audit(store)))
    assert "its results differ at household V1-02" in fault
    assert nothing_is_left_undone(village)


def test_a_scheme_without_panels_offers_none_and_says_so_in_plain_words(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    assert "评分小组" not in clerk.sends("菜单").last().labels
    clerk.sends("评分小组").sees("积分办法里没有评分小组", "请村民代表会议改办法")
    assert "自主申报" not in li.sends("积分").last().labels
    li.sends("自主申报").sees("积分办法里没有自主申报", "告诉积分管理员")
