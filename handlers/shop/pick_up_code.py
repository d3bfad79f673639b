"""A pick-up code that somebody types or scans: which order's it is, and what it opens for whom.

What stands behind the QR picture is the same phrase and code, so that any scanner will do.
"""

import unicodedata

from handlers.buttons import DeskButton, MerchantButton, RedeemButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.people import find_household
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.plain_words import plain
from rules.roles import Role
from storage.binding import ALPHABET, LENGTH, as_code
from storage.order_rows import Order

PHRASE = "phrases-desk"

LONGEST = 60
"""Characters: a phrase and a code are no longer."""


def token_in(turn: Turn, text: str) -> str | None:
    """What the words open: a clerk the order at the desk, a shop's keeper the order of the shop,
    its household its own order.

    A code alone that belongs to no order of theirs means nothing here. Raises Refuse where a clerk
    or keeper said that it is a pick-up code, and no order has it.
    """
    said, code = _split(text)
    if code is None:
        return None
    order = turn.store.orders.by_code(code)
    if order is not None and turn.has(Role.CLERK) and serves(turn, order):
        return token(DeskButton.SHOW, order.id)
    if order is not None and keeps(turn, order):
        return token(MerchantButton.SHOW, as_figure(code))
    if said and turn.has(Role.CLERK, Role.MERCHANT):
        raise Refuse("desk-no-such-code")
    if order is not None and _is_own(turn, order):
        return token(RedeemButton.SHOW, order.id)
    return None


def serves(turn: Turn, order: Order) -> bool:
    """Whether the person is a clerk of the order's village today."""
    villages = find_household.villages(turn, Role.CLERK)
    return order.village_id in [village.id for village in villages]


def keeps(turn: Turn, order: Order) -> bool:
    """Whether the person keeps the shop today at which the order is fetched."""
    if order.shop_id is None or not turn.has(Role.MERCHANT):
        return False
    shops = turn.store.shops.of_keeper(turn.me.id, turn.today)
    return order.shop_id in [shop.id for shop in shops]


def as_figure(code: str) -> int:
    """A code as a button carries it, in figures."""
    figure = 0
    for sign in code:
        figure = figure * len(ALPHABET) + ALPHABET.index(sign)
    return figure


def by_figure(turn: Turn, figure: int) -> Order | None:
    """The order of a code in figures; None for what is no code of an order."""
    signs = []
    for _ in range(LENGTH):
        figure, sign = divmod(figure, len(ALPHABET))
        signs.append(ALPHABET[sign])
    return None if figure else turn.store.orders.by_code("".join(reversed(signs)))


def _is_own(turn: Turn, order: Order) -> bool:
    households = turn.store.households.of_person(turn.me.id, turn.today)
    return order.household_id in [household.id for household in households]


def _split(text: str) -> tuple[bool, str | None]:
    """Whether a phrase of the desk stands before it, and the code; None if there is none."""
    if len(text) > LONGEST:
        return False, None
    packed = "".join(unicodedata.normalize("NFKC", text).split()).replace("-", "")
    code = as_code(packed[-LENGTH:])
    if code is None:
        return False, None
    before = plain(packed[:-LENGTH])
    said = before in {plain(phrase) for phrase in phrases(PHRASE)}
    return said, code if said or not before else None
