"""How the command room works: its shifts, its weekly consultation and word, what it often says.

A town keeps its own as TOML; the default is presets/room.toml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rules.case_life import Move
from rules.faults import Fault, read_entries, read_table, unknown_tables
from rules.weekly_word import WeeklyWord

TABLES = ("duty", "consultation", "callers", "overdue", "replies")

SAID = (
    Move.PRESS,
    Move.DECIDE,
    Move.TRACK,
    Move.BRING_IN,
    Move.MARK_HARD,
    Move.UNMARK_HARD,
    Move.REWORK,
    Move.REFUSE,
    Move.COUNTY_SOLVED,
    Move.COUNTY_RETURNED,
    Move.ASK_SUSPENSION,
    Move.ASK_VOID,
    Move.ASK_ESCALATION,
)
"""The moves with which the room writes words that others read."""


_HAN = r"^[\u3400-\u9fff]*$"


class Shift(StrEnum):
    """白班 and 夜班."""

    DAY = "day"
    NIGHT = "night"


class Duty(BaseModel):
    """When the day shift begins and ends, in the town's time; the rest is the night's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day_begins: time
    night_begins: time

    @model_validator(mode="after")
    def _in_order(self) -> "Duty":
        if self.day_begins >= self.night_begins:
            raise ValueError("day_begins must be before night_begins")
        return self

    def span(self, day: date, shift: Shift, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """When a shift begins and ends; the night of a day ends the next morning."""
        begins = datetime.combine(day, self.day_begins, zone)
        turns = datetime.combine(day, self.night_begins, zone)
        if shift is Shift.DAY:
            return begins, turns
        return turns, datetime.combine(day + timedelta(days=1), self.day_begins, zone)


class ConsultationTerms(BaseModel):
    """What is put on the weekly list (会商): our reading of GOVERNANCE.md, section 2."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    overdue_hours: Annotated[int, Field(ge=0, le=2000)]
    most: Annotated[int, Field(ge=1, le=100)]


class Callers(BaseModel):
    """By which surnames the name of a caller is read out of what the room wrote down.

    `single` has one character each, `compound` (复姓) two. A file without the table reads no name,
    and the room is asked.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    single: Annotated[str, Field(pattern=_HAN)] = ""
    compound: tuple[Annotated[str, Field(pattern=_HAN, min_length=2, max_length=2)], ...] = ()

    @property
    def surnames(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.compound, *self.single)


class Reply(BaseModel):
    """Words the room often writes, for the moves it writes them with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    says: Annotated[tuple[Move, ...], Field(min_length=1)]
    text: Annotated[str, Field(min_length=1, max_length=60, pattern=r"\S")]

    @model_validator(mode="after")
    def _where_the_room_writes(self) -> "Reply":
        if wrong := [move.value for move in self.says if move not in SAID]:
            raise ValueError(f"the room writes no words with {', '.join(wrong)}")
        return self


@dataclass(frozen=True, slots=True)
class Room:
    """A town's room; `overdue` is when the week's word is said, None in files from before it."""

    duty: Duty
    consultation: ConsultationTerms
    callers: Callers
    replies: tuple[Reply, ...]
    overdue: WeeklyWord | None = None

    def replies_for(self, move: Move) -> tuple[Reply, ...]:
        """What is offered where the room writes with this move."""
        return tuple(reply for reply in self.replies if move in reply.says)

    def reply(self, code: str) -> Reply | None:
        """The reply of this code, or None if the file no longer has it."""
        return next((reply for reply in self.replies if reply.code == code), None)


class RoomFault(ValueError):
    """The file cannot be used; `faults` says everything that is to be mended."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def parse_room(mapping: Mapping[str, Any]) -> Room:
    """The room a TOML file says. Raises RoomFault with all that is wrong in it."""
    faults = unknown_tables(mapping, TABLES)
    duty = read_table(mapping, "duty", Duty, faults)
    consultation = read_table(mapping, "consultation", ConsultationTerms, faults)
    callers = read_table(mapping, "callers", Callers, faults)
    overdue = None
    if "overdue" in mapping:
        overdue = read_table(mapping, "overdue", WeeklyWord, faults)
    replies = read_entries(mapping, "replies", Reply, faults)
    if faults or duty is None or consultation is None or callers is None:
        raise RoomFault(tuple(faults))
    return Room(duty, consultation, callers, replies, overdue)
