"""When somebody is reminded of a report they never tapped."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from rules.left_unfinished import remind_at

TOWN = ZoneInfo("Asia/Shanghai")
EVENING, MORNING = time(21), time(7)


def is_quiet(moment: datetime) -> bool:
    at = moment.astimezone(TOWN).time()
    return at >= EVENING or at < MORNING


@pytest.mark.parametrize(
    ("said", "reminded"),
    [
        ("2026-11-20 09:00", "2026-11-20 09:30"),
        ("2026-11-20 20:29", "2026-11-20 20:59"),
        ("2026-11-20 20:30", "2026-11-21 07:00"),
        ("2026-11-20 23:50", "2026-11-21 07:00"),
        ("2026-11-21 06:29", "2026-11-21 07:00"),
        ("2026-11-21 06:30", "2026-11-21 07:00"),
        ("2026-11-21 06:31", "2026-11-21 07:01"),
    ],
)
def test_half_an_hour_later_and_never_at_night(said: str, reminded: str) -> None:
    now = datetime.fromisoformat(said).replace(tzinfo=TOWN)
    found = remind_at(now, TOWN, is_quiet, MORNING)
    assert found == datetime.fromisoformat(reminded).replace(tzinfo=TOWN)
