"""A number as people type it, with or without what it counts: 20, 20.5分, 三, 12瓶."""

import re
import unicodedata
from decimal import Decimal

from messages.choice import typed_number

_AMOUNT = re.compile(r"(\d{1,7}(?:\.\d{1,2})?)\s*[^\d\s.,\-]{0,6}")


def typed_amount(text: str) -> Decimal | None:
    """The number, two decimals at most and never below 0; None for anything else."""
    number = typed_number(text)
    if number is not None:
        return Decimal(number)
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").strip()
    found = _AMOUNT.fullmatch(plain)
    return Decimal(found[1]) if found else None


def typed_count(text: str) -> int | None:
    """The same for what comes in whole pieces."""
    amount = typed_amount(text)
    return int(amount) if amount is not None and amount == int(amount) else None
