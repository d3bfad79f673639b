"""A household redeems: points, goods, order, code; and every way in which it does not."""

import io
from datetime import timedelta

import pytest
from PIL import Image

from bot.office.audit.books import audit
from handlers import give_back
from rules.redemption import Standing
from storage.store import Store
from tests.conversations.arranged import household, lives_in, second_phone
from tests.conversations.shop import balance, home, open_shop, stock
from tests.redemption.shop import final_results
from tests.village.village import Village
from tests.village.villager import Villager


def li_of(village: Village) -> Villager:
    """李秀英 with 85.5 points, a clerk, and an open shop."""
    village.clerk("周敏")
    li = village.household("V1-01", "李秀英")
    open_shop(village, "V1-01")
    return li


def code_of(villager: Villager) -> str:
    """The pick-up code on the newest message that tells one."""
    text = villager.sees("取货码：").text
    return text.split("取货码：")[1].splitlines()[0].strip()


def orders(li: Villager, goods: str = "洗衣液", quantity: str = "2") -> str:
    """Goods, how many, confirm; gives the code."""
    li.sends("兑换").sends(goods).sends(quantity)
    li.presses("确认")
    return code_of(li)


def standing(village: Village) -> list[Standing]:
    def look(store: Store) -> list[Standing]:
        return [each.state for each in store.orders.in_village(home(store, "V1-01").village_id)]

    return village.look(look)


def audited(village: Village) -> list[str]:
    return village.look(lambda store: list(audit(store)))


def test_from_the_points_to_the_goods_in_hand(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    li.sends("积分").presses("兑换")
    seen = li.sees("V1-01 可用 85.5 分", "已下单待领 0 分")
    assert seen.labels == ("洗衣液 20分（剩5）", "毛巾 5.5分（剩9）")
    village.restart()
    li.presses("洗衣液 20分（剩5）").sees("您最多能换 4 份")
    li.presses("2 份").sees("V1-01 李秀英户，换 洗衣液 × 2", "用 40 分，用后剩 45.5 分")
    li.presses("确认")
    told = li.sees("换好了：洗衣液 × 2，40 分", "11月20日 到积分超市领", "最晚 11月23日")
    [address] = told.photos
    with Image.open(io.BytesIO(village.fetch(address))) as picture:
        assert picture.width > 200
    village.restart()
    village.network_repeats_everything()
    li.sees("换好了", times=1)
    li.sends("积分").sees("可用积分：45.5", "已下单待领：40 分", "11月20日 兑换 洗衣液 × 2 −40")
    code = code_of(li)
    clerk.sends(f"领取 {code}").sees("V1-01 李秀英户：洗衣液 × 2，40 分")
    village.restart()
    clerk.presses("已领取").sees("已领：V1-01 洗衣液 × 2，40 分")
    li.sees("V1-01 领走了 洗衣液 × 2，用 40 分", "现在可用 45.5 分")
    village.network_repeats_everything()
    li.sees("领走了", times=1)
    clerk.presses("已领取").sees("洗衣液 × 2 已在 11月20日 9:00 领走，周敏经手", times=1)
    clerk.sends(code).sees("领走，周敏经手", times=2)
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (4550, 3)
    li.sends("积分")
    assert "已下单待领" not in li.last().text
    assert standing(village) == [Standing.HANDED_OUT]
    assert audited(village) == []


@pytest.mark.parametrize("asked", ["兑换", "我要兑换", "积分超市", "超市", "能换什么", "redeem"])
def test_however_the_shop_is_asked_for(village: Village, asked: str) -> None:
    li_of(village).sends(asked).sees("V1-01 可用 85.5 分")


def test_everything_by_numbers(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("2").sends("2").sends("1")
    li.sees("换好了：毛巾 × 2，11 分")


def test_taken_back_in_one_tap(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.restart()
    li.presses("取消这单").sees("取消了：洗衣液 × 2，40 分已退回", "现在可用 85.5 分")
    li.presses("取消这单").sees("洗衣液 × 2 已在", "取消，积分退回了")
    village.network_repeats_everything()
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (8550, 5)
    li.sends("积分").sees("11月20日 退回 洗衣液 × 2 +40")
    assert audited(village) == []


def test_what_was_handed_out_is_not_taken_back(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取")
    li.presses("取消这单").sees("已在", "领走，周敏经手")
    assert balance(village, "V1-01") == 4550


@pytest.mark.parametrize(
    ("goods", "quantity", "why"),
    [
        ("洗衣液", "6", "货没有这么多了"),
        ("洗衣液", "5", "可用积分不够"),
        ("毛巾", "3", "超过每户每月的限量了"),
        ("洗衣液", "0", "请回一个数字"),
        ("洗衣液", "-1", "请回一个数字"),
        ("洗衣液", "1.5", "请回一个数字"),
        ("洗衣液", "很多", "请回一个数字"),
        ("洗衣液", "99999999999999999999", "请回一个数字"),
    ],
)
def test_more_than_there_is_is_asked_again_with_the_reason(
    village: Village, goods: str, quantity: str, why: str
) -> None:
    li = li_of(village)
    li.sends("兑换").sends(goods).sends(quantity).sees(why, "换几份")
    li.sends("1").sees("请核对")
    assert standing(village) == []


def test_the_shop_shows_only_what_can_be_had(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    open_shop(village, "V1-01", points=600)
    assert li.sends("兑换").sees("能换的在下面").labels == ("毛巾 5.5分（剩9）",)
    li.sends("洗衣液").sees("可用积分不够")
    li.sends("拖拉机").sees("没找到这样东西")
    li.sends("毛巾").sees("请核对", "毛巾 × 1")
    li.presses("确认")
    li.sends("兑换").sees("可用 0.5 分，已下单待领 5.5 分", "眼下没有换得了的")


def test_the_month_limit_counts_what_was_had(village: Village) -> None:
    li = li_of(village)
    orders(li, "毛巾", "2")
    assert li.sends("兑换").sees("能换的在下面").labels == ("洗衣液 20分（剩5）",)
    li.sends("毛巾").sees("超过每户每月的限量了")
    li.presses("取消这单")
    li.sends("兑换").sends("毛巾").sees("您最多能换 2 份", times=2)


def test_two_members_want_the_last_of_it(village: Village) -> None:
    """Both are asked to confirm; the second hears that it is gone, and is charged nothing."""
    li = li_of(village)
    son = village.household("V1-02", "孙福来")
    lives_in(village, son, "V1-01")
    for each in (li, son):
        each.sends("兑换")
        if each is son:
            each.presses("V1-01 李秀英")
        each.sends("洗衣液").sends("3").sees("请核对")
    li.presses("确认").sees("换好了")
    village.restart()
    son.presses("确认").sees("货没有这么多了")
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (2550, 2)
    assert audited(village) == []


def test_two_members_want_the_last_points(village: Village) -> None:
    li = li_of(village)
    phone = second_phone(village, li)
    for each in (li, phone):
        each.sends("兑换").sends("洗衣液").sends("2")
    phone.presses("确认").sees("换好了")
    li.sends("兑换").sends("洗衣液").sends("3").sees("可用积分不够")
    assert balance(village, "V1-01") == 4550


def test_a_confirmation_counts_once(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")
    token = li.sees("请核对").token("确认")
    li.presses_token(token)
    li.presses_token(token).sees("这个按钮过时了")
    village.network_repeats_everything()
    assert balance(village, "V1-01") == 6550


def test_a_price_that_changed_in_between(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")
    goods = village.look(lambda store: store.shelf.in_village(home(store, "V1-01").village_id)[0])
    village.do(lambda store: store.shelf.price(goods.id, 2500))
    li.presses("确认").sees("刚改了价，没有换")
    assert balance(village, "V1-01") == 8550


def test_taken_off_the_shelf_in_between(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")
    goods = village.look(lambda store: store.shelf.in_village(home(store, "V1-01").village_id)[0])
    village.do(lambda store: store.shelf.put(goods.id, False))
    li.presses("确认").sees("下架了")
    assert balance(village, "V1-01") == 8550


def test_a_frozen_household_is_told_whom_to_ask_and_nothing_of_why(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")

    def freeze(store: Store) -> None:
        final_results(store, home(store, "V1-01"), redeemable=False, period="2026-11")

    village.do(freeze)
    li.presses("确认").sees("眼下不能兑换", "0571-0000-0100")
    li.sends("兑换").sees("眼下不能兑换", times=2)
    assert balance(village, "V1-01") == 8550
    for word in ("违法", "冻结", "K9", "文书"):
        li.sees_no(word)


def test_before_the_first_final_result_nothing_is_redeemed(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    open_shop(village, "V1-01", final=False)
    li.sends("兑换").sees("还没有公布到账", "0571-0000-0100")
    li.sees_no("能换的")


def test_whoever_has_left_the_household_orders_nothing_for_it(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")

    def leave(store: Store) -> None:
        yesterday = village.regulations.today(village.time.now()) - timedelta(days=1)
        store.connection.exec_driver_sql(f"UPDATE member SET until = '{yesterday}'")

    village.do(leave)
    li.presses("确认").sees("这不是您家的户")
    li.sends("兑换").sees("您名下还没有登记的户")
    assert balance(village, "V1-01") == 8550


@pytest.mark.parametrize("number", ["1", "2", "3"])
@pytest.mark.parametrize("asked", ["", "取货码"])
def test_a_number_typed_by_habit_takes_no_order_back(
    village: Village, asked: str, number: str
) -> None:
    li = li_of(village)
    orders(li)
    if asked:
        li.sends(asked)
    li.sends(number)
    assert standing(village) == [Standing.ORDERED]


def test_another_households_order_is_neither_shown_nor_cancelled(village: Village) -> None:
    li = li_of(village)
    sun = village.household("V1-02", "孙福来")
    code = orders(li)
    token = li.last().token("取消这单")
    sun.presses_token(token).sees("这不是您家的户")
    sun.presses_token(token.replace("cancel", "show")).sees("这不是您家的户")
    sun.sends(code)
    sun.sees_no("洗衣液")
    assert standing(village) == [Standing.ORDERED]


def test_asked_in_the_group_it_is_answered_in_private(village: Village) -> None:
    li = li_of(village)
    sun = village.household("V1-02", "孙福来")
    group = village.group(li, sun)
    li.in_group(group).sends("兑换")
    sun.in_group(group).sees("已经私下回您了")
    sun.in_group(group).sees_no("85.5")
    li.sees("V1-01 可用 85.5 分")


def test_the_code_once_more(village: Village) -> None:
    li = li_of(village)
    code = orders(li)
    li.sends("取货码").sees("V1-01 待领的", f"取货码 {code}")
    li.presses("看取货码").sees("待领：洗衣液 × 2，40 分", code)
    assert li.last().photos
    li.sends(code.replace(" ", "").lower()).sees("待领：洗衣液 × 2", times=2)


def test_two_households_are_asked_for_which(village: Village) -> None:
    li = li_of(village)
    household(village, "V1-09", "赵大爷", "V1G2")
    lives_in(village, li, "V1-09")
    li.sends("兑换").sees("用哪一户的积分换")
    li.presses("V1-09 赵大爷").sees("还没有公布到账")
    li.sends("兑换").presses("V1-01 李秀英").sees("V1-01 可用 85.5 分")


def test_nobody_came_for_it_and_the_clock_gives_it_back(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.until(23, 23, 59)
    li.sees_no("过期没领")
    assert balance(village, "V1-01") == 4550
    village.until(24, 8, 19)
    assert balance(village, "V1-01") == 4550
    village.until(24, 8, 21)
    village.restart()
    village.until(26, 9)
    li.sees("洗衣液 × 2 过期没领，40 分已退回", "现在可用 85.5 分", times=1)
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (8550, 5)
    assert standing(village) == [Standing.LAPSED]
    li.presses("取消这单").sees("过期没领", "已退回积分")
    assert audited(village) == []


def test_more_than_a_step_takes_is_given_back_the_same_morning(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(give_back, "MOST", 1)
    li = li_of(village)
    for goods in ("洗衣液", "毛巾", "毛巾"):
        orders(li, goods, "1")
    village.until(24, 8, 21)
    assert standing(village) == [Standing.LAPSED] * 3
    village.network_repeats_everything()
    assert balance(village, "V1-01") == 8550
    li.sees("过期没领", times=3)


def test_what_was_handed_out_is_not_given_back_by_the_clock(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取")
    village.until(25, 9)
    li.sees_no("过期没领")
    assert balance(village, "V1-01") == 4550


def test_the_year_is_not_lowered_by_redeeming(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.until(10, 9, 1, month=12)

    def points(store: Store) -> tuple[int, int]:
        found = store.settlements.of_period(home(store, "V1-01").village_id, "2026-11")
        assert found is not None
        result = store.settlements.result_of(found.id, home(store, "V1-01").id)
        assert result is not None
        return result.points, result.year_points

    month, year = village.look(points)
    assert month == year == 7200


def test_in_english(village: Village) -> None:
    li = li_of(village)
    li.sends("english")
    li.sends("redeem").sees("V1-01 has 85.5 points to spend")
    li.sends("洗衣液").sends("1").presses("Confirm").sees("Pick-up code:")
