"""A household's month by item, as the chat shows it."""

from datetime import date
from decimal import Decimal

from bot.office.regulations import load_scheme
from rules.periods import Period
from rules.scoring import Score
from rules.settlement import ItemLine, figures_of, item_lines

SCHEME = load_scheme("a-monthly")
NOVEMBER, DECEMBER = Period.parse("2026-11"), Period.parse("2026-12")
NOTES = [
    Score(date(2026, 11, 3), "H01", "J2.1", mark=300),
    Score(date(2026, 11, 9), "H01", "J2.1", mark=450),
    Score(date(2026, 11, 9), "H01", "P5", quantity=Decimal(4)),
    Score(date(2026, 11, 9), "H01", "P1", quantity=Decimal(3)),
    Score(date(2026, 11, 9), "H01", "Y6"),
    Score(date(2026, 11, 9), "H01", "K8", member="2", quantity=Decimal("0.5")),
    Score(date(2026, 12, 9), "H01", "Y9"),
]


def test_the_month_by_item() -> None:
    lines = item_lines(SCHEME, NOTES, NOVEMBER)
    assert [line.code for line in lines[:18]] == [item.code for item in SCHEME.items]
    assert lines[0] == ItemLine("J1.1", 0, 200, 0)
    assert lines[4] == ItemLine("J2.1", 450, 600, 2)
    assert lines[18:] == [
        ItemLine("P1", 150, None, 1),
        ItemLine("P5", 400, None, 1),
        ItemLine("Y6", 0, None, 1),  # waits for December
        ItemLine("K8", -100, None, 1),
    ]


def test_december_shows_the_whole_years_notes() -> None:
    assert item_lines(SCHEME, NOTES, DECEMBER)[18:] == [
        ItemLine("Y6", 2000, None, 1),
        ItemLine("Y9", 2000, None, 1),
    ]


def test_the_lines_add_up_to_the_month_but_for_the_cap() -> None:
    lines = item_lines(SCHEME, NOTES, NOVEMBER)
    november = figures_of(SCHEME, lines)
    over_the_cap = 150 + 400 - november.bonus
    assert over_the_cap == 50
    assert sum(line.earned for line in lines) == november.points + over_the_cap
