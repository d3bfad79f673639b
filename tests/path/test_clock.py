"""The clock: each moment of the plan once, whoever sees it first, and late rather than never."""

import threading
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import text

from bot.path.clock import LATE_PROMPT, Clock
from bot.path.writer import InlineWriter
from rules.patrol import due_between
from storage.clock import HELD, MISSED
from storage.database import open_database
from tests.village.village import Village

PROGRAMS = 6
SLOTS = 12


def _due(village: Village) -> list[tuple[str, str]]:
    """Every clock row: its task and state, in the order of their time."""
    with village.database.reading() as connection:
        rows = connection.execute(text("SELECT task, state FROM due ORDER BY due_at, id"))
        return [(row.task, row.state) for row in rows]


def _received(village: Village) -> int:
    with village.database.reading() as connection:
        found = connection.execute(
            text("SELECT count(*) FROM inbox WHERE external_id LIKE 'due:%'")
        )
        return int(found.scalar_one())


def test_six_programs_and_twelve_moments_make_twelve_runs(village: Village) -> None:
    village.until(22, 20)
    begun = village.time.now()
    # The room's week has moments of its own.
    room = replace(village.regulations.room, overdue=None)
    of_the_plan = replace(village.regulations, room=room)
    plan, is_workday = village.regulations.plan, village.regulations.is_workday
    fortnight = due_between(plan, begun, begun + timedelta(days=14), is_workday)
    moments = [due.at for due in fortnight][:SLOTS]
    before = _received(village)
    meeting = threading.Barrier(PROGRAMS, timeout=60)
    runs: Counter[datetime] = Counter()

    def program() -> None:
        database = open_database(village.settings.database_url)
        clock = Clock(InlineWriter(database), of_the_plan)
        for moment in moments:
            meeting.wait()
            while clock.do_one(moment):
                runs[moment] += 1
        database.close()

    threads = [threading.Thread(target=program) for _ in range(PROGRAMS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert runs == Counter(moments)
    assert len(runs) == SLOTS
    assert _received(village) - before == SLOTS
    assert [state for _, state in _due(village)][-SLOTS:] == [HELD] * SLOTS


def test_a_plan_read_again_from_an_old_mark_does_nothing_twice(village: Village) -> None:
    village.grid_worker("王芳")
    village.until(24, 20)
    before, received = _due(village), _received(village)
    now = village.time.now()
    assert village.do(
        lambda store: store.clock.mark_read(store.clock.read_until(now), village.started)
    )
    village.works()
    assert _due(village) == before
    assert _received(village) == received > 0


def test_a_prompt_that_is_too_late_is_declared_missed(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(22, 20)  # Sunday evening; the program is off until Monday noon
    monday = datetime(2026, 11, 23, 7, 30, tzinfo=village.regulations.zone)
    village.time.jump(monday + LATE_PROMPT + timedelta(seconds=1))
    village.restart()
    assert ("patrol_prompt", MISSED) in _due(village)
    wang.sees_no("巡查")


def test_a_prompt_that_is_late_but_not_too_late_is_caught_up(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(22, 20)
    monday = datetime(2026, 11, 23, 7, 30, tzinfo=village.regulations.zone)
    village.time.jump(monday + LATE_PROMPT)
    village.restart()
    assert ("patrol_prompt", HELD) in _due(village)
    wang.sees("巡查有情况吗", times=1)


def test_the_steps_of_the_points_are_caught_up_however_late(village: Village) -> None:
    village.until(1, 9, month=12)
    village.time.jump(datetime(2026, 12, 30, 9, 0, tzinfo=village.regulations.zone))
    village.restart()
    wanted = ("month_settled", "month_published", "month_final")
    steps = [(task, state) for task, state in _due(village) if task in wanted]
    assert set(steps) == {(task, HELD) for task in wanted}
    assert len(steps) == 3 * 40, "each on every day since 20 November, none left out or doubled"


def test_a_restart_in_the_middle_asks_nobody_twice(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(22, 20)
    village.time.jump(datetime(2026, 11, 23, 7, 31, tzinfo=village.regulations.zone))
    assert village.program.clock.do_one(village.time.now())
    village.restart()  # the moment is taken, nobody has been asked yet
    village.restart()
    wang.sees("巡查有情况吗", times=1)
    assert not village.program.clock.do_one(village.time.now())
