"""Cases, every move of their life, their evidence, and the patrol prompts that lead to them."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class CaseRow(SQLModel, table=True):
    """A case as it stands now; how it came there is in `case_move`."""

    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_state", "state", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    category: str
    item: str = ""
    state: str
    area_id: int = Field(foreign_key="area.id", index=True)
    reporter_id: int = Field(foreign_key="person.id", index=True)
    unit: str = ""
    handler_id: int | None = Field(default=None, foreign_key="person.id")
    words: str = Field(default="", sa_type=Text)
    latitude: float | None = None
    longitude: float | None = None
    filed_at: datetime = Field(sa_type=UtcTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcTime)


class CaseMoveRow(SQLModel, table=True):
    """One move of a case: who, when, from where to where, with which words."""

    __tablename__ = "case_move"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    move: str
    from_state: str = ""
    to_state: str
    person_id: int = Field(foreign_key="person.id")
    words: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=UtcTime)


class CaseEvidenceRow(SQLModel, table=True):
    """A picture, voice note or file of a case, from before or after it was handled."""

    __tablename__ = "case_evidence"
    case_id: int = Field(foreign_key="cases.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    stage: str


class CounterRow(SQLModel, table=True):
    """Running numbers: a year's cases."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    value: int = 0


class PatrolPromptRow(SQLModel, table=True):
    """A day's patrol question to one grid worker and what came of it."""

    __tablename__ = "patrol_prompt"
    __table_args__ = (UniqueConstraint("person_id", "day"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    village_id: int = Field(foreign_key="area.id", index=True)
    day: date = Field(index=True)
    ends_at: datetime = Field(sa_type=UtcTime)
    state: str = Field(default="open", index=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcTime)
