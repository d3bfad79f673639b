"""A village's points book for the tests: households and notes as CSV, settled by `simulate`."""

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.office.regulations import load_scheme
from bot.office.simulate import simulate
from rules.schemes import Scheme

HOUSEHOLDS = "household,members,resident\n"
SCORES = "date,household,member,item,quantity,points\n"
Simulated = Callable[..., str]
"""Called with the text of the two files (and period, start), gives the text of OUT.csv."""

UNMARKED = "72"
"""What a month without a single mark comes to: all that describes a state, nothing else."""


@dataclass
class PointsBook:
    """Two input files and one output file in a folder of their own."""

    folder: Path
    scheme: Scheme = field(default_factory=lambda: load_scheme("a-monthly"))
    households: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    columns: str = SCORES.strip()

    @property
    def out(self) -> Path:
        return self.folder / "out.csv"

    def household(self, code: str, members: int = 4, resident: str = "yes") -> None:
        self.households.append(f"{code},{members},{resident}")

    def village(self, count: int) -> None:
        """Households H01, H02 … all resident."""
        for number in range(1, count + 1):
            self.household(f"H{number:02d}")

    def marks(self, day: str, household: str, item: str, points: str) -> None:
        self.notes.append(f"{day},{household},,{item},,{points}")

    def counts(
        self, day: str, household: str, item: str, quantity: str = "", member: str = ""
    ) -> None:
        self.notes.append(f"{day},{household},{member},{item},{quantity},")

    def settle(
        self, period: str = "2026-11", start: str | None = None
    ) -> dict[str, dict[str, str]]:
        """What OUT.csv says, by household, in the order of its lines."""
        households, scores = self.folder / "households.csv", self.folder / "scores.csv"
        households.write_text("\n".join([HOUSEHOLDS.strip(), *self.households]) + "\n")
        scores.write_text("\n".join([self.columns, *self.notes]) + "\n")
        simulate(self.scheme, households, scores, period, start, self.out, "en")
        with self.out.open(encoding="utf-8", newline="") as opened:
            return {row["household"]: row for row in csv.DictReader(opened)}

    def figure(
        self, column: str, household: str = "H01", period: str = "2026-11", start: str | None = None
    ) -> str:
        return self.settle(period, start)[household][column]

    def holders(self, honour: str, period: str = "2026-11", start: str | None = None) -> list[str]:
        """Whoever carries the honour, in the order of the result."""
        return [
            code
            for code, row in self.settle(period, start).items()
            if honour in row["honour"].split(";")
        ]
