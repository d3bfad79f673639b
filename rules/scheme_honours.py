"""The honours that a points scheme proposes by rank: places, prizes, shares of the households."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from rules.scheme_values import STRICT, HonourCode, Percent, Text


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


class ShareTier(BaseModel):
    """One class of a share: ranks up to that percentage, of all households from the first on."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    up_to_percent: Percent


class Shares(BaseModel):
    """Honours for the best shares of all households that are ranked; equals are all in.

    `of` a period: by the rank that the scheme publishes, every period. `of` a year: by the year's
    points, in the year's last period. Whoever has less than the scheme's base of the period gets
    none where `at_or_above_base` says so, and takes nobody's place.
    """

    model_config = STRICT

    of: Literal["period", "year"]
    at_or_above_base: bool = False
    tiers: Annotated[tuple[ShareTier, ...], Field(strict=False, min_length=1)]
