"""The parts of a points scheme, as a village's regulation writes them: items, gates, places."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from rules.points import hundredths


def _whole_hundredths(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, int | float | Decimal):
        raise ValueError("must be a number of points")
    return hundredths(Decimal(str(number)))


STRICT = ConfigDict(strict=True, frozen=True, extra="forbid")

Points = Annotated[int, BeforeValidator(_whole_hundredths), Field(ge=0, le=10_000_000)]
"""Written as points (0.5), held as hundredths (50)."""
Text = Annotated[str, Field(min_length=1, max_length=200)]
Code = Annotated[str, Field(pattern=r"^[A-Z][0-9A-Za-z.]{0,9}$")]
"""Begins with a capital letter, never with a sign that a spreadsheet takes for a formula."""
HonourCode = Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,29}$")]
Percent = Annotated[int, Field(ge=0, le=100)]


class Group(BaseModel):
    """A class of base items, such as 人居环境, and what its items come to together."""

    model_config = STRICT

    name: Text
    name_en: Text
    max: Points


class BaseItem(BaseModel):
    """A base item: the panel's mark sets what was earned, from 0 to `max`."""

    model_config = STRICT

    code: Code
    group: Text
    name: Text
    name_en: Text
    criteria: str = ""
    criteria_en: str = ""
    max: Points
    unmarked: Literal["full", "zero"]
    gated: bool = False

    @property
    def without_mark(self) -> int:
        """Hundredths earned in a period in which nobody marked the item."""
        return self.max if self.unmarked == "full" else 0


class BonusItem(BaseModel):
    """A bonus: `value` for each unit noted, or once a period (a year item: once a year)."""

    model_config = STRICT

    code: Code
    name: Text
    name_en: Text
    criteria: str = ""
    criteria_en: str = ""
    value: Points
    counts: Literal["each", "once"]
    gated: bool = False


class Deduction(BaseModel):
    """A deduction (减分): `value` for each unit noted; it may freeze redemption instead."""

    model_config = STRICT

    code: Code
    name: Text
    name_en: Text
    criteria: str = ""
    criteria_en: str = ""
    value: Points
    gated: bool = False
    needs_document: bool = False
    freezes: bool = False


class GateOpening(BaseModel):
    """What a village must show to use a gated item: its meeting, a legal review, an end."""

    model_config = STRICT

    item: Code
    meeting: Text
    meeting_date: date
    legal_review: Text
    expires: date

    def holds_on(self, day: date) -> bool:
        return self.meeting_date <= day <= self.expires


class Places(BaseModel):
    """An honour of the period for the first `count` households; never more than that."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    at_least: Annotated[int, Field(ge=0)] = 0
    count: Annotated[int, Field(ge=1)]


class Tier(BaseModel):
    """One class of the year-end prizes and its share of the places."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    percent: Percent
    yuan: Annotated[int, Field(ge=0)]


class Prizes(BaseModel):
    """Year-end prizes for a share of the resident households; the last tier takes the rest."""

    model_config = STRICT

    percent: Percent
    tiers: Annotated[tuple[Tier, ...], Field(strict=False, min_length=1)]


class Caps(BaseModel):
    """The most that bonuses bring in a period, and year bonuses in a year."""

    model_config = STRICT

    bonus: Points | None = None
    year_bonus: Points | None = None


class Calendar(BaseModel):
    """Days of the month after the period by which its points are scored, published and spent.

    `objection_days` and `answer_days` are counted in whole days: how long a publication is open to
    objection, and how long an objection may wait for its answer.
    """

    model_config = STRICT

    scoring_until_day: Annotated[int, Field(ge=1, le=28)]
    publish_by_day: Annotated[int, Field(ge=1, le=28)]
    objection_days: Annotated[int, Field(ge=1, le=28)]
    answer_days: Annotated[int, Field(ge=1, le=28)] = 5
    redemption_day: Annotated[int, Field(ge=1, le=28)]
    moved_by_holidays: bool


class Redemption(BaseModel):
    """What a point buys."""

    model_config = STRICT

    yuan_per_point: Points


class Adoption(BaseModel):
    """The villagers' representative meeting that adopted the scheme, and from when it holds."""

    model_config = STRICT

    adopted: date
    meeting: Text
    holds_from: Text
