"""Which honours a scheme has to give for a period, and how many places each has.

GOVERNANCE.md section 4: places, prizes and shares are proposed by rank, selections by the village.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rules.honours import LOT, prize_places
from rules.parts import is_part
from rules.periods import Period
from rules.points import share
from rules.scheme_honours import Award
from rules.schemes import Scheme

Table = Literal["places", "shares", "prizes", "selections"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A household as its final result has it; points in hundredths, `honours` as ranks propose."""

    code: str
    points: int
    deduction: int
    year_points: int
    resident: bool
    honours: tuple[str, ...]

    @property
    def tied(self) -> bool:
        """Whether it is equal to someone on the other side of a border."""
        return LOT in self.honours


@dataclass(frozen=True, slots=True)
class Offer:
    """One honour to be given: `places` are never exceeded; `at_least` is what the scheme asks for.

    `better` are the honours of the same table that stand above it: nobody has two of one table's
    prizes or shares. `period` is what it is given for, "2026" for a year's. `yuan` is a prize's.
    """

    honour: str
    name: str
    name_en: str
    award: Award
    table: Table
    period: str
    places: int
    at_least: int = 0
    yuan: int = 0
    better: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def by_rank(self) -> bool:
        """Whether ranks propose it."""
        return self.table != "selections"


def offers(scheme: Scheme, period: Period, candidates: Sequence[Candidate]) -> tuple[Offer, ...]:
    """Every honour of the period that has a place, the period's own first, then the year's.

    A part of a period gives none.
    """
    if is_part(scheme, period):
        return ()
    found = [*_places(scheme, period), *_shares(scheme, period, candidates)]
    found += _prizes(scheme, period, candidates)
    for selection in scheme.selections:
        if selection.every == "period" or period.closes_year:
            named = _label(period, of_year=selection.every == "year")
            found.append(
                Offer(
                    selection.code,
                    selection.name,
                    selection.name_en,
                    selection.award,
                    "selections",
                    named,
                    selection.count,
                )
            )
    return tuple(offer for offer in found if offer.places)


def _places(scheme: Scheme, period: Period) -> list[Offer]:
    return [
        Offer(
            each.honour,
            each.name,
            each.name_en,
            each.award,
            "places",
            str(period),
            each.count,
            min(each.at_least, each.count),
        )
        for each in scheme.places
    ]


def _shares(scheme: Scheme, period: Period, candidates: Sequence[Candidate]) -> list[Offer]:
    """A share's places are what the better tiers left of it, or as many as are proposed.

    Equals are all in: three first in a village of twenty are all gold, and silver has no place.
    """
    shares = scheme.shares
    if shares is None or (shares.of == "year" and not period.closes_year):
        return []
    found: list[Offer] = []
    codes = tuple(tier.honour for tier in shares.tiers)
    taken = 0
    for at, tier in enumerate(shares.tiers):
        up_to = share(len(candidates), tier.up_to_percent)
        proposed = sum(tier.honour in each.honours for each in candidates)
        found.append(
            Offer(
                tier.honour,
                tier.name,
                tier.name_en,
                tier.award,
                "shares",
                _label(period, of_year=shares.of == "year"),
                max(up_to - taken, proposed),
                better=codes[:at],
                others=codes[:at] + codes[at + 1 :],
            )
        )
        taken += proposed
    return found


def _prizes(scheme: Scheme, period: Period, candidates: Sequence[Candidate]) -> list[Offer]:
    prizes = scheme.prizes
    if prizes is None or not period.closes_year:
        return []
    residents = sum(each.resident for each in candidates)
    codes = tuple(tier.honour for tier in prizes.tiers)
    places = dict(prize_places(prizes, residents))
    return [
        Offer(
            tier.honour,
            tier.name,
            tier.name_en,
            tier.award,
            "prizes",
            _label(period, of_year=True),
            places[tier.honour],
            yuan=tier.yuan,
            better=tuple(code for code in codes[:at] if places[code]),
            others=codes[:at] + codes[at + 1 :],
        )
        for at, tier in enumerate(prizes.tiers)
    ]


def _label(period: Period, *, of_year: bool) -> str:
    return f"{period.year:04d}" if of_year else str(period)
