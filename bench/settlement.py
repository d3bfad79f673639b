"""A period settled with ranks, for villages of growing size, beside its floor in the same run."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

from bench.multitude import make_multitude, month_before
from bench.servers import ROOT

OF_FLOOR = 0.2
"""At least so much of the floor's speed."""

FLAT_WITHIN = 1.5
"""The largest village's household may cost so many times the cheapest one's at the most."""


@dataclass(frozen=True)
class Settled:
    """One size: microseconds a household of ours, the floor and the bare table; the peak in MiB."""

    households: int
    ours: float
    floor: float
    bare: float
    peak: float

    @property
    def of_floor(self) -> float:
        return self.floor / self.ours


def settle_sizes(
    folder: Path, sizes: tuple[int, ...], rounds: int, now: datetime
) -> Iterator[tuple[Settled, Path]]:
    """Medians of rounds of ours, floor, bare, ours …; and the village's file, to go on with."""
    month = month_before(now)
    for households in sizes:
        file = make_multitude(folder / f"of-{households}.sqlite3", households, month, now)
        yield _settled(file, households, str(month), _rounds(households, rounds)), file


def _rounds(households: int, usual: int) -> int:
    """A small village is settled in hundredths of a second: one round of it says little."""
    if households > 100_000:
        return 1
    return usual if households == 100_000 else 3 * usual


def _settled(file: Path, households: int, period: str, rounds: int) -> Settled:
    made = []
    for _ in range(rounds):
        command = [sys.executable, "-m", "bench.settle_once", str(file), period]
        ran = subprocess.run(  # noqa: S603 - our own command, no words of anybody's
            command, cwd=ROOT, capture_output=True, text=True, check=True
        )
        made.append(json.loads(ran.stdout))
        if made[-1]["rows"] != households:
            raise ValueError(f"{made[-1]['rows']} of {households} households were settled")

    def middle(name: str) -> float:
        return float(median(each[name] / households * 1e6 for each in made))

    peak = max(each["peak"] for each in made)
    return Settled(households, middle("ours"), middle("floor"), middle("bare"), peak)
