"""News: what a commit brings something of, so that only whoever waits for that is woken."""

News = set[str]
"""The subjects that one transaction has written something about."""

STEPS = "steps"
"""A message of the house waits for its step."""

LETTERS = "letters"
"""A message may leave, or the next of its chat may."""

MEDIA = "media"
"""Something is to be fetched or drawn, or is ready."""

SETTLEMENTS = "settlements"
"""A period is to be worked out or credited."""

TIMES = "times"
"""A case is to be looked at; time alone brings it."""

PROOFS = "proofs"
"""Somebody asked for a village's books to be proved."""


ORDERS = "orders"
"""A workbook of orders is to be read, or filed."""


def page(chat_id: int) -> str:
    """Something stands on a chat's page."""
    return f"page {chat_id}"
