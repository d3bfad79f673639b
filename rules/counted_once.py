"""Bonuses that count once: in which span, and which of its notes is the one that counts.

GOVERNANCE.md section 4: a once-only bonus counts once a period, a year item once a calendar year.
Our reading: the note entered first is the one; any after it stays in the books and adds nothing.
"""

from datetime import date

from rules.periods import Period
from rules.scheme_items import BonusItem
from rules.schemes import Item, Scheme


def is_once(item: Item | None) -> bool:
    """Whether further notes of the item add nothing."""
    return isinstance(item, BonusItem) and item.counts == "once"


def once_in(scheme: Scheme, code: str, day: date) -> Period | None:
    """The span in which a note of that day counts only once; None where each of them counts."""
    if not is_once(scheme.by_code.get(code)):
        return None
    return Period.holding("year" if code in scheme.year_codes else scheme.period, day)
