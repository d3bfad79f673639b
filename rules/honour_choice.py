"""What a panel may decide about an honour: whom it may name, how many, and with which words.

GOVERNANCE.md section 4: places are never exceeded; whoever departs from the ranks says why.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rules.honour_offers import Candidate, Offer


class How(StrEnum):
    """How a household came to its honour."""

    PROPOSED = "proposed"
    """By rank, as the scheme proposes."""
    CHOSEN = "chosen"
    """Named by the panel, with a why."""
    DRAWN = "drawn"
    """By lot among equals."""


class Refusal(StrEnum):
    """Why a choice does not hold; the answer to the person is chosen by it."""

    NO_PART = "no_part"
    """Who does not take part is never ranked."""
    NOT_RESIDENT = "not_resident"
    BELOW_BASE = "below_base"
    OTHER_TIER = "other_tier"
    """Already stands in another tier of the same prizes or shares."""
    TWICE = "twice"
    NEEDS_WHY = "needs_why"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"
    NOBODY = "nobody"
    LOT_OPEN = "lot_open"
    """Equals still wait for a lot, or for the panel to choose among them."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One household named, by its code."""

    code: str
    how: How
    why: str = ""


def may_be_named(
    offer: Offer,
    code: str,
    candidates: Mapping[str, Candidate],
    *,
    placed: Collection[str],
    least_points: int | None,
) -> Refusal | None:
    """None if the household may be given the honour at all.

    `least_points` (hundredths) is what a share asks for, None where it asks for nothing.
    """
    if code in placed:
        return Refusal.OTHER_TIER
    if not offer.by_rank:
        return None
    found = candidates.get(code)
    if found is None:
        return Refusal.NO_PART
    if offer.table == "prizes" and not found.resident:
        return Refusal.NOT_RESIDENT
    if offer.table == "shares" and least_points is not None and found.points < least_points:
        return Refusal.BELOW_BASE
    return None


def check(
    offer: Offer, picks: Sequence[Pick], *, standing: int, waiting: Collection[str], able: int
) -> Refusal | None:
    """None if the picks may be confirmed; `standing` already hold the honour of this period.

    `waiting` are equals among whom nothing is decided yet. `able` are the households that could
    have it and were not left out with a why: a village gives fewer than the scheme asks for only
    where there are no more.
    """
    codes = [pick.code for pick in picks]
    if not picks:
        return Refusal.LOT_OPEN if waiting else Refusal.NOBODY
    if len(set(codes)) != len(codes):
        return Refusal.TWICE
    if any(pick.how is How.CHOSEN and not pick.why.strip() for pick in picks):
        return Refusal.NEEDS_WHY
    if standing + len(picks) > offer.places:
        return Refusal.TOO_MANY
    if waiting and standing + len(picks) < offer.places:
        return Refusal.LOT_OPEN
    if standing + len(picks) < min(offer.at_least, able):
        return Refusal.TOO_FEW
    return None


def prize_sum(given: Mapping[str, int], yuan: Mapping[str, int]) -> int:
    """What so many of each prize cost together, in yuan."""
    return sum(count * yuan[honour] for honour, count in given.items())
