"""Entries of a plan as a town would write them, for the tests of the clock's plan."""

import tomllib
from datetime import time
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from rules.patrol import SHANGHAI, Plan, parse_plan

PRESET: dict[str, Any] = tomllib.loads(
    files("rules.presets").joinpath("patrol.toml").read_text("utf-8")
)


def plan_of(*tasks: dict[str, Any], zone: ZoneInfo = SHANGHAI, **burden: Any) -> Plan:
    return parse_plan({"tasks": list(tasks), "burden": burden}, zone)


def step(code: str, **keys: Any) -> dict[str, Any]:
    return {"code": code, "kind": "step", "rhythm": "daily", "at": time(9), **keys}


def prompt(code: str = "ask", **keys: Any) -> dict[str, Any]:
    times = {"at": time(8), "ends": time(18)}
    return {"code": code, "kind": "prompt", "rhythm": "daily", **times, **keys}


def reminder(code: str = "again", **keys: Any) -> dict[str, Any]:
    return {"code": code, "kind": "reminder", "rhythm": "daily", "reminds": "ask", **keys}
