"""Every conversation is held at each door and on each database; those of a long month, in turn.

A month of the village takes seconds. Where a module needs one for each of its tests, its tests take
turns at the pairs (`IN_TURN`); whole stories, and all that is short, are told at each of them.
"""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import POSTGRESQL, SQLITE
from tests.village.ground import SQLITE_GROUND
from tests.village.telegram_driver import TelegramDriver
from tests.village.village import Village
from tests.village.web_driver import WebDriver

WEB, TELEGRAM = "web", "telegram"
PAIRS = [(WEB, SQLITE), (TELEGRAM, POSTGRESQL)]
if os.environ.get("XIANGYUE_TEST_EVERY_PAIR") == "1":
    PAIRS += [(WEB, POSTGRESQL), (TELEGRAM, SQLITE)]

only_web = pytest.mark.parametrize(
    "village", [pair for pair in PAIRS if pair[0] == WEB], ids="-".join, indirect=True
)
"""For what only a page can send: several things in one message, one id under two bodies."""

IN_TURN = frozenset(
    {
        *("test_honours", "test_honours_changed", "test_improvements", "test_household_side"),
        *("test_household_slip", "test_panel_calendar", "test_picture_wall", "test_proposals"),
        *("test_case_merged", "test_case_pressed", "test_case_with_several_units"),
        *("test_request_forgotten", "test_case_rework_of_parts", "test_case_judged"),
        *("test_print_publication", "test_recheck", "test_own_household", "test_check_books"),
        *("test_emergency", "test_filing_taps", "test_place_of_report", "test_same_matter"),
        *("test_forgotten_in_words", "test_private_later", "test_rooms_roster"),
        *("test_objection", "test_objection_reviewers", "test_publication", "test_panel_confirmed"),
        *("test_panel_called", "test_panel_walk", "test_roster_changes", "test_declaring"),
        *("test_patrol", "test_take_part", "test_filing_second_thoughts", "test_points_entered"),
        *(
            "test_case_asked",
            "test_case_letters",
            "test_case_photos",
            "test_case_supervisor",
            "test_case_time",
            "test_tasks",
            "test_searching_callers",
            "test_press_left_behind",
            "test_weekly_overdue",
        ),
        *("test_order_workbooks", "test_duty_sheets"),
        *("test_case_with_many", "test_case_moves", "test_invitation", "test_two_flows"),
        *("test_shelf", "test_bad_input", "test_redemption_desk", "test_redeeming"),
        *("test_taken_up_again", "test_report_left", "test_unscored"),
    }
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps one of the pairs for each test of a module whose tests take turns."""
    if os.environ.get("XIANGYUE_TEST_EVERY_PAIR") == "1":
        return
    items[:] = [item for item in items if not _is_anothers_turn(item)]


def _is_anothers_turn(item: pytest.Item) -> bool:
    if item.path.parent != Path(__file__).parent or item.path.stem not in IN_TURN:
        return False
    if any(mark.args[0] == "village" for mark in item.iter_markers("parametrize")):
        return False  # It chose its door itself, and has no other turn.
    parameters = getattr(item, "callspec", None)
    pair = parameters.params.get("village") if parameters is not None else None
    if pair not in PAIRS:
        return False
    test = str(getattr(item, "originalname", item.name))
    return bool(pair != PAIRS[zlib.crc32(test.encode()) % len(PAIRS)])


@pytest.fixture(params=PAIRS, ids="-".join)
def village(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Village]:
    door, database = request.param
    ground = SQLITE_GROUND if database == SQLITE else request.getfixturevalue("postgres_ground")
    driver = WebDriver() if door == WEB else TelegramDriver()
    made = Village(tmp_path, ground=ground, driver=driver)
    yield made
    made.close()
