"""What the plan brought in the sample town: months settled and published, one morning's prompt."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import partial

from bot.sample.census import residents, villages
from bot.sample.people import area
from bot.sample.stage import Moment, Played, Stage
from handlers.buttons import PatrolButton
from handlers.flow import token
from handlers.regulations import Regulations
from rules.patrol import Due, due_between
from rules.patrol_tasks import Kind
from rules.roles import Role
from rules.stages import Stages
from storage.store import Store

PUBLISHED = "month_published"

_DAY_OF: Mapping[str, Callable[[Stages], date]] = {
    "month_settled": lambda days: days.settled_on,
    PUBLISHED: lambda days: days.published_on,
    "month_final": lambda days: days.final_on,
}
"""The steps of a period's points, and on which of its days each has something to do."""

SILENT = 2
"""Grid workers who have not answered yet: the first of the town, whom a visitor likes to be,
and the next one."""


def months_go_by(regulations: Regulations, after: datetime, now: datetime) -> list[Moment]:
    """Every step of the months' points on its day, for all villages."""
    return [
        Played(due.at, partial(_fall_due, due.task.code, due.at))
        for due in due_between(regulations.plan, after, now, regulations.is_workday)
        if _is_its_day(regulations, due)
    ]


def _is_its_day(regulations: Regulations, due: Due) -> bool:
    day_of = _DAY_OF.get(due.task.code)
    ended = regulations.ended_before(due.day) if day_of else ()
    return any(day_of(regulations.stages(each)) == due.day for each in ended if day_of)


def last_morning(regulations: Regulations, after: datetime, now: datetime) -> list[Moment]:
    """The newest patrol prompt, and the grid workers' answers as far as they have come."""
    prompts = [
        due
        for due in due_between(regulations.plan, after, now, regulations.is_workday)
        if due.task.kind is Kind.PROMPT
    ]
    if not prompts:
        return []
    at = prompts[-1].at
    workers = [each.account for each in residents() if each.role is Role.GRID_WORKER]
    answers = [
        Played(answered, partial(_all_well, worker, answered))
        for number, worker in enumerate(workers[SILENT:], start=1)
        for answered in (at + timedelta(minutes=7 * number),)
        if answered <= now
    ]
    return [Played(at, partial(_fall_due, prompts[-1].task.code, at)), *answers]


def newest_publication(regulations: Regulations, after: datetime, now: datetime) -> datetime | None:
    """When a period was last published; None if none was, as where a village counts by the year."""
    published = (
        due.at
        for due in due_between(regulations.plan, after, now, regulations.is_workday)
        if due.task.code == PUBLISHED and _is_its_day(regulations, due)
    )
    return max(published, default=None)


async def _fall_due(task: str, at: datetime, stage: Stage) -> None:
    with stage.program.database.reading() as connection:
        store = Store(connection)
        ids = tuple(area(store, village.code).id for village in villages())
    await stage.falls_due(task, at, ids)


async def _all_well(worker: str, at: datetime, stage: Stage) -> None:
    meant = token(PatrolButton.ALL_WELL)
    await stage.presses(worker, "sample-patrol", at, lambda found: found == meant)
