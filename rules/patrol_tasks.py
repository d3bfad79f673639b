"""What a plan is made of: tasks with their rhythm, and the budget of what workers may be asked.

GOVERNANCE.md, section 3.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

IsWorkday = Callable[[date], bool]

# Days that not every month has would be skipped in silence.
LAST_DAY_OF_EVERY_MONTH = 28

# TOML's own local time, and nothing that merely looks like one: a bare 730 is 730 seconds.
_LocalTime = Annotated[time, Field(strict=True)]
_Count = Annotated[int, Field(strict=True, ge=1)]


class Kind(StrEnum):
    """Whom a task speaks to."""

    PROMPT = "prompt"
    """Each grid worker; open until its end."""
    REMINDER = "reminder"
    """Those who left a prompt unanswered, once."""
    STEP = "step"
    """Nobody's duty: the program's own step, such as a settlement or a publication."""


class Rhythm(StrEnum):
    """On which days a task falls due."""

    WORKDAY = "workday"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Weekday(StrEnum):
    """The days of the week by name, in order: a number would start at 0 here and at 1 there."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @classmethod
    def of(cls, day: date) -> "Weekday":
        return tuple(cls)[day.weekday()]


class Task(BaseModel):
    """One task of the clock; `at` and `ends` are local times."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    kind: Kind
    rhythm: Rhythm
    at: _LocalTime
    ends: _LocalTime | None = None
    """When a prompt stops waiting for its answer; later on the same day."""
    weekday: Weekday | None = None
    day: Annotated[int, Field(strict=True, ge=1, le=LAST_DAY_OF_EVERY_MONTH)] | None = None
    """Day of the month. A step that follows another gets its own when it is `placed`."""
    reminds: str | None = None
    follows: str | None = None
    whole_days: _Count | None = None

    def placed(self, tasks: Mapping[str, "Task"]) -> "Task":
        """The task with its day of the month, counted from the step it follows if it follows one.

        Published on the 10th and open to objection for 5 whole days, a result is final on the 16th.
        """
        followed = tasks.get(self.follows or "")
        if followed is None or followed.day is None or self.whole_days is None:
            return self
        return self.model_copy(update={"day": followed.day + self.whole_days + 1})

    def falls_on(self, day: date, is_workday: IsWorkday) -> bool:
        """Whether the task is due on that day of the town's calendar."""
        match self.rhythm:
            case Rhythm.WORKDAY:
                return is_workday(day)
            case Rhythm.DAILY:
                return True
            case Rhythm.WEEKLY:
                return Weekday.of(day) == self.weekday
            case Rhythm.MONTHLY:
                return day.day == self.day


class Burden(BaseModel):
    """The burden budget (减负): what a grid worker may be asked in a day, and when not at all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompts_a_day: _Count = 2
    """Prompts and reminders together."""
    quiet_from: _LocalTime = time(21)
    quiet_to: _LocalTime = time(7)

    def is_quiet(self, at: time) -> bool:
        """Whether nobody may be disturbed then; the quiet may last over midnight."""
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= at < self.quiet_to
        return at >= self.quiet_from or at < self.quiet_to
