"""What ranks propose for one honour: who is certain, who is equal across a border and draws.

GOVERNANCE.md section 4: ranks propose; the panel selects and records why.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rules.honour_offers import Candidate, Offer


@dataclass(frozen=True, slots=True)
class Proposal:
    """Household codes by rank. Among `tied` the panel draws or chooses for what places are left."""

    certain: tuple[str, ...]
    tied: tuple[str, ...]


NOBODY = Proposal((), ())


def proposal(
    offer: Offer,
    candidates: Sequence[Candidate],
    *,
    placed: Collection[str] = (),
    lost: Collection[str] = (),
) -> Proposal:
    """Whom ranks propose for an honour.

    `placed` already stand in another honour of the same prizes or shares and get no second one;
    `lost` drew for a better tier in vain and fall to this one. Our reading, for a year's prizes:
    equal in the year's points and marked `lot` is equal, for a month's result does not keep the
    year's deductions.
    """
    if not offer.by_rank:
        return NOBODY
    ranked = by_rank(offer, candidates)
    tied = _tied(offer, ranked)
    pool = [
        each.code
        for each in ranked
        if (offer.honour in each.honours or each.code in lost)
        and each.code not in placed
        and each.code not in tied
    ]
    certain = tuple(pool[: offer.places])
    drawing = tuple(each.code for each in ranked if each.code in tied and each.code not in placed)
    if len(certain) + len(drawing) <= offer.places:
        return Proposal((*certain, *drawing), ())
    return Proposal(certain, drawing)


def by_rank(offer: Offer, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates in the order in which an honour goes to them."""
    return sorted(candidates, key=lambda each: _order(offer, each))


def _tied(offer: Offer, ranked: Sequence[Candidate]) -> frozenset[str]:
    """Those equal to the last proposed, if any of them stands behind the border; else nobody."""
    proposed = [each for each in ranked if offer.honour in each.honours]
    if offer.table == "shares" or not proposed:
        return frozenset()
    last = proposed[-1]
    equal = [each for each in ranked if each.tied and _equal(offer, each, last)]
    inside = {offer.honour, *offer.better}
    if all(inside & set(each.honours) for each in equal):
        return frozenset()
    return frozenset(each.code for each in equal)


def _order(offer: Offer, each: Candidate) -> tuple[int, int, str]:
    if offer.table == "prizes":
        return (-each.year_points, 0, each.code)
    return (-each.points, each.deduction, each.code)


def _equal(offer: Offer, one: Candidate, other: Candidate) -> bool:
    if offer.table == "prizes":
        return one.resident and one.year_points == other.year_points
    return (one.points, one.deduction) == (other.points, other.deduction)
