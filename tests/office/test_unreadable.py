"""What nobody could read: listed by `xiangyue doctor`, forgotten in time, and never too much."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.office.doctor import examine
from bot.office.finding import Finding
from bot.office.what_waits import SHOWN
from storage.store import Store
from storage.unreadable import MOST_UNREADABLE
from tests.village.village import MORNING, Village


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    made = Village(tmp_path)
    yield made
    made.close()


def comes(village: Village, numbers: range, at: datetime = MORNING) -> None:
    """So many messages come of which nothing can be made."""

    def keep(store: Store) -> None:
        for number in numbers:
            store.unreadable.keep(
                door="telegram",
                bot="b",
                digest=str(number),
                raw=f"李秀英说 {number}",
                reason=f"reason {number}",
                now=at,
            )

    village.do(keep)


def told(village: Village) -> list[Finding]:
    """What the doctor says of them."""
    return [
        each
        for each in examine(village.settings.model_copy(update={"locale": "en"}))
        if "unreadable" in each.what
    ]


def kept(village: Village) -> list[tuple[str, str]]:
    """Their digests and what was written, oldest first."""
    rows = village.look(
        lambda store: store.connection.execute(
            text("SELECT digest, raw FROM quarantine ORDER BY id")
        ).all()
    )
    return [(row.digest, row.raw) for row in rows]


def test_with_none_the_doctor_says_nothing_of_them(village: Village) -> None:
    assert told(village) == []


def test_the_doctor_lists_the_newest_with_when_why_and_what_to_do(village: Village) -> None:
    comes(village, range(1), datetime(2026, 11, 20, 23, 30, tzinfo=UTC))
    (found,) = told(village)
    assert found.what == "unreadable message 1 of 2026-11-21 07:30"
    assert "reason 0" in found.mend
    assert "must send it again" in found.mend
    assert "李秀英" not in found.mend, "what somebody wrote is not shown about"


def test_of_many_it_says_how_many_more_there_are(village: Village) -> None:
    comes(village, range(SHOWN + 3))
    *listed, more = told(village)
    assert [each.what.split()[2] for each in listed] == [str(13 - at) for at in range(SHOWN)]
    assert (more.what, bool(more.mend)) == ("3 more unreadable messages", True)


def test_what_was_written_is_forgotten_after_thirty_days(village: Village) -> None:
    comes(village, range(1), MORNING - timedelta(days=31))
    comes(village, range(1, 2), MORNING - timedelta(days=28))
    village.until(21)
    assert kept(village) == [("0", ""), ("1", "李秀英说 1")]
    assert len(told(village)) == 2, "that it came, and why it could not be read, stays"


def test_only_the_newest_are_kept(village: Village) -> None:
    comes(village, range(MOST_UNREADABLE + 5))
    assert [digest for digest, _ in kept(village)][:2] == ["5", "6"]
    assert len(kept(village)) == MOST_UNREADABLE == 1_000
    comes(village, range(5, 10))
    assert len(kept(village)) == MOST_UNREADABLE, "the same again changes nothing"
