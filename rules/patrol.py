"""The clock's plan (巡查与公示日历): which task falls due when, in the town's time zone.

GOVERNANCE.md, sections 3 and 4; the default is presets/patrol.toml. Nothing here knows what day it
is or which days are holidays: both are given.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from rules.faults import Fault, read_entries, read_table, unknown_tables
from rules.patrol_faults import faults_in
from rules.patrol_tasks import Burden, IsWorkday, Task

SHANGHAI = ZoneInfo("Asia/Shanghai")
_LOOK_AHEAD = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Plan:
    """A town's plan; `zone` is the time zone its local times are meant in."""

    tasks: tuple[Task, ...]
    burden: Burden
    zone: ZoneInfo

    def get(self, code: str) -> Task | None:
        """The task, or None: an old due row may name one that the plan has since dropped."""
        return next((task for task in self.tasks if task.code == code), None)


@dataclass(frozen=True, slots=True)
class Due:
    """A task falling due: `at` in UTC, on the town's calendar day `day`.

    A monthly task of the points is about the month before `day`. `ends` (UTC) is when a prompt
    stops waiting, and None for every other kind.
    """

    at: datetime
    task: Task
    day: date
    ends: datetime | None


class PlanFault(ValueError):
    """The plan cannot be used; `faults` says everything that is to be mended."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def parse_plan(mapping: Mapping[str, Any], zone: ZoneInfo = SHANGHAI) -> Plan:
    """The plan a TOML file says, its local times meant in `zone`.

    Raises PlanFault with all that is wrong in it, also where it would ask too much of people: more
    than the day's budget, a prompt in the quiet hours, a second reminder.
    """
    faults = unknown_tables(mapping, ("burden", "tasks"))
    burden = read_table(mapping, "burden", Burden, faults)
    tasks = read_entries(mapping, "tasks", Task, faults)
    if not faults and burden is not None:
        faults.extend(faults_in(tasks, burden))
    if faults or burden is None:
        raise PlanFault(tuple(faults))
    by_code = {task.code: task for task in tasks}
    return Plan(tuple(task.placed(by_code) for task in tasks), burden, zone)


def next_due(plan: Plan, after: datetime, is_workday: IsWorkday) -> Due | None:
    """The first task due strictly after that moment: when to wake next.

    None if nothing falls due within 400 days. Where two tasks are due at one moment this is the
    first of them; what is to be done is asked of `due_between`, which leaves none out.
    Raises ValueError for a time without its zone.
    """
    return next(due_between(plan, after, after + _LOOK_AHEAD, is_workday), None)


def due_between(
    plan: Plan, after: datetime, until: datetime, is_workday: IsWorkday
) -> Iterator[Due]:
    """What is due after `after`, up to and with `until`, in order of time, then of the plan.

    So the spans (a, b] and (b, c] together give what (a, c] gives: nothing twice, nothing missed.
    Raises ValueError for a time without its zone.
    """
    if after.tzinfo is None or until.tzinfo is None:
        raise ValueError("a time needs its zone")
    return _due_between(plan, after, until, is_workday)


def _due_between(
    plan: Plan, after: datetime, until: datetime, is_workday: IsWorkday
) -> Iterator[Due]:
    day, last = (moment.astimezone(plan.zone).date() for moment in (after, until))
    while day <= last:
        due_today = [_due(plan, task, day) for task in plan.tasks if task.falls_on(day, is_workday)]
        for due in sorted(due_today, key=lambda due: due.at):
            if after < due.at <= until:
                yield due
        day += timedelta(days=1)


def _due(plan: Plan, task: Task, day: date) -> Due:
    ends = None if task.ends is None else _moment(plan, day, task.ends)
    return Due(_moment(plan, day, task.at), task, day, ends)


def _moment(plan: Plan, day: date, at: time) -> datetime:
    return datetime.combine(day, at, plan.zone).astimezone(UTC)
