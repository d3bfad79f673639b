"""Nobody decides for their own household: not at the desk, not when points are entered."""

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.conversations.redeeming import li_of, orders
from tests.conversations.shop import balance, open_shop
from tests.conversations.test_redemption_desk import the_order
from tests.conversations.test_restriction import opened
from tests.village.village import Village
from tests.village.villager import Villager


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
