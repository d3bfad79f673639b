"""The points book that the tests of the rules write in, and the two files it comes from."""

from pathlib import Path

import pytest

from bot.office.simulate import simulate
from tests.rules.points_book import HOUSEHOLDS, SCORES, PointsBook, Simulated


@pytest.fixture
def book(tmp_path: Path) -> PointsBook:
    return PointsBook(tmp_path)


@pytest.fixture
def simulated(tmp_path: Path, book: PointsBook) -> Simulated:
    """Writes the two files as given, settles, and returns the text of OUT.csv."""

    def run(
        households: str | bytes = HOUSEHOLDS + "H01,4,yes\n",
        scores: str | bytes = SCORES,
        period: str = "2026-11",
        start: str | None = None,
    ) -> str:
        for name, text in (("H.csv", households), ("S.csv", scores)):
            (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        out = tmp_path / "OUT.csv"
        simulate(book.scheme, tmp_path / "H.csv", tmp_path / "S.csv", period, start, out, "en")
        return out.read_text(encoding="utf-8")

    return run
