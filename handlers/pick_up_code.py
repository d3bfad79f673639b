"""A pick-up code that somebody types or scans: which order's it is, and what it opens for whom.

What stands behind the QR picture is the same phrase and code, so that any scanner will do.
"""

import unicodedata

from handlers import find_household
from handlers.buttons import DeskButton, RedeemButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.phrases import bare
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.roles import Role
from storage.binding import LENGTH, as_code
from storage.order_rows import Order

PHRASE = "phrases-desk"

LONGEST = 60
"""Characters: a phrase and a code are no longer."""


def token_in(turn: Turn, text: str) -> str | None:
    """What the words open: a clerk the order at the desk, its household its own order.

    A code alone that belongs to no order of theirs means nothing here. Raises Refuse where a clerk
    said that it is a pick-up code, and no order has it.
    """
    said, code = _split(text)
    if code is None:
        return None
    order = turn.store.orders.by_code(code)
    if turn.has(Role.CLERK):
        if order is not None and serves(turn, order):
            return token(DeskButton.SHOW, order.id)
        if said:
            raise Refuse("desk-no-such-code")
    if order is not None and _is_own(turn, order):
        return token(RedeemButton.SHOW, order.id)
    return None


def serves(turn: Turn, order: Order) -> bool:
    """Whether the person is a clerk of the order's village today."""
    villages = find_household.villages(turn, Role.CLERK)
    return order.village_id in [village.id for village in villages]


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
    before = bare(packed[:-LENGTH])
    said = before in {bare(phrase) for phrase in phrases(PHRASE)}
    return said, code if said or not before else None
