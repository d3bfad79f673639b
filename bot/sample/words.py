"""The sample town's words: names, places, reasons and reports, out of its data files."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def sample_places() -> str:
    """The file of the sample town's places."""
    return str(files("bot.sample") / "places.toml")


@cache
def words(name: str) -> dict[str, Any]:
    """What the data file of that name says ("town", "points", "shop", "cases")."""
    text = (files("bot.sample") / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
