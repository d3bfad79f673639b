"""A points shop that is open: households whose points are final, and goods with their invoice."""

from storage.households import Household
from storage.store import Store
from tests.redemption.shop import carry_over, final_results, goods_of
from tests.village.village import SINCE, Village
from tests.village.villager import Villager


def open_shop(village: Village, *households: str, points: int = 8550, final: bool = True) -> None:
    """These households have so many hundredths; the shop has 洗衣液 and 毛巾."""

    def arrange(store: Store) -> None:
        for code in households:
            carry_over(store, home(store, code), points)
        if final:
            final_results(store, *(home(store, code) for code in households))
        goods_of(store, "洗衣液", 2000, 5)
        goods_of(store, "毛巾", 550, 9, 2)

    village.do(arrange)


def home(store: Store, code: str) -> Household:
    found = store.households.by_code(code)
    assert found is not None
    return found


def balance(village: Village, code: str) -> int:
    return village.look(lambda store: store.ledger.balance(home(store, code).id))


def stock(village: Village, name: str) -> int:
    def look(store: Store) -> int:
        goods = store.shelf.in_village(home(store, "V1-01").village_id)
        return next(each.stock for each in goods if each.name == name)

    return village.look(look)


def keeper_of(village: Village, name: str, keeper: str, *goods: str) -> Villager:
    """Somebody keeps a shop outside that hands out these goods."""
    person_id = village.newcomer(keeper).person_id

    def arrange(store: Store) -> None:
        above = store.areas.by_code("V1")
        assert above
        assert person_id
        shop = store.shops.add(above.id, above.code, name, village.time.now(), None)
        assert shop
        store.shops.put_keeper(shop, person_id, SINCE)
        for each in store.shelf.in_village(above.id):
            if each.name in goods:
                store.shops.place(each.id, shop.id)

    village.do(arrange)
    return village.people[keeper]
