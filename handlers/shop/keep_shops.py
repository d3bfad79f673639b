"""The clerk keeps the list of shops outside (村外商家): who hands out what, what each is owed."""

from handlers.buttons import ShelfButton, ShopButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household
from handlers.shop import redeeming, shelf, shop_person
from handlers.shop.shop_account import hand_account, month_before, this_month
from handlers.turn import Turn
from messages.choice import plain
from messages.outbound import Button
from rules.roles import Role
from storage.areas import Area
from storage.shelf import Goods
from storage.shops import Shop

flow = Flow("keep_shops", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_NAME = 30
AT_THE_DESK = "desk"


@flow.opens_on_words("phrases-shops")
def open_shops(turn: Turn) -> None:
    """Each village's shops, a button for each; a new one last."""
    villages = [
        each
        for each in find_household.villages(turn, Role.CLERK)
        if turn.reaches(Role.CLERK, each.id)
    ]
    if not villages:
        raise Refuse("refused-role")
    for village in villages:
        list_shops(turn, village.id)


@flow.opens_on(ShopButton.LIST)
def list_shops(turn: Turn, village_id: int) -> None:
    """The village's shops."""
    village = _village(turn, village_id)
    shops = [each for each in turn.store.shops.in_village(village.id) if each.is_open]
    buttons = [Button(each.name, token(ShopButton.SHOW, each.id)) for each in shops]
    buttons.append(turn.button("button-new-shop", ShopButton.NEW, village.id))
    turn.say("shops" if shops else "shops-none", buttons=buttons, village=village.name)


@flow.opens_on(ShopButton.SHOW)
def show(turn: Turn, shop_id: int) -> None:
    """Who keeps it, what it hands out, and all that can be done about it."""
    say_shop(turn, require(turn, shop_id), "shop-card")


@flow.opens_on(ShopButton.NEW)
def ask_name(turn: Turn, village_id: int) -> None:
    """Asks what it is called; nothing else is kept of it."""
    turn.remember(village_id=_village(turn, village_id).id)
    turn.ask("shop-name", then=take_name)


@flow.step
def take_name(turn: Turn, heard: Heard) -> None:
    """A name the village has no shop of yet."""
    name = " ".join(heard.text.split())
    village = _village(turn, turn.recall("village_id"))
    there = [plain(each.name) for each in turn.store.shops.in_village(village.id)]
    if not 0 < len(name) <= LONGEST_NAME:
        turn.ask_again("shop-needs-name")
        return
    if plain(name) in there:
        turn.ask_again("shop-there-already")
        return
    shop = turn.store.shops.add(village.id, village.code, name, turn.now, turn.me.id)
    if shop is None:
        raise Refuse("shop-there-already")
    say_shop(turn, shop, "shop-added")


@flow.opens_on(ShopButton.MONTH)
def hand_month(turn: Turn, shop_id: int, figure: int) -> None:
    """What the village owes the shop for a month."""
    hand_account(turn, require(turn, shop_id), figure)


@flow.opens_on(ShopButton.CLOSE)
def close(turn: Turn, shop_id: int) -> None:
    """Nothing is fetched there any more: its goods leave the shelf, its keepers their role.

    What was ordered there is handed out at the village's own desk, and its households are told.
    """
    shop = require(turn, shop_id)
    goods = [
        each for each in turn.store.shelf.in_village(shop.village_id) if each.shop_id == shop.id
    ]
    waiting = turn.store.orders.open_at(shop.id)
    if turn.store.shops.close(shop.id, turn.now):
        shop_person.end_keeping(turn, shop)
        for each in goods:
            turn.store.shelf.put(each.id, False)
        for order in waiting:
            redeeming.tell_household(turn, order, "household-shop-closed")
    buttons = [turn.button("button-shops", ShopButton.LIST, shop.village_id)]
    turn.say("shop-closed", buttons=buttons, shop=shop.name, count=len(waiting))


@flow.opens_on(ShopButton.PUT)
def ask_where(turn: Turn, goods_id: int) -> None:
    """Where orders of some goods are fetched from now on; what is in stock stays where it lies."""
    goods = shelf.require(turn, goods_id)
    _require_none_left(goods)
    shops = [each for each in turn.store.shops.in_village(goods.village_id) if each.is_open]
    if not shops:
        new = turn.button("button-new-shop", ShopButton.NEW, goods.village_id)
        turn.say("goods-no-shop-yet", buttons=[new])
        return
    turn.remember(goods_id=goods.id)
    choices = [
        (AT_THE_DESK, turn.words("goods-at-desk")),
        *((str(each.id), each.name) for each in shops),
    ]
    turn.ask("goods-where", then=take_where, choices=choices, free=False, name=goods.name)


@flow.step
def take_where(turn: Turn, heard: Heard) -> None:
    """What was ordered before is fetched where it was said."""
    goods = shelf.require(turn, turn.recall("goods_id"))
    shop = None if heard.choice == AT_THE_DESK else require(turn, int(heard.choice))
    if shop is not None and not shop.is_open:
        raise Refuse("shop-is-closed", shop=shop.name)
    _require_none_left(goods)
    turn.store.shops.place(goods.id, shop.id if shop else None)
    shelf.say_goods(turn, turn.store.shelf.get(goods.id), "shelf-changed")


def _require_none_left(goods: Goods) -> None:
    """The village never pays a shop for its own goods, nor hands out a shop's as its own."""
    if goods.stock:
        raise Refuse("goods-still-in-stock", name=goods.name, stock=str(goods.stock))


def require(turn: Turn, shop_id: int) -> Shop:
    """A shop of a village the clerk keeps; raises NotFound, and Refuse for another's."""
    shop = turn.store.shops.get(shop_id)
    _village(turn, shop.village_id)
    return shop


def say_shop(turn: Turn, shop: Shop, key: str) -> None:
    """A shop as it stands now, with every button."""
    keepers = turn.store.shops.keepers(shop, turn.today) if shop.is_open else ()
    goods = tuple(
        each.name
        for each in turn.store.shelf.in_village(shop.village_id)
        if each.shop_id == shop.id
    )
    buttons = [
        turn.button("button-month-list", ShopButton.MONTH, shop.id, this_month(turn)),
        turn.button("button-month-before", ShopButton.MONTH, shop.id, month_before(turn)),
    ]
    if shop.is_open:
        buttons = [
            turn.button("button-shop-invite", ShopButton.INVITE, shop.id),
            *buttons,
            turn.button("button-shop-end", ShopButton.END_KEEPING, shop.id),
            turn.button("button-shop-close", ShopButton.CLOSE, shop.id),
        ]
    buttons.append(turn.button("menu-shelf", ShelfButton.OPEN))
    turn.say(
        key,
        buttons=buttons,
        shop=shop.name,
        keepers=tuple(each.name for each in keepers) or turn.words("shop-nobody"),
        goods=goods or turn.words("shop-no-goods"),
    )


def _village(turn: Turn, village_id: int) -> Area:
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("desk-not-your-village")
    return village
