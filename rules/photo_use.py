"""A photo that was used before: which use of it the command room is told of.

GOVERNANCE.md section 2: evidence is looked at by a person. Nothing is refused because of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

SAME_PLACE = 2
"""Bits: within one case two photos show one place on purpose; they are one picture only if even
nearer than rules/likeness.py asks."""


@dataclass(frozen=True, slots=True)
class Use:
    """A photo that shows a case, before or after it was handled; `apart` in bits from another."""

    media_id: int
    case_id: int
    stage: str
    at: datetime
    apart: int = 0


def told_of(photo: Use, others: Iterable[Use], reworked_at: datetime | None = None) -> Use | None:
    """The earlier use that says most against a photo; None where nothing does.

    Another case's comes first, then the nearest, then the oldest. Two of one album, or the same
    one sent twice before anybody handled the case, say nothing; what shows it as it was found
    and as it was left does, and so does a proof that was sent before the check failed.
    """
    found = [
        each
        for each in others
        if each.media_id < photo.media_id and _says_something(photo, each, reworked_at)
    ]
    return min(
        found, key=lambda use: (use.case_id == photo.case_id, use.apart, use.at), default=None
    )


def _says_something(photo: Use, earlier: Use, reworked_at: datetime | None) -> bool:
    if photo.case_id != earlier.case_id:
        return True
    if earlier.apart > SAME_PLACE:
        return False
    if photo.stage != earlier.stage:
        return True
    return reworked_at is not None and earlier.at < reworked_at <= photo.at
