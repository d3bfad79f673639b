"""How long a case may take: limits a phase, each by its own clock, as the town's item list says.

GOVERNANCE.md, section 2: limits run in working time or around the clock.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

# TOML's own local time, and nothing that merely looks like one: a bare 830 is 830 seconds.
_LocalTime = Annotated[time, Field(strict=True)]


class Clock(StrEnum):
    """The clock by which a limit runs."""

    WORKING = "working"
    """Hours in which the town's office is open."""
    ROUND_THE_CLOCK = "round_the_clock"
    """Every hour counts: a hazard found on Friday evening does not wait for Monday."""


class Phase(StrEnum):
    """The parts of a case's life that have a limit each."""

    ACCEPT = "accept"
    """受理: from the report until the command room takes it in."""
    DISPATCH = "dispatch"
    """派单: from then until a unit has it."""
    HANDLE = "handle"
    """处置: from then until the unit says it is done."""
    CHECK = "check"
    """核查: from then until the room has looked at it."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Limit(_Table):
    """So much time by a clock: either hours or minutes."""

    hours: Annotated[int, Field(strict=True, gt=0, le=24 * 366)] | None = None
    minutes: Annotated[int, Field(strict=True, gt=0, le=24 * 60)] | None = None
    clock: Clock

    @model_validator(mode="after")
    def _one_measure(self) -> "Limit":
        if (self.hours is None) == (self.minutes is None):
            raise ValueError("give hours or minutes, one of them")
        return self

    @property
    def span(self) -> timedelta:
        """The limit as a length of time by its clock."""
        return timedelta(hours=self.hours or 0, minutes=self.minutes or 0)


class Limits(_Table):
    """What holds where an item says nothing else, a limit for every phase."""

    accept: Limit
    dispatch: Limit
    handle: Limit
    check: Limit

    def of(self, phase: Phase) -> Limit:
        """The limit of a phase."""
        return {
            Phase.ACCEPT: self.accept,
            Phase.DISPATCH: self.dispatch,
            Phase.HANDLE: self.handle,
            Phase.CHECK: self.check,
        }[phase]


class Hours(_Table):
    """When the town's office is open on a workday, in local time."""

    open: tuple[tuple[_LocalTime, _LocalTime], ...]

    @field_validator("open")
    @classmethod
    def _in_order(cls, spans: tuple[tuple[time, time], ...]) -> tuple[tuple[time, time], ...]:
        if not spans:
            raise ValueError("needs at least one span")
        for number, (opens, closes) in enumerate(spans, start=1):
            if closes <= opens:
                raise ValueError(f"span {number} closes before it opens")
        for number, (before, after) in enumerate(pairwise(spans), start=2):
            if after[0] <= before[1]:
                raise ValueError(f"span {number} must open after span {number - 1} has closed")
        if _length(spans) < SHORTEST_DAY:
            raise ValueError("the office is open for less than two hours a day")
        return spans

    @property
    def a_day(self) -> timedelta:
        """How long the office is open on a workday."""
        return _length(self.open)


SHORTEST_DAY = timedelta(hours=2)
"""With less a limit would run out beyond every calendar."""


def _length(spans: tuple[tuple[time, time], ...]) -> timedelta:
    day = date.min
    return sum(
        (datetime.combine(day, closes) - datetime.combine(day, opens) for opens, closes in spans),
        timedelta(),
    )


class Terms(_Table):
    """What else a town settles about its cases."""

    reopen_days: Annotated[int, Field(strict=True, ge=1, le=366)]
    """So many days after the closing the reporter may still say it is not done (异议重开)."""
    most_reopened: Annotated[int, Field(strict=True, ge=0, le=20)]
    most_extended: Annotated[int, Field(strict=True, ge=0, le=5)]
    """How often the limit of one case may be extended; 0: never."""
    longest_suspended_days: Annotated[int, Field(strict=True, ge=1, le=366)]
    """挂账: after so many days at most it is taken up again or goes up."""
    county_asked_workdays: Annotated[int, Field(strict=True, ge=1, le=60)] = 5
    """上报: so many workdays after the county was last heard of the room is to ask it; after twice
    as many the leaders hear of it too."""
    press_answer_hours: Annotated[int, Field(strict=True, ge=1, le=24 * 31)]
    """督办: so many hours, day and night but on workdays alone, until the unit must have
    answered; what would end while the office is closed ends when it opens."""
    decide_hours: Annotated[int, Field(strict=True, ge=1, le=24 * 31)] = 24
    """So many hours, counted like those of a press, until what is asked for is to be decided; then
    the decider is reminded, after as long again whoever is above, then whoever asked is told (our
    reading: a workday each)."""
    reports_a_day: Annotated[int, Field(strict=True, ge=1, le=1000)]
    """How many matters a resident may report on one day."""
