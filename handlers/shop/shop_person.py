"""The person that stands for a shop outside: called as the shop is, it needs no name of anybody."""

from datetime import timedelta

from handlers.turn import Turn
from storage.people import Person
from storage.shops import Shop


def own_person(turn: Turn, shop: Shop) -> Person:
    """The shop's own person, made when it is first asked for."""
    found = turn.store.people.by_code(shop.code)
    return found or turn.store.people.add(shop.code, shop.name)


def end_keeping(turn: Turn, shop: Shop, person_id: int | None = None) -> None:
    """From this moment on somebody (None: everybody) keeps the shop no more.

    With everybody its codes end, and the phones of its own person are nobody's.
    """
    turn.store.shops.end_keeping(shop, turn.today - timedelta(days=1), person_id)
    if person_id is None:
        own = own_person(turn, shop)
        turn.store.binding.end_codes(own.id, turn.now)
        turn.store.chats.unbind(own.id)
