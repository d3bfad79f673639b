"""What the conversations at the shop begin with, and what they look at."""

from bot.office.audit.books import audit
from rules.redemption import Standing
from storage.store import Store
from tests.conversations.shop import home, open_shop
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
