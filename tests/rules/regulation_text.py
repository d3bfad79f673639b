"""Scheme A's regulation as its text and tables, for tests that write their own into it."""

import tomllib
from decimal import Decimal
from importlib.resources import files
from typing import Any


def preset_text() -> str:
    return (files("rules") / "presets" / "a-monthly.toml").read_text(encoding="utf-8")


def a_monthly() -> dict[str, Any]:
    return tomllib.loads(preset_text(), parse_float=Decimal)
