"""A shop outside hands out for the village: invited, by code, name masked, paid by the month."""

import io

import pytest
from openpyxl import load_workbook

from bot.office.audit.books import audit
from handlers.shop.pick_up_code import as_figure
from rules.redemption import Standing
from rules.roles import Role
from tests.conversations.redeeming import orders
from tests.conversations.shop import balance, home, keeper_of, open_shop
from tests.conversations.test_redemption_desk import the_order
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def li_with_shop(village: Village) -> tuple[Villager, Villager, Villager]:
    li, clerk = village.household("V1-01", "李秀英"), village.clerk("周敏")
    open_shop(village, "V1-01")
    return li, clerk, keeper_of(village, "便民超市", "孙店主", "洗衣液")


def test_from_the_invitation_to_the_months_account(village: Village) -> None:
    li, clerk = village.household("V1-01", "李秀英"), village.clerk("周敏")
    open_shop(village, "V1-01")
    clerk.sends("货架").presses("村外商家").presses("加新商家").sends("便民超市")
    clerk.presses("邀请店家")
    code = clerk.sees("便民超市的店家绑定码").text.split("绑定码：")[1][:9]
    keeper = village.stranger("shopkeeper")
    keeper.sends(code).presses("同意").sees("绑定好了，便民超市")
    clerk.sends("货架").presses("洗衣液").presses("在哪领").sees("还有 5 份没发完")
    clerk.sends("货架").presses("加新商品").sends("酱油").sends("20").sends("0")
    clerk.presses("在哪领").presses("便民超市").sees("改好了", "到便民超市领")
    clerk.presses("进货").sends("8").sees("便民超市供货，按月结")
    clerk.presses("记上").sees("库存 8")
    village.restart()

    li.sends("兑换").presses("酱油 20分（剩8，到便民超市领）").presses("2 份").presses("确认")
    told = li.sees("订好了：酱油 × 2", "现在就能到便民超市领", "11月23日")
    pick_up = told.text.split("取货码：")[1][:9]
    clerk.sends(pick_up).sees("酱油 × 2", "这一单到便民超市领")
    keeper.sends("店里发货").sees("便民超市待领：酱油 × 2")
    keeper.sends(f"领取 {pick_up}")
    card = keeper.sees("李*英户：酱油 × 2，40 分")
    assert "V1-01" not in card.text
    keeper.presses("已领取").sees("已领：酱油 × 2")
    village.network_repeats_everything()
    li.sees("V1-01 领走了 酱油 × 2", times=1)
    order = the_order(village)
    assert (order.state, order.shop, balance(village, "V1-01")) == (
        Standing.HANDED_OUT,
        "便民超市",
        4550,
    )

    keeper.presses("本月清单")
    account = keeper.sees("便民超市2026年11月发了 1 单，共 40 分，合 40 元")
    book = load_workbook(io.BytesIO(village.fetch(account.files[0])))
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert rows[1] == ["2026-11-20", order.code[-4:], "酱油", 2, 40, 40]
    assert rows[3][0] == "总计"
    assert "李" not in str(rows)
    assert "V1-01" not in str(rows)
    clerk.sends("村外商家").presses("便民超市").presses("本月清单").sees("合 40 元")
    clerk.sends("今日兑换").sees("没有人领")
    assert village.look(lambda store: list(audit(store))) == []


def test_a_keeper_sees_nothing_that_is_not_the_shops(village: Village) -> None:
    li, clerk, keeper = li_with_shop(village)
    towel = orders(li, "毛巾", "1")
    keeper.sends(towel).sees_no("毛巾")
    keeper.sends(f"领取 {towel}").sees("没有这个取货码")
    order = the_order(village)
    for token in ("desk.show", "desk.hand_out", "redeem.show"):
        keeper.presses_token(f"{token}:{order.id}")
    keeper.presses_token("merchant.hand_out:1").sees("店里没有这个取货码")
    keeper.sends("积分").sends("兑换台").sends("货架")
    keeper.sees_no("李")
    keeper.sees_no("毛巾")
    keeper.sees_no("V1-01")
    assert the_order(village).state is Standing.ORDERED
    clerk.sends(towel).presses("已领取").sees("已领：V1-01 毛巾")
    soap = orders(li, "洗衣液", "1")
    other = keeper_of(village, "镇东小店", "钱店主")
    other.sends(f"领取 {soap}").sees("没有这个取货码")
    other.presses_token(f"merchant.hand_out:{as_figure(soap.replace(' ', ''))}")
    other.sees("店里没有这个取货码")
    keeper.sends(soap).presses("已领取").sees("已领：洗衣液 × 1")


def test_what_a_shop_hands_out_is_not_taken_along_at_the_desk(village: Village) -> None:
    li, clerk, keeper = li_with_shop(village)
    pick_up = orders(li)
    clerk.sends(pick_up).sees("这一单到便民超市领")
    clerk.presses_token(f"desk.hand_out:{the_order(village).id}").sees("不在这里发")
    clerk.sends("兑换台").sends("李秀英").sees("V1-01 李秀英户：洗衣液 × 2", "，到便民超市领")
    assert "洗衣液" not in " ".join(clerk.last().labels)
    clerk.sends("洗衣液").sees("这样东西在村外的店里领")
    assert the_order(village).state is Standing.ORDERED
    village.withdraw(keeper, Role.MERCHANT)
    keeper.sends(pick_up).sees_no("洗衣液")


def test_a_closed_shop_leaves_its_orders_to_the_desk(village: Village) -> None:
    li, clerk, keeper = li_with_shop(village)
    first, second = orders(li, "洗衣液", "1"), orders(li, "洗衣液", "1")
    keeper.sends(first).presses("已领取").sees("已领")
    village.later(minutes=1)
    keeper.sends(second)
    clerk.sends("村外商家").presses("便民超市").presses("停用").sees("还有 1 单没领的")
    keeper.presses("已领取").sees("这一步由别的同志来办")
    li.sees("洗衣液 × 1 改到村里积分超市领", times=1)
    clerk.sends(second).presses("已领取").sees("已领：V1-01 洗衣液 × 1")
    clerk.sends("今日兑换").sees("已领 1 单")
    clerk.sends("货架").presses("洗衣液").presses("上架").sees("便民超市已经停用了")
    shop = village.look(lambda s: s.shops.in_village(home(s, "V1-01").village_id))[0]
    clerk.presses_token(f"shop.month:{shop.id}:202611").sees("发了 1 单，共 20 分")
    clerk.presses_token(f"shop.month:{shop.id}:202613").sees("没有这个月的清单")


def test_a_neighbour_keeps_the_shop_beside_what_they_are_and_a_clerk_does_not(
    village: Village,
) -> None:
    _, clerk, keeper = li_with_shop(village)
    zhang = village.household("V1-02", "张建国")
    clerk.sends("村外商家").presses("便民超市").presses("邀请店家")
    code = clerk.sees("店家绑定码").text.split("绑定码：")[1][:9]
    village.clerk("孙梅").sends(code).sees("积分管理员不能兼管")
    zhang.sends(code).sees("您替村里管便民超市的发货")
    zhang.sends(code).sees("已经绑定好了")
    keeper.sends(code).sees("已经绑定好了")
    zhang.sends("菜单").presses("店里发货").sees("便民超市眼下没有待领的")
    clerk.sends("村外商家").presses("便民超市").sees("在管的：孙店主、张建国")
    clerk.presses("收回").sees("在管的：还没有人")
    zhang.sends("店里发货").sees("这一步由别的同志来办")
    zhang.sends("积分").sees("V1-02")
