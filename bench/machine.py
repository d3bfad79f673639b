"""The machine and the code that were measured, in words."""

import os
import platform
import sqlite3
import subprocess
from datetime import datetime
from pathlib import Path

from bench.servers import ROOT


def described(folder: Path, now: datetime) -> list[tuple[str, str]]:
    """What a reader must know to compare: machine, versions, disk, day, commit."""
    return [
        ("processor", f"{_processor()}, {os.cpu_count()} cores (no process is pinned to one)"),
        ("memory", f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB"),
        ("disk", _disk(folder)),
        (
            "load before",
            f"{os.getloadavg()[0]:.1f} in the minute before; near 0, or others ran too",
        ),
        ("system", f"{platform.system()} {platform.release()}"),
        ("Python", f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}"),
        ("day", now.date().isoformat()),
        ("commit", _commit()),
    ]


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _disk(folder: Path) -> str:
    """The file system and device that hold the folder, and of what kind the device is if known."""
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    holding = [mount for mount in mounts if folder.is_relative_to(mount[1])]
    device, _, kind, *_ = max(holding, key=lambda mount: len(mount[1]))
    name = Path(device).name
    turns = Path(f"/sys/class/block/{name}/queue/rotational")
    if name.startswith(("vd", "xvd")):
        return f"{kind} on {device}, a virtual disk"
    if not turns.exists():
        return f"{kind} on {device}"
    return f"{kind} on {device}, {'turning' if turns.read_text().strip() == '1' else 'solid state'}"


def _commit() -> str:
    shown = _git("rev-parse", "--short", "HEAD")
    return f"{shown}, with changes" if _git("status", "--porcelain") else shown


def _git(*arguments: str) -> str:
    try:
        ran = subprocess.run(  # noqa: S603 - no words of anybody's
            ["git", *arguments],  # noqa: S607 - whichever git is there
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return ran.stdout.strip()
