"""The clerk puts new goods on the shelf: name, price, how many a household gets in a month."""

from handlers.buttons import ShelfButton
from handlers.errors import Refuse
from handlers.flow import Flow, Opening, Where
from handlers.heard import Heard
from handlers.shop import shelf
from handlers.turn import Turn
from messages.choice import plain
from messages.typed_amount import typed_amount, typed_count
from rules.points import hundredths
from rules.roles import Role

flow = Flow("add_goods", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_NAME = 30
DEAREST = 10_000
"""Points: what costs more was mistyped."""

MOST_A_MONTH = 999


@flow.opens_on(ShelfButton.NEW)
def ask_name(turn: Turn, village_id: int) -> None:
    """Asks what it is called."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("desk-not-your-village")
    turn.remember(village_id=village.id)
    turn.ask("goods-name", then=take_name)


@flow.step
def take_name(turn: Turn, heard: Heard) -> None:
    """A name that the shelf does not have yet."""
    name = " ".join(heard.text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        turn.ask_again("goods-needs-name")
        return
    there = turn.store.shelf.in_village(turn.recall("village_id"))
    if plain(name) in [plain(each.name) for each in there]:
        turn.ask_again("goods-there-already")
        return
    turn.remember(name=name)
    turn.ask("goods-price", then=take_price, name=name)


@flow.step
def take_price(turn: Turn, heard: Heard) -> None:
    """In points, halves allowed."""
    price = price_in(heard)
    if price is None:
        turn.ask_again("goods-needs-price")
        return
    turn.remember(price=price)
    ask_limit(turn, then=take_limit)


@flow.step
def take_limit(turn: Turn, heard: Heard) -> None:
    """On the shelf with nothing in stock: what is bought comes with its invoice."""
    limit = limit_in(heard)
    if limit is None:
        turn.ask_again("goods-needs-limit")
        return
    village_id = turn.recall("village_id")
    if not turn.reaches(Role.CLERK, village_id):
        raise Refuse("desk-not-your-village")
    goods = turn.store.shelf.add(
        village_id, turn.recall("name"), turn.recall("price"), limit, turn.now, by=turn.me.id
    )
    if goods is None:
        raise Refuse("goods-there-already")
    shelf.say_goods(turn, goods, "goods-added")


def ask_limit(turn: Turn, then: Opening) -> None:
    """0 is no limit; small numbers have a button, under their own number."""
    choices = [(str(each), turn.words("limit-of", limit=str(each))) for each in (1, 2, 3)]
    turn.ask("goods-limit", then=then, choices=choices)


def price_in(heard: Heard) -> int | None:
    """A price as hundredths of a point; None for none, for nothing, and for what is mistyped."""
    amount = typed_amount(heard.text)
    return hundredths(amount) if amount is not None and 0 < amount <= DEAREST else None


def limit_in(heard: Heard) -> int | None:
    """A month's limit; None if it was no such number."""
    count = typed_count(heard.choice or heard.text)
    return count if count is not None and count <= MOST_A_MONTH else None
