"""Job one under failures at every write: nothing is lost and nothing happens twice.

For each write of a message the village goes back to the moment before that message, the failure
strikes there, and afterwards everything must be as the clean run left it: cases, moves, evidence,
inbox, outbox, pages, lanes. So each failure is tried alone, and the messages that follow are
covered, because they start from the same state.

A COMMIT counts as a write. Every third COMMIT is refused, and after others the program dies (on
PostgreSQL, which takes longer, every eighth). A crash inside a transaction leaves what the COMMIT
before it left, so it is tried before every eleventh write only (on PostgreSQL every 37th). A SQLite
file's disk is full from every third COMMIT on; PostgreSQL's disk is its server's, which then
refuses the COMMIT.
XIANGYUE_TEST_EVERY_WRITE=1 tries every write in every way.
"""

import pytest

from tests.conftest import only_sqlite
from tests.path.battered import effects
from tests.path.failing import Failure, Mishap, watching
from tests.path.job_one import FIRST, LAST, MESSAGES, CleanRun


def test_the_clean_run_closes_the_case(clean: CleanRun) -> None:
    end = clean.after[LAST]
    assert [(case[0], case[3]) for case in end["cases"]] == [("2026-0001", "closed")]
    assert [move[1] for move in end["moves"]] == ["report", "dispatch", "finish", "pass_check"]
    assert {row[4] for row in end["received"]} == {"done"}
    assert {row[4] for row in end["said"]} == {"sent"}
    assert sum(len(writes) for writes in clean.writes.values()) > 300


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize(
    "failure", [Failure.CRASH_BEFORE, Failure.CRASH_AFTER, Failure.COMMIT_REFUSED]
)
def test_nothing_is_lost_and_nothing_happens_twice(
    clean: CleanRun, failure: Failure, message: str
) -> None:
    for number in clean.points(message, failure):
        strike(clean, message, failure, number)


@only_sqlite
@pytest.mark.parametrize("message", MESSAGES)
def test_a_full_disk_loses_nothing(clean: CleanRun, message: str) -> None:
    points = clean.points(message, Failure.DISK_FULL)
    refused = sum(strike(clean, message, Failure.DISK_FULL, number).refused for number in points)
    assert refused, "the disk was never full"


def strike(clean: CleanRun, message: str, failure: Failure, number: int) -> Mishap:
    """One failure at one write of a message; afterwards all is as if it had never been."""
    village = clean.village
    village.return_to(clean.before[message])
    with watching(Mishap(failure, number)) as mishap:
        MESSAGES[message](village)
    assert mishap.struck == 1
    where = f"{failure}, write {number} of {message}: {clean.writes[message][number]}"
    assert effects(village) == clean.after[message], where
    return mishap


@pytest.mark.parametrize("every", [43, 47, 61, 83])
@pytest.mark.parametrize("failure", [Failure.CRASH_BEFORE, Failure.CRASH_AFTER])
def test_a_program_that_dies_all_day_long_still_closes_the_case(
    clean: CleanRun, failure: Failure, every: int
) -> None:
    village = clean.village
    village.return_to(clean.before[FIRST])
    with watching(Mishap(failure, at=every, every=every)) as mishap:
        for send in MESSAGES.values():
            send(village)
    assert mishap.struck > 3
    assert effects(village) == clean.after[LAST]


@only_sqlite
def test_a_disk_that_fills_up_again_and_again_loses_nothing(clean: CleanRun) -> None:
    village = clean.village
    village.return_to(clean.before[FIRST])
    with watching(Mishap(Failure.DISK_FULL, at=10, every=23)) as mishap:
        for send in MESSAGES.values():
            send(village)
    assert mishap.refused > 3
    assert effects(village) == clean.after[LAST]


def test_the_network_repeats_all_of_it_and_nothing_comes_of_it(clean: CleanRun) -> None:
    village = clean.village
    village.return_to(clean.before[FIRST])
    for send in MESSAGES.values():
        send(village)
        village.network_repeats_everything()
    village.restart()
    village.network_repeats_everything()
    assert effects(village) == clean.after[LAST]
