"""The clerk's shelf (货架): what the village's points shop has, and what can be done about it."""

from enum import StrEnum

from handlers.buttons import ShelfButton, ShopButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.people import find_household
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import points
from rules.roles import Role
from storage.areas import Area
from storage.shelf import Goods

flow = Flow("shelf", needs=Role.CLERK, where=Where.PRIVATE)


@flow.opens_on(ShelfButton.OPEN)
@flow.opens_on_words("phrases-shelf")
def open_shelf(turn: Turn) -> None:
    """Each village's goods, one button for each; new ones last."""
    villages = _kept(turn)
    if not villages:
        raise Refuse("refused-role")
    for village in villages:
        goods = turn.store.shelf.in_village(village.id)
        buttons = [Button(each.name, token(ShelfButton.GOODS, each.id)) for each in goods]
        buttons.append(turn.button("button-new-goods", ShelfButton.NEW, village.id))
        buttons.append(turn.button("button-shops", ShopButton.LIST, village.id))
        if not goods:
            turn.say("shelf-empty", buttons=buttons, village=village.name)
            continue
        lines = "\n".join(line(turn, each) for each in goods)
        turn.say("shelf", buttons=buttons, village=village.name, lines=lines)


@flow.opens_on(ShelfButton.GOODS)
def show(turn: Turn, goods_id: int) -> None:
    """One kind of goods, and all that can be done about it."""
    say_goods(turn, require(turn, goods_id))


@flow.opens_on(ShelfButton.PUT_ON)
def put_on(turn: Turn, goods_id: int) -> None:
    """Households see it again."""
    _put(turn, goods_id, True)


@flow.opens_on(ShelfButton.TAKE_OFF)
def take_off(turn: Turn, goods_id: int) -> None:
    """Nobody orders it any more; what was ordered can still be picked up."""
    _put(turn, goods_id, False)


def require(turn: Turn, goods_id: int) -> Goods:
    """Goods of a village that the clerk keeps; raises NotFound, and Refuse for another's."""
    goods = turn.store.shelf.get(goods_id)
    if not turn.reaches(Role.CLERK, goods.village_id):
        raise Refuse("desk-not-your-village")
    return goods


def say_goods(turn: Turn, goods: Goods, key: str = "shelf-goods") -> None:
    """Goods as they stand now, with a word before it and every button."""
    shelve = (
        ("button-take-off", ShelfButton.TAKE_OFF)
        if goods.on_shelf
        else ("button-put-on", ShelfButton.PUT_ON)
    )
    acts: tuple[tuple[str, StrEnum], ...] = (
        ("button-stock-in", ShelfButton.STOCK_IN),
        ("button-price", ShelfButton.PRICE),
        ("button-limit", ShelfButton.LIMIT),
        shelve,
        ("button-picture", ShelfButton.PICTURE),
        ("button-where", ShopButton.PUT),
    )
    buttons = [turn.button(label, verb, goods.id) for label, verb in acts]
    buttons.append(turn.button("menu-shelf", ShelfButton.OPEN))
    turn.say(key, buttons=buttons, line=line(turn, goods))


def line(turn: Turn, goods: Goods) -> str:
    """Goods in one line: code, name, price, stock, limit, and whether it is off the shelf."""
    told = [
        turn.words(
            "shelf-line",
            code=goods.code,
            name=goods.name,
            price=points(goods.price),
            stock=str(goods.stock),
        )
    ]
    if goods.month_limit:
        told.append(turn.words("shelf-limit", limit=str(goods.month_limit)))
    if goods.shop_id is not None:
        told.append(turn.words("shelf-at-shop", shop=goods.shop))
    if not goods.on_shelf:
        told.append(turn.words("shelf-off"))
    return turn.words("item-mark").join(told)


def _put(turn: Turn, goods_id: int, on_shelf: bool) -> None:
    goods = require(turn, goods_id)
    if on_shelf and goods.shop_id is not None and not turn.store.shops.get(goods.shop_id).is_open:
        raise Refuse("shop-is-closed", shop=goods.shop)
    turn.store.shelf.put(goods.id, on_shelf)
    say_goods(turn, turn.store.shelf.get(goods.id), "shelf-changed")


def _kept(turn: Turn) -> list[Area]:
    """The villages whose whole shop the clerk keeps; a role for a grid alone is not enough."""
    villages = find_household.villages(turn, Role.CLERK)
    return [each for each in villages if turn.reaches(Role.CLERK, each.id)]
