"""Every table of the house; importing this package declares them all."""

from storage.tables import (
    cases,
    honours,
    media,
    objections,
    path,
    people,
    points,
    redemption,
    roster,
    scoring,
    tallies,
)

__all__ = [
    "cases",
    "honours",
    "media",
    "objections",
    "path",
    "people",
    "points",
    "redemption",
    "roster",
    "scoring",
    "tallies",
]
