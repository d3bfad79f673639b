"""Every table of the house; importing this package declares them all."""

from storage.tables import cases, honours, media, path, people, points

__all__ = ["cases", "honours", "media", "path", "people", "points"]
