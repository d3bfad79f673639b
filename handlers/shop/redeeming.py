"""What redeeming comes to, for a household in its chat and for the clerk at the desk alike.

GOVERNANCE.md section 4: only what is final is spent. Why a household may not redeem is never said
in words that others could read over its shoulder.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.errors import Refuse
from handlers.publication.result_board import objection_telephone
from handlers.turn import Turn
from messages.choice import plain, standing_in
from messages.outbound import Button
from messages.recipes import QrRecipe, write_recipe
from messages.written import clock, coming_day, points
from rules.redemption import Refusal, Standing, may_redeem, most_of
from rules.redemption_days import next_redemption_day, pick_up_by
from storage.errors import CannotRedeem
from storage.households import Household
from storage.order_rows import Order, Wanted
from storage.shelf import Goods


@dataclass(frozen=True)
class Purse:
    """What a household may spend, in hundredths, and how many of each goods it had this month."""

    household: Household
    balance: int
    taken: Mapping[int, int]

    def most_of(self, goods: Goods) -> int:
        """How many of these goods it can have now."""
        return most_of(goods.offer, balance=self.balance, taken=self.taken.get(goods.id, 0))


def why_barred(turn: Turn, household: Household, balance: int) -> Refusal | None:
    """Why the household may not redeem at all: neither a final result nor points carried over,
    frozen by its last, left, or kept from it by a document that has effect today."""
    result = turn.store.results.last_final(household.id)
    has_left = not household.may_spend_on(turn.today)
    redeemable = result.redeemable if result else None
    if _is_frozen(turn, household, redeemable is not False):
        redeemable = False
    elif result is not None:
        redeemable = True
    return may_redeem(redeemable, balance=balance, has_left=has_left)


def _is_frozen(turn: Turn, household: Household, redeemable: bool) -> bool:
    """Whether a document has effect today; where none was ever recorded, what the result says.

    A result speaks of its period's last day: what was lifted since, or came since, is known better.
    """
    restrictions = turn.store.restrictions.of_household(household.id)
    if not restrictions:
        return not redeemable
    scheme = turn.regulations.scheme
    return any(each.term.holds(scheme, turn.today) for each in restrictions)


def purse(turn: Turn, household: Household) -> Purse:
    """What a household may spend now."""
    return Purse(
        household,
        turn.store.ledger.balance(household.id),
        turn.store.orders.taken(household.id, turn.today),
    )


def on_offer(turn: Turn, held: Purse, *, at_desk: bool) -> list[Goods]:
    """The goods the household can have now: on the shelf, in stock, within points and limit.

    At the desk what a shop outside hands out is not among them.
    """
    goods = turn.store.shelf.in_village(held.household.village_id)
    there = [each for each in goods if not (at_desk and each.shop_id is not None)]
    return [each for each in there if held.most_of(each) > 0]


def named(turn: Turn, household: Household, words: str) -> list[Goods]:
    """The goods of the village that somebody may mean: by code, by name, or by a part of it.

    A part means what can be had now, where there is any such: nobody is asked about the rest.
    """
    goods = turn.store.shelf.in_village(household.village_id)
    by_code = [each for each in goods if plain(words) == plain(each.code)]
    found = by_code or [goods[at] for at in standing_in(words, [each.name for each in goods])]
    if len(found) < 2:
        return found
    held = purse(turn, household)
    return [each for each in found if held.most_of(each) > 0] or found


def label(turn: Turn, goods: Goods) -> str:
    """The goods on a button: name, price, how many are left."""
    told = {"goods": goods.name, "price": points(goods.price), "stock": str(goods.stock)}
    if goods.shop_id is not None:
        return turn.words("redeem-goods-at-shop", **told, shop=goods.shop)
    return turn.words("redeem-goods", **told)


def place(
    turn: Turn, household: Household, goods_id: int, quantity: int, price: int, *, walk_in: bool
) -> Order:
    """Orders, once for the message that confirms it; raises Refuse with the reason why not.

    Who may redeem is looked at again: a result may have become final since the first question.
    """
    barred = why_barred(turn, household, turn.store.ledger.balance(household.id))
    if barred is not None:
        raise refusal(turn, household, barred)
    regulations = turn.regulations
    wanted = Wanted(
        village_id=household.village_id,
        household_id=household.id,
        goods_id=goods_id,
        quantity=quantity,
        price=price,
        ordered_by=turn.me.id,
        ordered_on=turn.today,
        pick_up_by=pick_up_by(regulations.scheme, turn.today, regulations.is_workday),
        source=f"chat:{turn.cause}",
        walk_in=walk_in,
    )
    try:
        return turn.store.orders.place(wanted, turn.now)
    except CannotRedeem as cannot:
        raise refusal(turn, household, cannot.why) from cannot


def refusal(turn: Turn, household: Household, why: Refusal) -> Refuse:
    """The refusal as the household reads it; who may not redeem at all hears whom to ask."""
    if why not in (Refusal.FROZEN, Refusal.NOT_FINAL, Refusal.LEFT):
        return Refuse(cannot(why))
    return Refuse(cannot(why), telephone=_telephone(turn, household))


def barred_words(turn: Turn, household: Household, why: Refusal) -> str:
    """The same as an answer: the telephone to ring, and nothing of why."""
    return turn.words(cannot(why), telephone=_telephone(turn, household))


def _telephone(turn: Turn, household: Household) -> str:
    return objection_telephone(turn, turn.store.areas.get(household.village_id))


def cannot(why: Refusal) -> str:
    """The key of a refusal."""
    return f"refused-redeem-{why.value.replace('_', '-')}"


def what(turn: Turn, order: Order) -> str:
    """An order in a few words: 洗衣液 × 2."""
    return turn.words("order-what", goods=order.goods_name, quantity=str(order.quantity))


def became(turn: Turn, order: Order) -> str:
    """What became of an order that has ended."""
    assert order.ended_at is not None, "only an order that has ended became something"
    return turn.words(
        f"order-{order.state.value.replace('_', '-')}",
        what=what(turn, order),
        time=clock(order.ended_at, turn.regulations.zone, turn.locale),
        name=order.ender or "—",
    )


def spoken(code: str) -> str:
    """A code in two halves, as people read it out."""
    return f"{code[:4]} {code[4:]}"


def say_code(turn: Turn, order: Order, key: str, buttons: tuple[Button, ...]) -> None:
    """Tells the household its pick-up code, as text and as a picture to hold up at the desk.

    A shop outside has no redemption day: there it can be fetched from now on.
    """
    regulations = turn.regulations
    shop_day = next_redemption_day(regulations.scheme, order.ordered_on, regulations.is_workday)
    payload = turn.words("order-payload", code=order.code)
    caption = (what(turn, order), spoken(order.code))
    picture = turn.store.media.to_draw(
        write_recipe(QrRecipe(payload, caption)), turn.words("order-file"), turn.now
    )
    text = turn.words(
        key,
        what=what(turn, order),
        points=points(order.points),
        code=spoken(order.code),
    )
    until = coming_day(order.pick_up_by, turn.today, turn.locale)
    if order.shop_id is None:
        where = turn.words(
            "fetch-at-desk", day=coming_day(shop_day, turn.today, turn.locale), until=until
        )
    else:
        where = turn.words("fetch-at-shop", shop=order.shop, until=until)
    turn.say_text(f"{text}\n{where}", buttons=buttons, photos=(picture,))


def tell_household(turn: Turn, order: Order, key: str) -> None:
    """Tells every grown member of the household, but whoever is here."""
    for _, person_id, _ in turn.store.households.adults(order.household_id, turn.today):
        if turn.person is not None and person_id == turn.person.id:
            continue
        person = turn.store.people.get(person_id)
        turn.letters.to_person(
            person,
            key,
            household=order.household,
            goods=order.goods_name,
            quantity=str(order.quantity),
            points=points(order.points),
            balance=points(turn.store.ledger.balance(order.household_id)),
        )


def is_open(order: Order) -> bool:
    """Whether an order waits to be picked up."""
    return order.state is Standing.ORDERED
