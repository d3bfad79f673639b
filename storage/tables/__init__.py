"""Every table of the house; importing this package declares them all."""

from storage.tables import cases, media, objections, path, people, points, redemption, scoring

__all__ = ["cases", "media", "objections", "path", "people", "points", "redemption", "scoring"]
