"""The months, quarters and years by which a scheme counts, and how they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

PeriodKind = Literal["month", "quarter", "year"]

_IN_A_YEAR: dict[PeriodKind, int] = {"month": 12, "quarter": 4, "year": 1}
_WRITTEN: dict[PeriodKind, re.Pattern[str]] = {
    "month": re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])"),
    "quarter": re.compile(r"([0-9]{4})Q([1-4])"),
    "year": re.compile(r"([0-9]{4})"),
}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One month, quarter or year; `number` counts from 1 within the year.

    Only periods of one kind may be compared.
    """

    kind: PeriodKind
    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> "Period":
        """The period written "2026-11", "2026Q3" or "2026". Raises ValueError on anything else."""
        for kind, written in _WRITTEN.items():
            found = written.fullmatch(text)
            if found and int(found[1]):
                return cls(kind, int(found[1]), 1 if kind == "year" else int(found[2]))
        raise ValueError(f"{text!r} is no period")

    @classmethod
    def holding(cls, kind: PeriodKind, day: date) -> "Period":
        """The period of that kind in which the day lies."""
        return cls(kind, day.year, (day.month - 1) * _IN_A_YEAR[kind] // 12 + 1)

    def __str__(self) -> str:
        match self.kind:
            case "month":
                return f"{self.year:04d}-{self.number:02d}"
            case "quarter":
                return f"{self.year:04d}Q{self.number}"
            case "year":
                return f"{self.year:04d}"

    @property
    def first_day(self) -> date:
        return date(self.year, self._first_month, 1)

    @property
    def last_day(self) -> date:
        if self.closes_year:
            return date(self.year, 12, 31)
        return date(self.year, self.next._first_month, 1) - timedelta(days=1)

    @property
    def closes_year(self) -> bool:
        """Whether this is the year's last period, in which year notes are credited."""
        return self.number == _IN_A_YEAR[self.kind]

    @property
    def next(self) -> "Period":
        if self.closes_year:
            return Period(self.kind, self.year + 1, 1)
        return Period(self.kind, self.year, self.number + 1)

    @property
    def previous(self) -> "Period":
        if self.number > 1:
            return Period(self.kind, self.year, self.number - 1)
        return Period(self.kind, self.year - 1, _IN_A_YEAR[self.kind])

    @property
    def recency(self) -> tuple[date, int]:
        """What tells the newer of two periods, of whatever kinds: the greater is the newer.

        Of two that end on one day the longer is: it is final only after what it holds. As text
        "2026Q1" would stand behind "2026-12", and "2026" before "2026-01".
        """
        return self.last_day, -self.first_day.toordinal()

    @property
    def ordinal(self) -> int:
        """Its number among all periods of its kind; the next one's is one more."""
        return self.year * _IN_A_YEAR[self.kind] + self.number - 1

    @classmethod
    def at(cls, kind: PeriodKind, ordinal: int) -> "Period":
        """The period of that kind which has that ordinal."""
        year, before = divmod(ordinal, _IN_A_YEAR[kind])
        return cls(kind, year, before + 1)

    def of_the_year(self, start: "Period") -> Iterator["Period"]:
        """The periods of this calendar year, from `start` at the earliest, to this one."""
        for number in range(1, self.number + 1):
            period = Period(self.kind, self.year, number)
            if period >= start:
                yield period

    @property
    def first_of_year(self) -> "Period":
        return Period(self.kind, self.year, 1)

    @property
    def _first_month(self) -> int:
        return (self.number - 1) * 12 // _IN_A_YEAR[self.kind] + 1


def ordinal_of(kind: PeriodKind, day: date) -> int:
    """The ordinal of the period of that kind in which the day lies, without making the period."""
    return (day.year * 12 + day.month - 1) * _IN_A_YEAR[kind] // 12
