"""The items of a points scheme, as a village's regulation writes them, and their groups."""

from typing import Literal

from pydantic import BaseModel

from rules.scheme_values import STRICT, Code, Points, Text


class Group(BaseModel):
    """A class of base items, such as 人居环境, and what its items come to together."""

    model_config = STRICT

    name: Text
    name_en: Text
    max: Points


class BaseItem(BaseModel):
    """A base item: the panel's mark sets what was earned, from 0 to `max`.

    One scored every quarter (of a scheme that counts by the year) has a mark of its own in each;
    the year takes their mean. Photos of what is `outdoors` may hang on the picture wall.
    """

    model_config = STRICT

    code: Code
    group: Text
    name: Text
    name_en: Text
    criteria: str = ""
    criteria_en: str = ""
    max: Points
    unmarked: Literal["full", "zero"]
    every: Literal["period", "quarter"] = "period"
    gated: bool = False
    outdoors: bool = False

    @property
    def without_mark(self) -> int:
        """Hundredths earned where nobody marked the item: in its period, or in a quarter."""
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
    outdoors: bool = False


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


class SignedItem(BaseModel):
    """An item that goes either way: `value` for each unit, a quantity below 0 deducts."""

    model_config = STRICT

    code: Code
    name: Text
    name_en: Text
    criteria: str = ""
    criteria_en: str = ""
    value: Points
    gated: bool = False
