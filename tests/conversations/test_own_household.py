"""Nobody decides for their own household: not at the desk, not when points are entered."""

import pytest

from rules.redemption import Standing
from rules.roles import Role
from storage.store import Store
from tests.conversations.arranged import also_holds, area_id
from tests.conversations.honoured import CONFIRM, final_november, given
from tests.conversations.redeeming import li_of, orders
from tests.conversations.roster_changing import family, splits, waiting
from tests.conversations.shop import balance, open_shop
from tests.conversations.test_redemption_desk import the_order
from tests.conversations.test_restriction import opened
from tests.conversations.test_shop_outside import li_with_shop
from tests.village.village import SINCE, Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def clerk_of_home(village: Village) -> tuple[Villager, str]:
    """李秀英 keeps the desk too, and has an order of her own."""
    li = li_of(village)
    also_holds(village, li, Role.CLERK, "V1")
    return li, orders(li)


def test_the_supervisor_stands_by_while_a_clerk_takes_their_own(village: Village) -> None:
    li, code = clerk_of_home(village)
    qian = village.with_role("钱进", Role.SUPERVISOR, "V1")
    li.sends(code).presses("已领取").sees("这是您自己家的兑换单", "监督员")
    assert the_order(village).ender == ""
    village.restart()
    village.network_repeats_everything()
    qian.sees("李秀英 管兑换台，要领自己家（V1-01）的", times=1)
    qian.presses("看着领走了").sees("领走了，您在场")
    qian.presses("看着领走了").sees("领走，钱进经手")
    assert the_order(village).ender == "钱进"
    li.sends("兑换台").sends("V1-01").sees("这是您自己家，不能自己给自己发")


def test_another_clerk_hands_it_out_and_with_nobody_it_waits(village: Village) -> None:
    li, code = clerk_of_home(village)
    li.sends(code).presses("已领取").sees("请另一位积分管理员")
    before = balance(village, "V1-01")
    village.people["周敏"].sends(code).presses("已领取").sees("已领：V1-01")
    assert the_order(village).ender == "周敏"
    assert balance(village, "V1-01") == before


def test_points_of_the_own_household_are_entered_by_another(village: Village) -> None:
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    also_holds(village, li, Role.CLERK, "V1")
    li.sends("记分").sends("V1-01").sees("这是您自己家的，您不能办")
    zhou.sends("记分").sends("V1-01").sees("V1-01 李秀英")


def test_a_supervisor_hands_out_nothing_else(village: Village) -> None:
    """Not by a button of an earlier order either: the desk and the shop hand out by their code."""
    li = li_of(village)
    qian = village.with_role("钱进", Role.SUPERVISOR, "V1")
    orders(li)
    qian.presses_token(f"desk.witness:{the_order(village).id}").sees("这一单不用您在场")
    assert the_order(village).ender == ""


def test_a_restriction_of_the_own_household_is_another_clerks(village: Village) -> None:
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    also_holds(village, li, Role.CLERK, "V1")
    open_shop(village, "V1-01")
    opened(village)
    li.sends("暂停兑换").presses("暂停一户").sends("V1-01").sees("这是您自己家的，您不能办")
    zhou.sends("暂停兑换").presses("暂停一户").sends("V1-01").presses("李秀英")
    zhou.sends("青罚〔2026〕3号").sends("2026-12-30").presses("记上")
    li.sends("暂停兑换").presses("恢复：V1-01").sees("这是您自己家的，您不能办", times=2)
    li.sends("兑换").sees("您家眼下不能兑换")


def test_a_keepers_own_order_is_seen_taken_by_a_supervisor(village: Village) -> None:
    li, _, _ = li_with_shop(village)
    qian = village.with_role("钱进", Role.SUPERVISOR, "V1")
    also_keeps(village, li)
    code = orders(li, "洗衣液", "1")
    li.sends(f"领取 {code}").sees("李*英户：洗衣液 × 1")
    li.presses("已领取").sees("不能自己给自己发", "监督员到店里")
    assert the_order(village).state is Standing.ORDERED
    qian.sees("李秀英 在便民超市发货，要领自己家（V1-01）的 洗衣液 × 1", times=1)
    qian.presses("看着领走了").sees("领走了，您在场")
    order = the_order(village)
    assert (order.state, order.ender) == (Standing.HANDED_OUT, "钱进")


def test_with_no_supervisor_the_other_keeper_hands_it_out(village: Village) -> None:
    li, _, keeper = li_with_shop(village)
    also_keeps(village, li)
    code = orders(li, "洗衣液", "1")
    li.sends(f"领取 {code}").presses("已领取").sees("请店里另一位来发")
    keeper.sends(code).presses("已领取").sees("已领：洗衣液 × 1")
    assert the_order(village).ender == "孙店主"


def also_keeps(village: Village, villager: Villager) -> None:
    person_id = villager.person_id
    assert person_id is not None

    def arrange(store: Store) -> None:
        village_id = area_id(store, "V1")
        [shop] = store.shops.in_village(village_id)
        store.shops.put_keeper(shop, person_id, SINCE)

    village.do(arrange)


def test_the_roster_of_the_own_household_is_another_clerks(village: Village) -> None:
    li, zhou = family(village), village.clerk("周敏")
    also_holds(village, li, Role.CLERK, "V1")
    village.household("V1-02", "孙福来")
    li.sends("分户").sends("V1-01").sees("这是您自己家的，您不能办", times=1)
    li.sends("并户").sends("V1-02").sends("V1-01").sees("这是您自己家的，您不能办", times=2)
    splits(zhou, day="明天（11月21日）")
    zhou.presses("确认办理").sees("11月21日")
    [change] = waiting(village)
    li.presses_token(f"roster.call_off:{change.id}").sees("这是您自己家的，您不能办", times=3)
    assert waiting(village) == (change,)


def test_a_paper_of_the_own_household_is_another_clerks(village: Village) -> None:
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    also_holds(village, li, Role.CLERK, "V1")
    li.sends("书面同意").sends("V1-01").sees("书面的请另一位积分管理员", "您自己也能定")
    zhou.sends("书面同意").sends("V1-01").sees("V1-01 李秀英户")


@pytest.mark.usefixtures("papers_are_blank")
def test_honours_of_the_own_household_are_another_clerks(village: Village) -> None:
    clerk, li, sun, _ = final_november(village)
    also_holds(village, sun, Role.CLERK, "V1")
    sun.sends("评荣誉").sees("名单里有您自己家（V1-02），您不能定")
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来").sends("烧秸秆")
    clerk.presses(CONFIRM).sees("选定 1 户")
    sun.sends("评荣誉").presses("补一户").sends("V1-02").sees("这是您自己家的，您不能办")
    assert given(village) == [("V1-01", "model")]
    also_holds(village, li, Role.CLERK, "V1")
    li.sends("撤回荣誉").sends("V1-01").sees("这是您自己家的，您不能办")
