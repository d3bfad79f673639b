"""The honours that a points scheme proposes by rank: a number of places, a share of prizes."""

from typing import Annotated

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
