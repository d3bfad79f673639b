"""The desk: a code, a scan, a walk-in; handed out once, by a clerk of the village; and closing."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.office.audit.books import audit
from rules.redemption import Standing
from rules.roles import Role
from storage.order_rows import Order
from storage.store import Store
from tests.conversations.arranged import household, lives_in, second_village
from tests.conversations.redeeming import li_of, orders
from tests.conversations.shop import balance, home, open_shop, stock
from tests.redemption.shop import carry_over, final_results
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def the_order(village: Village) -> Order:
    def look(store: Store) -> Order:
        return next(store.orders.in_village(home(store, "V1-01").village_id))

    return village.look(look)


@pytest.mark.parametrize(
    "typed", ["{}", "领取 {}", "领取{}", "  领取 {} ", "核销 {}", "兑换台 {}", "PICK UP {}"]
)
def test_a_code_however_it_is_typed_or_scanned(village: Village, typed: str) -> None:
    li = li_of(village)
    code = orders(li)
    clerk = village.people["周敏"]
    clerk.sends(typed.format(code)).sees("V1-01 李秀英户：洗衣液 × 2，40 分（11月20日下单）")
    clerk.sends(typed.format(code.replace(" ", "-").lower())).sees("洗衣液 × 2", times=2)


def test_the_desk_asks_for_a_code_and_takes_it(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    code = orders(li)
    clerk.sends("你好").presses("兑换台").sees("请发取货码")
    clerk.sends(code).presses("已领取").sees("已领：V1-01")
    assert the_order(village).state is Standing.HANDED_OUT


def test_a_code_that_nobody_has(village: Village) -> None:
    clerk = li_of(village) and village.people["周敏"]
    clerk.sends("领取 ABCD2345").sees("没有这个取货码")
    clerk.sends("领取").sends("ABCD2345").sees("没找到这个码，也没找到这一户")


def test_two_clerks_hand_out_one_order_once(village: Village) -> None:
    li, clerk, other = li_of(village), village.people["周敏"], village.clerk("孙梅")
    code = orders(li)
    for each in (clerk, other):
        each.sends(code).sees("洗衣液 × 2")
    other.presses("已领取").sees("已领：V1-01")
    clerk.presses("已领取").sees("领走，孙梅经手")
    assert the_order(village).ender == "孙梅"


def test_cancelled_before_the_clerk_pressed(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).sees("洗衣液 × 2")
    li.presses("取消这单")
    clerk.presses("已领取").sees("取消，积分退回了")
    assert the_order(village).state is Standing.CANCELLED


def test_only_a_clerk_of_the_village_hands_out(village: Village) -> None:
    li = li_of(village)
    code = orders(li)
    second_village(village)
    stranger = village.with_role("何田", Role.CLERK, "V2")
    stranger.sends(f"领取 {code}").sees("没有这个取货码")
    stranger.presses_token(f"desk.hand_out:{the_order(village).id}").sees("这是别村的")
    room = village.command_room("刘强")
    room.sends(f"领取 {code}")
    room.sees_no("洗衣液")
    assert the_order(village).state is Standing.ORDERED


def test_a_role_that_was_withdrawn_hands_out_no_more(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).sees("洗衣液 × 2")
    village.withdraw(clerk, Role.CLERK)
    clerk.presses("已领取").sees("这一步由别的同志来办")
    assert the_order(village).state is Standing.ORDERED


def test_a_clerk_of_another_grid_sees_enough_of_the_name_to_ask_by(village: Village) -> None:
    li = li_of(village)
    code = orders(li)
    other = village.with_role("孙梅", Role.CLERK, "V1G2")
    other.sends(code).sees("V1-01 李*英户：洗衣液 × 2")
    other.sees_no("李秀英")


def test_a_walk_in_chooses_and_takes_it_along(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends("兑换台").sends("李秀英").sees("V1-01 可用 85.5 分", "现场换什么")
    village.restart()
    clerk.presses("洗衣液 20分（剩5）").presses("1 份").sees("V1-01 李秀英户，换 洗衣液 × 1")
    clerk.presses("确认").sees("已领：V1-01 洗衣液 × 1，20 分")
    village.network_repeats_everything()
    li.sees("V1-01 领走了 洗衣液 × 1", "不是您家领的，请马上找积分管理员", times=1)
    made = the_order(village)
    assert (made.walk_in, made.ender, made.state) == (True, "周敏", Standing.HANDED_OUT)
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (6550, 4)
    assert village.look(lambda store: list(audit(store))) == []


def test_whoever_is_next_in_the_queue_is_served_by_name_at_once(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取").sees("已领：V1-01", "下一位")
    clerk.sends("李秀英").sees("V1-01 可用 45.5 分", "现场换什么")
    clerk.presses("毛巾 5.5分（剩9）").presses("1 份").presses("确认").sees("毛巾 × 1", "下一位")
    clerk.presses("今日兑换单").sees("已领 2 单，共 45.5 分")
    clerk.sends("菜单").sees("周敏，您好")


def test_by_the_household_its_orders_come_first(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    orders(li)
    orders(li, "毛巾", "1")
    clerk.sends("领取").sends("01").sees("洗衣液 × 2，40 分", "毛巾 × 1，5.5 分")
    clerk.presses("已领取：毛巾 × 1").sees("已领：V1-01 毛巾 × 1")
    clerk.presses("已领取：洗衣液 × 2").sees("已领：V1-01 洗衣液 × 2")
    clerk.sends("毛巾").sees("毛巾 × 1")


def test_whoever_comes_next_is_served_by_their_name(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    village.household("V1-02", "孙福来")
    open_shop(village, "V1-01", "V1-02")
    clerk.sends("兑换台").sends("V1-01").sees("V1-01 可用 85.5 分")
    clerk.sends("拖拉机").sees("没找到这样东西")
    clerk.sends("孙福来").sees("V1-02 可用 85.5 分", "现场换什么")
    clerk.sends("毛巾").sends("1").presses("确认").sees("已领：V1-02 毛巾 × 1")
    assert (balance(village, "V1-01"), balance(village, "V1-02")) == (8550, 8000)


def test_a_walk_in_that_is_frozen(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")

    def freeze(store: Store) -> None:
        carry_over(store, home(store, "V1-01"), 8550)
        final_results(store, home(store, "V1-01"), redeemable=False)

    village.do(freeze)
    clerk.sends("兑换台").sends("V1-01").sees("V1-01 眼下不能兑换", "不要当着别人")


def test_a_walk_in_before_the_first_final_result(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    clerk.sends("兑换台").sends("V1-01").sees("还没有公布到账")


def test_a_household_of_another_village_is_not_found(village: Village) -> None:
    clerk = li_of(village) and village.people["周敏"]
    second_village(village)
    household(village, "V2-07", "何田", "V2G1")
    clerk.sends("兑换台").sends("V2-07").sees("也没找到这一户")


def sheet_of(village: Village, clerk: Any) -> dict[str, list[tuple[Any, ...]]]:
    [address] = clerk.last().files
    book = load_workbook(io.BytesIO(village.fetch(address)))
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


def test_closing_the_desk(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends("收摊").sees("没有人领，也没有待领的")
    orders(li, "毛巾", "1")
    clerk.sends(orders(li)).presses("已领取")
    clerk.presses("今日兑换单").sees("已领 1 单，共 40 分", "V1-01 洗衣液 × 2", "合计 洗衣液 × 2")
    clerk.sees("待领的还有 1 单")
    pages = sheet_of(village, clerk)
    assert pages == {
        "已领": [
            ("户编码", "商品", "数量", "积分", "签字"),
            ("V1-01", "洗衣液", 2, 40, None),
        ],
        "待领": [
            ("户编码", "商品", "数量", "积分", "签字"),
            ("V1-01", "毛巾", 1, 5.5, None),
        ],
    }
    village.until(21, 9)
    clerk.sends("今日兑换").sees("11月21日已领 0 单，共 0 分", "待领的还有 1 单")


def test_the_sheet_has_no_names_and_no_live_formula(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]

    def hostile(store: Store) -> None:
        made = store.shelf.add(home(store, "V1-01").village_id, "=1+1", 100, 0, village.time.now())
        assert made is not None
        store.shelf.more(made.id, 5)

    village.do(hostile)
    clerk.sends(orders(li, "=1+1", "1")).presses("已领取")
    clerk.sends("今日兑换")
    [address] = clerk.last().files
    book = load_workbook(io.BytesIO(village.fetch(address)))
    cells = [cell for page in book.worksheets for row in page.iter_rows() for cell in row]
    assert "=1+1" in [cell.value for cell in cells]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert "李秀英" not in [cell.value for cell in cells]


def test_a_village_gets_its_own_list(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取")
    second_village(village)
    other = village.with_role("何田", Role.CLERK, "V2")
    other.sends("收摊").sees("下河村", "没有人领")
    other.sees_no("洗衣液")


def test_who_lives_there_too_hears_that_it_was_handed_out(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    son = village.household("V1-02", "孙福来")
    lives_in(village, son, "V1-01")
    clerk.sends(orders(li)).presses("已领取")
    for each in (li, son):
        each.sees("V1-01 领走了 洗衣液 × 2", times=1)
