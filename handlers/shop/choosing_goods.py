"""Goods, how many, confirm: the three questions of redeeming, asked in the chat and at the desk."""

from dataclasses import dataclass

from handlers.flow import Opening
from handlers.heard import Heard
from handlers.reporting import not_a_household
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.typed_amount import typed_count
from messages.written import points
from rules.redemption import Refusal, why_not
from storage.households import Household
from storage.order_rows import Order
from storage.shelf import Goods

MOST_SHOWN = 20
"""Goods on the screen; any other can be typed by its name."""

MOST_TAPPED = 5
"""So many pieces have a button; a larger number is typed."""

YES, NO = "yes", "no"


@dataclass(frozen=True)
class Questions:
    """The steps of a flow that hear the three answers; `opening` is the key of the first.

    `at_desk` says that what is chosen is taken along at the village's own desk.
    """

    opening: str
    nothing: str
    goods: Opening
    quantity: Opening
    confirm: Opening
    at_desk: bool = False


def ask_goods(turn: Turn, household: Household, questions: Questions) -> None:
    """What the household may spend, and what it can have for it."""
    held = redeeming.purse(turn, household)
    offered = redeeming.on_offer(turn, held, at_desk=questions.at_desk)
    balance, code = points(held.balance), household.code
    reserved = points(turn.store.orders.reserved(household.id))
    if not offered:
        turn.say(questions.nothing, household=code, balance=balance, reserved=reserved)
        return
    turn.remember(household_id=household.id)
    turn.ask(
        questions.opening,
        then=questions.goods,
        choices=[(str(each.id), redeeming.label(turn, each)) for each in offered[:MOST_SHOWN]],
        household=code,
        balance=balance,
        reserved=reserved,
    )


def take_goods(turn: Turn, heard: Heard, household: Household, questions: Questions) -> None:
    """The goods that were tapped, or typed by name; then how many, where that is a question."""
    if heard.choice:
        goods = turn.store.shelf.get(int(heard.choice))
    else:
        found = redeeming.named(turn, household, heard.text)
        if not found:
            not_a_household.ask_again(turn, heard, "redeem-no-such-goods")
            return
        if len(found) > 1:
            choices = [(str(each.id), redeeming.label(turn, each)) for each in found[:MOST_SHOWN]]
            turn.ask("which-of-these", then=questions.goods, choices=choices)
            return
        goods = found[0]
    if questions.at_desk and goods.shop_id is not None:
        turn.ask_again(redeeming.cannot(Refusal.AT_THE_SHOP))
        return
    held = redeeming.purse(turn, household)
    most = held.most_of(goods)
    if most == 0:
        why = why_not(
            goods.offer,
            1,
            price=goods.price,
            balance=held.balance,
            taken=held.taken.get(goods.id, 0),
        )
        assert why is not None, "not even one can be had"
        turn.say(redeeming.cannot(why))
        ask_goods(turn, household, questions)
        return
    _show_picture(turn, goods)
    turn.remember(goods_id=goods.id, price=goods.price)
    if most == 1:
        _ask_confirm(turn, household, goods, 1, questions)
        return
    tapped = range(1, min(most, MOST_TAPPED) + 1)
    turn.ask(
        "redeem-how-many",
        then=questions.quantity,
        choices=[(str(each), turn.words("redeem-pieces", quantity=str(each))) for each in tapped],
        goods=goods.name,
        price=points(goods.price),
        most=most,
    )


def take_quantity(turn: Turn, heard: Heard, household: Household, questions: Questions) -> None:
    """How many; more than can be had is asked again with the reason."""
    number = typed_count(heard.choice or heard.text)
    if number is None or number < 1:
        turn.ask_again("redeem-not-a-number")
        return
    goods = turn.store.shelf.get(turn.recall("goods_id"))
    held = redeeming.purse(turn, household)
    why = why_not(
        goods.offer,
        number,
        price=turn.recall("price"),
        balance=held.balance,
        taken=held.taken.get(goods.id, 0),
    )
    if why is not None:
        turn.ask_again(redeeming.cannot(why))
        return
    _ask_confirm(turn, household, goods, number, questions)


def confirmed(turn: Turn, heard: Heard, household: Household, *, walk_in: bool) -> Order | None:
    """The order, once it is confirmed; None if it was not."""
    if heard.choice != YES:
        return None
    return redeeming.place(
        turn,
        household,
        turn.recall("goods_id"),
        turn.recall("quantity"),
        turn.recall("price"),
        walk_in=walk_in,
    )


def _ask_confirm(
    turn: Turn, household: Household, goods: Goods, quantity: int, questions: Questions
) -> None:
    turn.remember(quantity=quantity)
    cost = quantity * goods.price
    turn.ask(
        "redeem-confirm",
        then=questions.confirm,
        choices=[(YES, turn.words("redeem-yes")), (NO, turn.words("redeem-no"))],
        free=False,
        household=household.code,
        head=household.head,
        goods=goods.name,
        quantity=str(quantity),
        points=points(cost),
        left=points(turn.store.ledger.balance(household.id) - cost),
    )


def _show_picture(turn: Turn, goods: Goods) -> None:
    if goods.picture_id is not None and turn.store.media.get(goods.picture_id).usable:
        turn.say_text(redeeming.label(turn, goods), photos=(goods.picture_id,))
