"""A points scheme as data: one version of a village's regulation, and what may be asked of it."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from rules.periods import PeriodKind
from rules.scheme_honours import Places, Prizes, Tier
from rules.scheme_items import BaseItem, BonusItem, Deduction, Group
from rules.scheme_terms import Adoption, Calendar, Caps, GateOpening, Redemption
from rules.scheme_values import STRICT, Points, Text

Item = BaseItem | BonusItem | Deduction


class Scheme(BaseModel):
    """One version of a village's points regulation (积分办法). All points are hundredths."""

    model_config = STRICT

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    name: Text
    name_en: Text
    period: PeriodKind
    base: Points
    ranking: Literal["points", "year_points"]
    floor: Points | None = None
    adoption: Adoption | None = None
    caps: Caps = Caps()
    calendar: Calendar
    redemption: Redemption
    groups: Annotated[tuple[Group, ...], Field(strict=False)]
    items: Annotated[tuple[BaseItem, ...], Field(strict=False)]
    bonus: Annotated[tuple[BonusItem, ...], Field(strict=False)] = ()
    year_bonus: Annotated[tuple[BonusItem, ...], Field(strict=False)] = ()
    deductions: Annotated[tuple[Deduction, ...], Field(strict=False)] = ()
    gate_opened: Annotated[tuple[GateOpening, ...], Field(strict=False)] = ()
    places: Annotated[tuple[Places, ...], Field(strict=False)] = ()
    prizes: Prizes | None = None

    @property
    def every_item(self) -> tuple[Item, ...]:
        """Every item a score may name, in the regulation's order."""
        return (*self.items, *self.bonus, *self.year_bonus, *self.deductions)

    @cached_property
    def by_code(self) -> Mapping[str, Item]:
        return {item.code: item for item in self.every_item}

    @property
    def honours(self) -> tuple[Places | Tier, ...]:
        """Every honour that ranks propose: the period's, then the year's."""
        return (*self.places, *(self.prizes.tiers if self.prizes else ()))

    def is_shut(self, item: Item, day: date) -> bool:
        """Whether the dignity gate keeps the item from being scored on that day."""
        return item.gated and not any(
            opening.item == item.code and opening.holds_on(day) for opening in self.gate_opened
        )
