"""A clerk enters points in chat: found, chosen, counted, explained, confirmed — and then kept."""

import pytest

from rules.roles import Role
from storage.ledger_lines import LedgerLine
from storage.store import Store
from tests.conversations.arranged import household, lives_in, second_village
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

BONUS = "好人好事、宣讲 +0.5"


def lines_of(village: Village, code: str) -> tuple[LedgerLine, ...]:
    def look(store: Store) -> tuple[LedgerLine, ...]:
        held = store.households.by_code(code)
        assert held is not None
        return store.ledger.last_lines(held.id, 50)

    return village.look(look)


def enters(clerk: Villager, code: str, kind: str, item: str, amount: str, why: str) -> None:
    clerk.sends("记分")
    clerk.sends(code)
    clerk.presses(kind)
    clerk.presses(item)
    clerk.sends(amount)
    clerk.sends(why)


def enters_once(clerk: Villager, code: str, item: str, why: str) -> None:
    clerk.sends("记分").sends(code).presses("加分").presses(item)
    clerk.sends(why).presses("记上")


def test_a_bonus_is_entered_and_the_household_sees_why_and_by_whom(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    clerk.sends("记分").sees("给哪一户记分")
    village.restart()
    clerk.sends("01").sees("V1-01 李秀英户")
    village.restart()
    clerk.presses("加分")
    clerk.presses(BONUS).sees("记几次")
    village.restart()
    clerk.sends("2").sees("为什么")
    clerk.sends("11月19日在村口扫雪").sees("请核对", "+1", "11月19日在村口扫雪")
    village.restart()
    village.network_repeats_everything()
    clerk.presses("记上").sees("已记：V1-01 好人好事、宣讲 +1")
    village.restart()
    village.network_repeats_everything()
    assert len(lines_of(village, "V1-01")) == 1
    li.sends("积分").sees("好人好事、宣讲 +1", "11月19日在村口扫雪、周敏")


def test_a_deed_may_be_one_members_own(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    lives_in(village, village.with_role("李小明", Role.HOUSEHOLD, "V1G1"), "V1-01")
    village.household("V1-02", "孙福来")
    enters(clerk, "V1-01", "加分", BONUS, "2", "11月19日扶起摔倒的老人")
    clerk.presses("记到哪一位").presses("李小明").sees("请核对", "李小明 好人好事、宣讲 +1")
    village.restart()
    clerk.presses("记上").sees("已记", "李小明")
    (line,) = lines_of(village, "V1-01")
    assert line.member_id is not None
    li.sends("积分").sees("73 分", "李小明", "扶起摔倒的老人")
    enters(clerk, "V1-02", "加分", BONUS, "1", "11月19日扫雪")
    assert clerk.last().labels == ("记上", "不记"), "who lives alone is the household"


def test_a_deduction_counts_below_zero(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    enters(clerk, "李秀英", "减分", "破坏环境、焚烧秸秆 −2", "1", "11月18日在田里烧秸秆")
    clerk.presses("记上").sees("−2")
    li.sends("积分").sees("2026年11月到今天：70 分", "烧秸秆")


def test_a_mark_may_have_half_points_and_a_later_one_replaces_it(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "基础项评分", "庭院三不见 0–6", "3.5", "11月20日上门，院里有塑料袋")
    clerk.presses("记上").sees("庭院三不见 3.5")
    li.sends("积分").sees("庭院三不见 3.5/6", "人居环境 27.5/30")
    enters(clerk, "V1-01", "基础项评分", "庭院三不见 0–6", "６", "更正：塑料袋是邻居的")
    clerk.presses("记上").sees("庭院三不见 6")
    assert len(lines_of(village, "V1-01")) == 2, "a correction is another line"
    li.sends("积分").sees("人居环境 30/30", "更正：塑料袋是邻居的")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("6.5", "超过这一项的满分了"),
        ("-1", "不能比 0 小"),
        ("好多", "请发一个数"),
        ("1e3", "请发一个数"),
        ("1/2", "请发一个数"),
        ("0.125", "最多两位小数"),
        ("", "请发一个数"),
    ],
)
def test_what_is_no_mark_is_asked_again_with_the_reason(
    village: Village, typed: str, answer: str
) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("基础项评分").presses("庭院三不见 0–6")
    if typed:
        clerk.sends(typed)
    else:
        clerk.sends(photo="mark.jpg")
    clerk.sees(answer, "打几分")
    clerk.sends("5.5").sees("为什么")


def test_what_the_dignity_gate_shuts_is_not_offered(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    clerk.sends("记分")
    clerk.sends("V1-01")
    offered = set(clerk.presses("减分").sees("哪一项").labels)
    shut = {item.name for item in village.regulations.scheme.deductions if item.gated}
    assert shut and not {label for label in offered for name in shut if label.startswith(name)}
    clerk.sends("取消").sends("记分")
    clerk.sends("V1-01")
    base = clerk.presses("基础项评分").sees("哪一项").labels
    assert len(base) == sum(not item.gated for item in village.regulations.scheme.items)


def test_declined_at_the_end_nothing_is_entered(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "加分", BONUS, "1", "扫雪")
    clerk.sends("大概吧").sees("请点一个按钮", "请核对")
    clerk.presses("不记").sees("没有记")
    assert lines_of(village, "V1-01") == ()


def test_without_a_reason_there_is_no_entry(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("加分").presses(BONUS)
    clerk.sends("1")
    clerk.sends(photo="snow.jpg").sees("还差一句事由", "为什么")


def test_several_households_fit_and_one_is_chosen(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    household(village, "V1-101", "李秀兰", "V1G2")
    clerk.sends("加分")
    assert clerk.sends("李秀").sees("好几户").labels == ("V1-01 李秀英", "V1-101 李秀兰")
    clerk.sends("2").sees("V1-101 李秀兰户，记哪一种")
    clerk.sends("取消").sends("加分")
    clerk.sends("ｖ1-01").sees("V1-01 李秀英户，记哪一种")


def test_only_the_clerks_own_village(village: Village) -> None:
    clerk = village.clerk("周敏")
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    clerk.sends("记分")
    clerk.sends("V2-01").sees("没找到这一户")
    clerk.sends("何田").sees("没找到这一户", times=2)


def test_a_role_withdrawn_in_the_middle_counts_at_once(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "加分", BONUS, "1", "扫雪")
    village.withdraw(clerk, Role.CLERK)
    clerk.presses("记上").sees("由别的同志来办")
    assert lines_of(village, "V1-01") == ()


def test_points_are_not_entered_before_the_whole_group(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = village.group(clerk, li)
    clerk.in_group(group).sends("记分")
    clerk.sees("请私聊小约")
    li.sends("记分").sees("由别的同志来办")


def test_what_counts_once_is_not_asked_how_often_and_says_what_does_not_count(
    village: Village,
) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    clerk.sends("记分").sends("V1-01").presses("加分")
    assert "为什么" in clerk.presses("清理整治 +1").last().text, "and not how many times"
    clerk.sends("扫了门口").sees("请核对", "清理整治 +1")
    clerk.sees_no("已经算过一次")
    clerk.presses("记上").sees("已记：V1-01 清理整治 +1")
    clerk.sends("记分").sends("V1-01").presses("加分").presses("清理整治 +1")
    clerk.sends("扫了后院").sees("请核对", "这一项2026年11月已经算过一次，再记也不加分")
    clerk.presses("记上").sees("已记：V1-01 清理整治。已经算过一次，这一笔不加分")
    told = li.sends("积分").sees("2026年11月到今天：73 分", "\n清理整治 +1\n").text
    first, second = (line for line in told.splitlines() if "（扫了" in line)
    assert "扫了后院" in first and first.endswith("这一笔不计：一个月只算一次")
    assert "扫了门口" in second and "不计" not in second


def test_a_year_item_counts_once_a_year(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    enters_once(clerk, "V1-01", "承包地流转 +20", "流转三亩")
    village.quietly_until(5, 12)
    enters_once(clerk, "V1-01", "承包地流转 +20", "又流转两亩")
    clerk.sees("这一项2026年已经算过一次")
    li.sends("积分").sees("又流转两亩、周敏）这一笔不计：一年只算一次")
