"""A shift as people put it down, a line each."""

from datetime import date

import pytest

from messages.typed_shift import typed_shift

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("line", "means"),
    [
        ("11月23日 白班 刘强", (date(2026, 11, 23), "day", "刘强")),
        ("2026-12-01，夜班，徐静", (date(2026, 12, 1), "night", "徐静")),
        ("明天\t晚上\t刘强", (date(2026, 11, 21), "night", "刘强")),
        ("today night Liu", (TODAY, "night", "Liu")),
        ("11月31日 白班 刘强", None),
        ("11月23日 中班 刘强", None),
        ("11月23日 白班", None),
        ("白班 刘强", None),
    ],
)
def test_a_line_says_day_shift_and_name(line: str, means: object) -> None:
    assert typed_shift(line, TODAY) == means
