"""A points scheme as data: one version of a village's regulation, and what may be asked of it."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from rules.periods import PeriodKind
from rules.scheme_honours import Places, Prizes, Selection, Shares, ShareTier, Tier
from rules.scheme_items import BaseItem, BonusItem, Deduction, Group, SignedItem
from rules.scheme_terms import (
    Adoption,
    Assembly,
    Calendar,
    Caps,
    GateOpening,
    ImprovementGate,
    Panel,
    Proposals,
    Redemption,
)
from rules.scheme_values import STRICT, Points, Text

Item = BaseItem | BonusItem | Deduction | SignedItem
Honour = Places | Tier | ShareTier


class Scheme(BaseModel):
    """One version of a village's points regulation (积分办法). All points are hundredths.

    `base` is what the base items come to at their best. A scheme without base items gives its
    base to every household in every period. `ranking` says what ranks: the period's points, the
    year's so far, or what was gathered since the start for each member of the household.
    With `rank_told` false a household is told its points and not its rank.
    """

    model_config = STRICT

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    name: Text
    name_en: Text
    period: PeriodKind
    base: Points
    ranking: Literal["points", "year_points", "average"]
    floor: Points | None = None
    rank_told: bool = True
    adoption: Adoption | None = None
    caps: Caps = Caps()
    calendar: Calendar
    assembly: Assembly | None = None
    redemption: Redemption
    panel: Panel | None = None
    proposals: Proposals = Proposals()
    groups: Annotated[tuple[Group, ...], Field(strict=False)] = ()
    items: Annotated[tuple[BaseItem, ...], Field(strict=False)] = ()
    bonus: Annotated[tuple[BonusItem, ...], Field(strict=False)] = ()
    year_bonus: Annotated[tuple[BonusItem, ...], Field(strict=False)] = ()
    deductions: Annotated[tuple[Deduction, ...], Field(strict=False)] = ()
    signed: Annotated[tuple[SignedItem, ...], Field(strict=False)] = ()
    gate_opened: Annotated[tuple[GateOpening, ...], Field(strict=False)] = ()
    improvement_list: ImprovementGate | None = None
    places: Annotated[tuple[Places, ...], Field(strict=False)] = ()
    prizes: Prizes | None = None
    shares: Shares | None = None
    selections: Annotated[tuple[Selection, ...], Field(strict=False)] = ()

    @property
    def every_item(self) -> tuple[Item, ...]:
        """Every item a score may name, in the regulation's order."""
        return (*self.items, *self.bonus, *self.year_bonus, *self.deductions, *self.signed)

    @cached_property
    def by_code(self) -> Mapping[str, Item]:
        return {item.code: item for item in self.every_item}

    @cached_property
    def year_codes(self) -> frozenset[str]:
        """The items that wait for the year's last period."""
        return frozenset(item.code for item in self.year_bonus)

    @cached_property
    def unmarked(self) -> Mapping[str, int]:
        """Hundredths that each base item earns where nobody marked it."""
        return {item.code: item.without_mark for item in self.items}

    @cached_property
    def unmarked_base(self) -> int:
        """Hundredths of base where nothing is marked: what it gives, or what its items earn.

        What is scored every quarter is not among it.
        """
        if not self.items:
            return self.base
        return sum(item.without_mark for item in self.items if item.every == "period")

    @cached_property
    def unmarked_quarters(self) -> int:
        """Hundredths of all four quarters together where nothing is marked in any."""
        return 4 * sum(item.without_mark for item in self.items if item.every == "quarter")

    @property
    def honours(self) -> Mapping[str, tuple[Honour, ...]]:
        """The honours that ranks propose, by the table that offers them."""
        return {
            "places": self.places,
            "prizes": self.prizes.tiers if self.prizes else (),
            "shares": self.shares.tiers if self.shares else (),
        }

    def is_shut(self, item: Item, day: date) -> bool:
        """Whether the dignity gate keeps the item from being scored on that day."""
        return item.gated and not any(
            opening.item == item.code and opening.holds_on(day) for opening in self.gate_opened
        )
