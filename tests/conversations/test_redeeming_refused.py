"""What changed before the confirmation, and who may not redeem at all."""

from datetime import timedelta

import pytest

from rules.redemption import Standing
from storage.store import Store
from tests.conversations.redeeming import li_of, orders, standing
from tests.conversations.shop import balance, home, open_shop
from tests.redemption.shop import final_results
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


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
    open_shop(village, final=False)
    li.sends("积分").sees("眼下还没有能换的")
    li.sends("兑换").sees("还没有公布到账", "0571-0000-0100")
    li.sees_no("能换的在下面")


def test_what_was_carried_over_is_spent_before_the_first_result(village: Village) -> None:
    """「积分」 and 「兑换」 say the same; only what is not published cannot be spent."""
    li = village.household("V1-01", "李秀英")
    open_shop(village, "V1-01", final=False)
    seen = li.sends("积分").sees("可用积分：85.5", "能换约 85.5 元的东西")
    assert "结转（用机器人以前的积分） +85.5" in seen.text
    li.sends("兑换").sends("毛巾").sends("1").sends("1")
    li.sees("订好了：毛巾 × 1")
    assert balance(village, "V1-01") == 8000


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
