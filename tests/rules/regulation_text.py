"""A preset's regulation as its text and tables, for tests that write their own into it."""

import tomllib
from decimal import Decimal
from importlib.resources import files
from typing import Any


def preset_text(name: str = "a-monthly") -> str:
    return (files("rules") / "presets" / f"{name}.toml").read_text(encoding="utf-8")


def preset(name: str) -> dict[str, Any]:
    return tomllib.loads(preset_text(name), parse_float=Decimal)


def a_monthly() -> dict[str, Any]:
    return preset("a-monthly")
