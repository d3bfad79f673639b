"""Schemes B, C and D read a second time: in fractions, month by month, without rules/."""

import math
from dataclasses import dataclass
from fractions import Fraction

Note = tuple[str, str, str, str, str]
"""Day, household, item, quantity, points, as written."""
Row = dict[str, Fraction | str]

STARS = ((10, "five"), (20, "four"), (30, "three"))
PLATES = ((5, "gold"), (15, "silver"), (30, "bronze"))
ZERO = Fraction(0)


@dataclass
class Village:
    """Households with their members, what was noted, and the period all of them begin with."""

    members: dict[str, int]
    notes: list[Note]
    start: str

    def of(self, household: str, when: str, letter: str) -> list[Note]:
        return [
            note
            for note in self.notes
            if note[1] == household and note[0].startswith(when) and note[2].startswith(letter)
        ]

    def total(self, household: str, when: str, letter: str) -> Fraction:
        return sum((Fraction(note[3] or 1) for note in self.of(household, when, letter)), ZERO)


def ranked(figures: dict[str, Fraction]) -> dict[str, int]:
    return {
        code: 1 + sum(other > figure for other in figures.values())
        for code, figure in figures.items()
    }


def share_of(ranks: dict[str, int], tiers: tuple[tuple[int, str], ...], code: str) -> str:
    for percent, honour in tiers:
        if ranks[code] <= math.floor(Fraction(len(ranks) * percent, 100) + Fraction(1, 2)):
            return honour
    return ""


def rounded(figure: Fraction) -> Fraction:
    return Fraction(math.floor(figure * 100 + Fraction(1, 2)), 100)


def star_year(village: Village, period: str) -> dict[str, Row]:
    rows: dict[str, Row] = {}
    points: dict[str, Fraction] = {}
    for code in village.members:
        months = [f"{period}-{month:02d}" for month in range(1, 13)]
        quarters = [months[first : first + 3] for first in (0, 3, 6, 9)]
        base = ZERO
        for item in ("JE", "JC"):
            for quarter in quarters:
                earned = Fraction(40)
                for month in quarter:
                    for note in sorted(village.of(code, month, item), key=lambda each: each[0]):
                        earned = Fraction(note[4])
                base += earned / 4
        base = rounded(base)
        for item in ("JD", "JL", "JW"):
            marks = sorted(village.of(code, period, item), key=lambda each: each[0])
            base += Fraction(marks[-1][4]) if marks else 0
        bonus, deduction = village.total(code, period, "P"), village.total(code, period, "K")
        points[code] = base + bonus - deduction
        rows[code] = {"base": base, "bonus": bonus, "deduction": deduction, "average": ""}
        rows[code] |= {"points": points[code], "year_points": points[code]}
    ranks = ranked(points)
    for code, row in rows.items():
        row["rank"] = Fraction(ranks[code])
        row["honour"] = share_of(ranks, STARS, code) if points[code] >= 140 else ""
    return rows


def months_to(village: Village, period: str) -> list[str]:
    every = (f"{year}-{month:02d}" for year in range(2020, 2030) for month in range(1, 13))
    return [month for month in every if village.start <= month <= period]


def member_month(village: Village, period: str) -> dict[str, Row]:
    rows: dict[str, Row] = {}
    averages: dict[str, Fraction] = {}
    for code, members in village.members.items():
        gathered = year = ZERO
        for month in months_to(village, period):
            amounts = [Fraction(note[3] or 1) for note in village.of(code, month, "R")]
            bonus = sum((amount for amount in amounts if amount > 0), ZERO)
            deduction = sum((-amount for amount in amounts if amount < 0), ZERO)
            gathered += bonus - deduction
            year += bonus - deduction if month[:4] == period[:4] else 0
        averages[code] = rounded(gathered / members)
        rows[code] = {"base": ZERO, "bonus": bonus, "deduction": deduction, "honour": ""}
        rows[code] |= {"points": bonus - deduction, "year_points": year, "average": averages[code]}
    for code, rank in ranked(averages).items():
        rows[code]["rank"] = Fraction(rank)
    return rows


def platform_month(village: Village, period: str) -> dict[str, Row]:
    rows: dict[str, Row] = {}
    points: dict[str, Fraction] = {}
    years: dict[str, Fraction] = {}
    for code in village.members:
        years[code] = ZERO
        for month in months_to(village, period):
            bonus, deduction = village.total(code, month, "P"), village.total(code, month, "K")
            points[code] = 100 + bonus - deduction
            years[code] += points[code] if month[:4] == period[:4] else 0
        rows[code] = {"base": Fraction(100), "bonus": bonus, "deduction": deduction, "average": ""}
        rows[code] |= {"points": points[code], "year_points": years[code]}
    for code, row in rows.items():
        row["rank"] = Fraction(ranked(points)[code])
        row["honour"] = share_of(ranked(years), PLATES, code) if period.endswith("-12") else ""
    return rows
