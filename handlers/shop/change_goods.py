"""The clerk changes goods on the shelf: the price, the month's limit, the picture."""

from handlers.buttons import ShelfButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.shop import shelf
from handlers.shop.add_goods import ask_limit, limit_in, price_in
from handlers.turn import Turn
from rules.roles import Role
from storage.shelf import Goods

flow = Flow("change_goods", needs=Role.CLERK, where=Where.PRIVATE)


@flow.opens_on(ShelfButton.PRICE)
def ask_price(turn: Turn, goods_id: int) -> None:
    """What was ordered before keeps the price it was ordered at."""
    goods = _remembered(turn, goods_id)
    turn.ask("goods-price", then=take_price, name=goods.name)


@flow.step
def take_price(turn: Turn, heard: Heard) -> None:
    """The price from now on."""
    price = price_in(heard)
    if price is None:
        turn.ask_again("goods-needs-price")
        return
    goods = _goods(turn)
    turn.store.shelf.price(goods.id, price)
    _changed(turn, goods)


@flow.opens_on(ShelfButton.LIMIT)
def ask_month_limit(turn: Turn, goods_id: int) -> None:
    """How many a household gets in a month."""
    _remembered(turn, goods_id)
    ask_limit(turn, then=take_limit)


@flow.step
def take_limit(turn: Turn, heard: Heard) -> None:
    """The limit from now on; what was ordered this month counts."""
    limit = limit_in(heard)
    if limit is None:
        turn.ask_again("goods-needs-limit")
        return
    goods = _goods(turn)
    turn.store.shelf.limit(goods.id, limit)
    _changed(turn, goods)


@flow.opens_on(ShelfButton.PICTURE)
def ask_picture(turn: Turn, goods_id: int) -> None:
    """A picture is shown to whoever is about to order."""
    goods = _remembered(turn, goods_id)
    turn.ask("goods-picture", then=take_picture, name=goods.name)


@flow.step_with_pictures
def take_picture(turn: Turn, heard: Heard) -> None:
    """A photo; words are no picture."""
    if not heard.photos:
        turn.ask_again("goods-needs-picture")
        return
    goods = _goods(turn)
    turn.store.shelf.show(goods.id, heard.photos[0].id)
    _changed(turn, goods)


def _remembered(turn: Turn, goods_id: int) -> Goods:
    goods = shelf.require(turn, goods_id)
    turn.remember(goods_id=goods.id)
    return goods


def _goods(turn: Turn) -> Goods:
    """Looked at again with the answer: the role may be gone."""
    return shelf.require(turn, turn.recall("goods_id"))


def _changed(turn: Turn, goods: Goods) -> None:
    shelf.say_goods(turn, turn.store.shelf.get(goods.id), "shelf-changed")
