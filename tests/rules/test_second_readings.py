"""Random villages under schemes B, C and D settled twice: by the program, and read a second time.

Scheme A's are settled twice in test_settlement_properties.py.
"""

import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from tests.rules.points_book import PointsBook
from tests.rules.second_readings import Row, Village, member_month, platform_month, star_year

DAYS = (
    *("2024-12-31", "2025-01-01", "2025-06-30", "2025-12-31", "2026-01-01", "2026-03-31"),
    *("2026-04-01", "2026-06-30", "2026-07-01", "2026-10-01", "2026-12-31", "2027-01-01"),
)


def decimals(least: int, most: int, step: int) -> st.SearchStrategy[str]:
    """Plain decimals by so many hundredths: 150 is 1.5."""
    numbers = st.integers(least * 100 // step, most * 100 // step)
    return numbers.map(lambda number: f"{number * step / 100:.2f}")


def villages(items: dict[str, tuple[st.SearchStrategy[str], bool]]) -> st.SearchStrategy[Village]:
    """`items`: what may be written for each, and whether that is its points."""

    @st.composite
    def draw_village(draw: st.DrawFn) -> Village:
        counts = draw(st.lists(st.integers(1, 9), min_size=1, max_size=24))
        members = {f"H{number:02d}": count for number, count in enumerate(counts)}
        busy = draw(st.lists(st.sampled_from(list(members)), min_size=1, max_size=6))
        notes = []
        for _ in range(draw(st.integers(0, 25))):
            item = draw(st.sampled_from(list(items)))
            written, is_points = items[item]
            text = draw(written)
            cells = ("", text) if is_points else (text, "")
            notes.append((draw(st.sampled_from(DAYS)), draw(st.sampled_from(busy)), item, *cells))
        return Village(members, notes, "")

    return draw_village()


def agree(
    scheme: str,
    village: Village,
    period: str,
    start: str | None,
    reading: Callable[[Village, str], dict[str, Row]],
) -> None:
    assume(start is None or start <= period)
    with tempfile.TemporaryDirectory() as folder:
        book = PointsBook(Path(folder), load_scheme(scheme))
        for number, (code, members) in enumerate(village.members.items()):
            book.household(code, members, "no" if number % 3 else "yes")
        for day, who, item, quantity, points in village.notes:
            book.notes.append(f"{day},{who},{'' if points else '2'},{item},{quantity},{points}")
        settled = book.settle(period, start)

    scored = [note[0][: len(period)] for note in village.notes]
    village.start = start or min((each for each in scored if each <= period), default=period)
    village.notes = [note for note in village.notes if note[0][: len(period)] >= village.start]
    expected = reading(village, period)
    assert list(settled) == sorted(settled, key=lambda code: (expected[code]["rank"], code))
    for code, row in settled.items():
        assert (row.pop("household"), row.pop("year_bonus"), row.pop("redeemable")) == (
            code,
            "0",
            "yes",
        )
        told: Row = {"honour": row.pop("honour")}
        told |= {name: Fraction(figure) if figure else "" for name, figure in row.items()}
        assert told == expected[code]


QUANTITY = st.one_of(st.just(""), decimals(0, 30, 50))
STAR_ITEMS = {item: (decimals(0, 40, 1), True) for item in ("JE", "JC")}
STAR_ITEMS |= {item: (st.sampled_from(("20", "19.5", "0")), True) for item in ("JD", "JL", "JW")}
STAR_ITEMS |= {"P1": (decimals(0, 90, 50), False), "K1": (decimals(0, 9, 1), False)}
PLATFORM_ITEMS = dict.fromkeys(("P1", "K1"), (QUANTITY, False))
MEMBER_ITEMS = {item: (decimals(-9, 9, 25), False) for item in ("R1", "R2", "R9")}
MONTHS = st.sampled_from(("2025-01", "2025-12", "2026-03", "2026-12", "2026-12"))
STARTS = st.sampled_from((None, "2024-11", "2025-12", "2026-01", "2026-10"))


@settings(max_examples=150, deadline=None)
@given(
    villages(STAR_ITEMS),
    st.sampled_from(("2025", "2026")),
    st.sampled_from((None, "2024", "2026")),
)
def test_the_star_year_agrees(village: Village, period: str, start: str | None) -> None:
    agree("b-stars", village, period, start, star_year)


@settings(max_examples=150, deadline=None)
@given(villages(MEMBER_ITEMS), MONTHS, STARTS)
def test_the_members_month_agrees(village: Village, period: str, start: str | None) -> None:
    agree("c-members", village, period, start, member_month)


@settings(max_examples=150, deadline=None)
@given(villages(PLATFORM_ITEMS), MONTHS, STARTS)
def test_the_platforms_month_agrees(village: Village, period: str, start: str | None) -> None:
    agree("d-platform", village, period, start, platform_month)
