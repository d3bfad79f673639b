"""Random villages settled twice: by the program, and by a slow second reading of the rules.

The second reading keeps its own tables, counts in fractions, and shares nothing with rules/.
"""

import tempfile
from fractions import Fraction
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.rules.points_book import PointsBook

MOST = {"J1.1": 2, "J1.3": 2, "J1.4": 4, "J2.1": 6, "J2.2": 6, "J2.3": 6, "J2.4": 6, "J2.5": 6}
MOST |= {"J3.1": 5, "J3.2": 5, "J3.3": 5, "J4.2": 10, "J5.1": 10, "J5.2": 5, "J5.3": 5}
STATES = ("J2.1", "J2.2", "J2.3", "J2.4", "J2.5", "J3.1", "J3.2", "J3.3", "J4.2")
GATED_BASE = 2 + 5 + 10
EACH = {"P1": "0.5", "P2": "0.5", "P5": "1", "Y9": "20"}
EACH |= {"K4a": "1", "K4b": "10", "K6a": "1", "K6b": "10", "K8": "2"}
ONCE = {"P3a": 1, "P3b": 1, "P4": 1, "Y6": 20, "Y7": 10, "Y8": 20}

Note = tuple[str, str, str, str, str]
"""Day, household, item, quantity, points, as written."""


def halves(most: int) -> st.SearchStrategy[str]:
    return st.integers(0, 2 * most).map(lambda half: f"{half // 2}.{half % 2 * 5}")


@st.composite
def villages(draw: st.DrawFn) -> tuple[list[str], list[Note]]:
    """Who is resident, and notes that meet: few households, few items, few days."""
    homes = draw(st.lists(st.sampled_from(("yes", "yes", "yes", "no")), min_size=1, max_size=30))
    codes = [f"H{number:02d}" for number in range(len(homes))]
    busy = draw(st.lists(st.sampled_from(codes), min_size=1, max_size=4))
    items = draw(st.lists(st.sampled_from([*MOST, *EACH, *ONCE]), min_size=1, max_size=5))
    days = st.sampled_from(
        ("2025-12-31", "2026-01-01", "2026-03-01", "2026-03-31", "2026-11-30", "2026-12-05")
    )

    def of_item(item: str) -> st.SearchStrategy[Note]:
        is_base = item in MOST
        quantity = st.just("") if is_base else st.one_of(st.just(""), halves(6))
        points = halves(MOST[item]) if is_base else st.just("")
        return st.tuples(days, st.sampled_from(busy), st.just(item), quantity, points)

    return homes, draw(st.lists(st.sampled_from(items).flatmap(of_item), max_size=25))


MONTHS = st.sampled_from(("2026-01", "2026-03", "2026-11", "2026-12", "2026-12"))
STARTS = st.sampled_from((None, "2025-11", "2026-01", "2026-02"))


class SecondReading:
    """GOVERNANCE.md section 4, scheme A, word by word and without haste."""

    def __init__(self, residents: dict[str, str], notes: list[Note], period: str, start: str):
        self.residents, self.period = residents, period
        self.notes = [note for note in notes if start <= note[0][:7] <= period]
        year, last = period.split("-")
        months = [f"{year}-{month:02d}" for month in range(1, int(last) + 1)]
        self.months = [month for month in months if month >= start]

    def quantities(self, household: str, item: str, when: str) -> list[Fraction]:
        return [
            Fraction(quantity or 1)
            for day, who, what, quantity, _ in self.notes
            if who == household and what == item and day.startswith(when)
        ]

    def worth(self, household: str, item: str, when: str) -> Fraction:
        quantities = self.quantities(household, item, when)
        if item in ONCE:
            return Fraction(ONCE[item] if any(quantities) else 0)
        return Fraction(EACH[item]) * sum(quantities, Fraction(0))

    def together(self, household: str, letter: str, when: str) -> Fraction:
        items = [item for item in (*EACH, *ONCE) if item.startswith(letter)]
        return sum((self.worth(household, item, when) for item in items), Fraction(0))

    def base(self, household: str, month: str) -> Fraction:
        earned = {item: Fraction(MOST[item] if item in STATES else 0) for item in MOST}
        for day, who, item, _, points in sorted(self.notes, key=lambda note: note[0]):
            if who == household and item in MOST and day.startswith(month):
                earned[item] = Fraction(points)
        return sum(earned.values(), Fraction(GATED_BASE))

    def month(self, household: str, month: str) -> dict[str, Fraction]:
        year_bonus = Fraction(0)
        if month.endswith("-12"):
            year_bonus = min(Fraction(50), self.together(household, "Y", month[:4]))
        base = self.base(household, month)
        bonus = min(Fraction(5), self.together(household, "P", month))
        deduction = self.together(household, "K", month)
        return {
            "base": base,
            "bonus": bonus,
            "year_bonus": year_bonus,
            "deduction": deduction,
            "points": base + bonus + year_bonus - deduction,
        }

    def result(self) -> dict[str, dict[str, object]]:
        figures: dict[str, dict[str, Fraction]] = {}
        taken: dict[str, Fraction] = {}
        for code in self.residents:
            year = [self.month(code, month) for month in self.months]
            total = sum((month["points"] for month in year), Fraction(0))
            figures[code] = year[-1] | {"year_points": total}
            taken[code] = sum((month["deduction"] for month in year), Fraction(0))
        honours: dict[str, list[str]] = {code: [] for code in figures}
        order = {code: (-row["points"], row["deduction"]) for code, row in figures.items()}
        drawing = self.give(honours, order, ["model"] * 15)
        if self.period.endswith("-12"):
            at_home = [code for code, resident in self.residents.items() if resident == "yes"]
            year_order = {code: (-figures[code]["year_points"], taken[code]) for code in at_home}
            drawing |= self.give(honours, year_order, self.prizes(len(at_home)))
        return {
            code: {
                **row,
                "rank": 1 + sum(other["points"] > row["points"] for other in figures.values()),
                "honour": ";".join(honours[code] + ["lot"] * (code in drawing)),
            }
            for code, row in figures.items()
        }

    @staticmethod
    def prizes(residents: int) -> list[str]:
        def half_up(number: Fraction) -> int:
            return int(number + Fraction(1, 2))

        places = half_up(Fraction(residents, 5))
        first, second = half_up(Fraction(places, 5)), half_up(Fraction(3 * places, 10))
        return ["first"] * first + ["second"] * second + ["third"] * (places - first - second)

    @staticmethod
    def give(
        honours: dict[str, list[str]],
        order: dict[str, tuple[Fraction, Fraction]],
        places: list[str],
    ) -> set[str]:
        queue = sorted(order, key=lambda code: (order[code], code))
        place = dict(zip(queue, places, strict=False))
        for code, honour in place.items():
            honours[code].append(honour)
        return {
            one
            for one in order
            for other in order
            if order[one] == order[other] and place.get(one) != place.get(other)
        }


def first_month(notes: list[Note], period: str) -> str:
    return min((note[0][:7] for note in notes if note[0][:7] <= period), default=period)


@settings(max_examples=250)
@given(village=villages(), period=MONTHS, start=STARTS)
def test_the_program_and_the_second_reading_agree(
    village: tuple[list[str], list[Note]], period: str, start: str | None
) -> None:
    assume(start is None or start <= period)
    homes, notes = village
    residents = {f"H{number:02d}": resident for number, resident in enumerate(homes)}
    with tempfile.TemporaryDirectory() as folder:
        book = PointsBook(Path(folder))
        for code, resident in residents.items():
            book.household(code, resident=resident)
        for day, who, item, quantity, points in notes:
            book.notes.append(f"{day},{who},,{item},{quantity},{points}")
        settled = book.settle(period, start)

    expected = SecondReading(residents, notes, period, start or first_month(notes, period)).result()
    assert list(settled) == sorted(settled, key=lambda code: (expected[code]["rank"], code))
    for code, row in settled.items():
        assert (row.pop("household"), row.pop("average"), row.pop("redeemable")) == (
            code,
            "",
            "yes",
        )
        assert row.pop("honour") == expected[code].pop("honour")
        assert {name: Fraction(figure) for name, figure in row.items()} == expected[code]
