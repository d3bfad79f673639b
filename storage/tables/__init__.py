"""Every table of the house; importing this package declares them all."""

from storage.tables import (
    book_checks,
    cases,
    honours,
    media,
    objections,
    path,
    people,
    periods,
    points,
    proposals,
    redemption,
    roster,
    scoring,
    seals,
    showing,
)

__all__ = [
    "book_checks",
    "cases",
    "honours",
    "media",
    "objections",
    "path",
    "people",
    "periods",
    "points",
    "proposals",
    "redemption",
    "roster",
    "scoring",
    "seals",
    "showing",
]
