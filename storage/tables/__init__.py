"""Every table of the house; importing this package declares them all."""

from storage.tables import (
    cases,
    honours,
    media,
    objections,
    path,
    people,
    periods,
    points,
    redemption,
    roster,
    scoring,
)

__all__ = [
    "cases",
    "honours",
    "media",
    "objections",
    "path",
    "people",
    "periods",
    "points",
    "redemption",
    "roster",
    "scoring",
]
