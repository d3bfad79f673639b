"""Redemption suspended by a document: orders, walk-ins and the result; lifted; never published."""

from dataclasses import replace
from datetime import date

import pytest

from rules.scheme_terms import GateOpening
from storage.results import HouseholdResult
from storage.store import Store
from tests.conversations.arranged import household, lives_in
from tests.conversations.redeeming import orders
from tests.conversations.shop import home, open_shop
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

GATE = GateOpening(
    item="K9",
    meeting="第三次村民代表会议",
    meeting_date=date(2026, 10, 20),
    legal_review="青司审14号",
    expires=date(2027, 1, 10),
)


def opened(village: Village) -> None:
    regulations = village.regulations
    scheme = regulations.scheme.model_copy(update={"gate_opened": (GATE,)})
    village.regulations = replace(regulations, scheme=scheme, versions=(scheme,))
    village.house = replace(village.house, regulations=village.regulations)
    village.restart()


def test_from_the_document_to_its_end(village: Village) -> None:
    li, zhang = village.household("V1-01", "李秀英"), village.household("V1-02", "张建国")
    clerk = village.clerk("周敏")
    open_shop(village, "V1-01", "V1-02")
    clerk.sends("暂停兑换").presses("暂停一户").sees("现在关着")
    opened(village)
    code = orders(li, "毛巾", "1")
    li.sends("兑换").presses("洗衣液 20分（剩5）").presses("1 份")
    clerk.sends("暂停兑换").presses("暂停一户").sends("01").presses("李秀英")
    clerk.sends("青罚〔2026〕3号").sends("2026-11-19").sees("今天或以后的日期")
    clerk.sends("2026-12-30").sees("V1-01 李秀英，青罚〔2026〕3号", "到12月30日")
    village.restart()
    clerk.presses("记上").sees("已经告诉本人")
    village.network_repeats_everything()
    li.sees("因为 青罚〔2026〕3号", "到12月30日", times=1)

    li.presses("确认").sees("您家眼下不能兑换")
    li.sends("兑换").sees("您家眼下不能兑换", "积分照常攒着", times=2)
    clerk.sends("兑换台").sends("01").sees("V1-01 眼下不能兑换。请单独和户主说")
    clerk.sends(code).presses("已领取").sees("已领：V1-01 毛巾 × 1")
    assert orders(zhang, "毛巾", "1")
    clerk.sends("记分").sends("01").presses("减分")
    assert not any("违法" in label for label in clerk.last().labels)

    village.until(4, 10, month=12)
    assert [result(village, each).redeemable for each in ("V1-01", "V1-02")] == [False, True]
    assert "青罚" not in clerk.sends("暂停兑换").sees("V1-01，到12月30日").text
    clerk.presses("恢复：V1-01").sees("从今天起可以兑换了")
    li.sends("兑换").sees("V1-01 可用")
    clerk.sends("恢复兑换").sees("眼下没有暂停兑换的户")
    village.until(17, 10, month=12)
    li.sends("兑换").sees("V1-01 可用 152 分", times=1)


def test_a_frozen_household_reads_that_it_is_and_its_member_alone_why(village: Village) -> None:
    li, child = village.household("V1-01", "李秀英"), village.newcomer("李大川")
    clerk = village.clerk("周敏")
    open_shop(village, "V1-01")
    lives_in(village, child, "V1-01")
    opened(village)
    li.sends("积分").sees("能换约")
    clerk.sends("暂停兑换").presses("暂停一户").sends("01").presses("李秀英")
    clerk.sends("青罚〔2026〕3号").sends("2026-12-30").presses("记上")
    own = li.sends("积分").sees("您家眼下不能兑换", "青罚〔2026〕3号，到12月30日为止")
    others = child.sends("积分").sees("您家眼下不能兑换")
    assert "能换约" not in own.text + others.text
    assert "青罚" not in others.text
    slip = clerk.sends("积分单").sends("01").sees("兑换的事请打")
    assert "能换约" not in slip.text
    assert "不能兑换" not in slip.text  # others look at it


def test_where_nobody_is_grown_it_says_so_and_what_to_do(village: Village) -> None:
    clerk, child = village.clerk("周敏"), village.newcomer("小宝")
    household(village, "V1-01", "李秀英", "V1G1")
    lives_in(village, child, "V1-01", minor=True)
    opened(village)
    clerk.sends("暂停兑换").presses("暂停一户").sends("01")
    clerk.sees("V1-01 名册上没有成年人", "不记在孩子名下", "发「名册」", times=1)
    clerk.sees_no("哪位成员")


def result(village: Village, code: str) -> HouseholdResult:
    def look(store: Store) -> HouseholdResult:
        place = home(store, code)
        settlement = store.settlements.of_period(place.village_id, "2026-11")
        assert settlement
        results = store.results.of_settlement(settlement.id)
        return next(each for each in results if each.household_id == place.id)

    return village.look(look)
