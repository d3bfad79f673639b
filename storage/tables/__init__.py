"""Every table of the house; importing this package declares them all."""

from storage.tables import (
    cases,
    honours,
    improvements,
    media,
    objections,
    path,
    people,
    personal_data,
    points,
    redemption,
    restrictions,
    roster,
    scoring,
    shops,
)

__all__ = [
    "cases",
    "honours",
    "improvements",
    "media",
    "objections",
    "path",
    "people",
    "personal_data",
    "points",
    "redemption",
    "restrictions",
    "roster",
    "scoring",
    "shops",
]
