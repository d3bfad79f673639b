"""How a regulation's file writes its values: points, codes, texts, shares."""

from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field

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
