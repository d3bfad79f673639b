"""The honours of a points scheme: proposed by rank (places, prizes, shares), or selected (评选)."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from rules.scheme_values import STRICT, HonourCode, Percent, Text


class Award(BaseModel):
    """What an honour brings in a few words, and how its door plate looks."""

    model_config = STRICT

    brings: Annotated[str, Field(max_length=60)] = ""
    brings_en: Annotated[str, Field(max_length=120)] = ""
    plate: Literal["gold", "silver", "bronze", "red"] = "red"
    stars: Annotated[int, Field(ge=0, le=5)] = 0


class Places(BaseModel):
    """An honour of the period for the first `count` households; never more than that."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    at_least: Annotated[int, Field(ge=0)] = 0
    count: Annotated[int, Field(ge=1)]
    award: Award = Award()


class Tier(BaseModel):
    """One class of the year-end prizes and its share of the places."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    percent: Percent
    yuan: Annotated[int, Field(ge=0)]
    award: Award = Award()


class Prizes(BaseModel):
    """Year-end prizes for a share of the resident households; the last tier takes the rest.

    `budget_yuan` is what the village has set aside for them, where it has.
    """

    model_config = STRICT

    percent: Percent
    budget_yuan: Annotated[int, Field(ge=0)] | None = None
    tiers: Annotated[tuple[Tier, ...], Field(strict=False, min_length=1)]


class ShareTier(BaseModel):
    """One class of a share: ranks up to that percentage, of all households from the first on."""

    model_config = STRICT

    honour: HonourCode
    name: Text
    name_en: Text
    up_to_percent: Percent
    award: Award = Award()


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


class Selection(BaseModel):
    """An honour that no rank proposes (最美庭院, 好媳妇 …): whoever is named, with a why.

    `count` is the most households each time; a year's is selected after the year's last period.
    """

    model_config = STRICT

    code: HonourCode
    name: Text
    name_en: Text
    count: Annotated[int, Field(ge=1)]
    every: Literal["period", "year"]
    award: Award = Award()
