"""The improvement list (待改进清单): places and facts, never persons, and all that was done."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class ImprovementRow(SQLModel, table=True):
    """One place and one fact; `state` is one of rules/improvements.py.

    `concerned_id` is the household that got the notice, known to its officers alone and shown to
    nobody. `resolved` says by which decision the gate stood open. Triggers refuse to remove an
    entry, to change what was noted, and to move one that is off the list.
    """

    __tablename__ = "improvement"
    __table_args__ = (
        UniqueConstraint("village_id", "number"),
        UniqueConstraint("source"),
        CheckConstraint(
            "state IN ('noticed', 'heard', 'kept', 'shown', 'mended', 'dropped', 'lapsed')",
            name="improvement_state",
        ),
        Index("ix_improvement_village", "village_id", "state"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    number: str
    place: str
    fact: str = Field(sa_type=Text)
    photo_id: int = Field(foreign_key="media.id")
    concerned_id: int | None = Field(default=None, foreign_key="household.id")
    resolved: str
    noted_by: int = Field(foreign_key="person.id")
    noted_at: datetime = Field(sa_type=UtcTime)
    hearing_until: date
    source: str
    state: str
    shown_on: date | None = None
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    mended_photo_id: int | None = Field(default=None, foreign_key="media.id")


class ImprovementActRow(SQLModel, table=True):
    """What was done about an entry, by whom (None: the clock), in which words; never changed."""

    __tablename__ = "improvement_act"
    id: int | None = Field(default=None, primary_key=True)
    improvement_id: int = Field(foreign_key="improvement.id", index=True)
    act: str
    person_id: int | None = Field(default=None, foreign_key="person.id")
    words: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=UtcTime)
