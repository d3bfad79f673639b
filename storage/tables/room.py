"""The command room's own: words by which cases are found, its roster, hand-overs, consultations."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_STANDS = text("off_at IS NULL")


class CaseGramRow(SQLModel, table=True):
    """A pair of characters that occurs in a case's words (rules/case_grams.py).

    No foreign key: a case is never removed, and looking it up for each of its pairs would be half
    the price of filing one.
    """

    __tablename__ = "case_gram"
    __table_args__ = {"sqlite_with_rowid": False}
    gram: str = Field(primary_key=True)
    case_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class CaseSearchRow(SQLModel, table=True):
    """What somebody looked for last, so that a button can go on with it."""

    __tablename__ = "case_search"
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    serial: int
    words: str


class DutyRow(SQLModel, table=True):
    """A shift of somebody of the room; one called off keeps its row."""

    __tablename__ = "duty"
    __table_args__ = (
        Index("ix_duty_ends", "ends_at"),
        Index(
            "ux_duty_once",
            "person_id",
            "begins_at",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    day: date
    shift: str
    begins_at: datetime = Field(sa_type=UtcTime)
    ends_at: datetime = Field(sa_type=UtcTime)
    entered_by: int = Field(foreign_key="person.id")
    entered_at: datetime = Field(sa_type=UtcTime)
    off_by: int | None = Field(default=None, foreign_key="person.id")
    off_at: datetime | None = Field(default=None, sa_type=UtcTime)


class HandoverRow(SQLModel, table=True):
    """What one shift leaves to the next (交班). Triggers refuse UPDATE and DELETE."""

    __tablename__ = "handover"
    id: int | None = Field(default=None, primary_key=True)
    area_id: int = Field(foreign_key="area.id", index=True)
    given_by: int = Field(foreign_key="person.id")
    given_at: datetime = Field(sa_type=UtcTime)
    open: int
    today: int
    overdue: int
    hard: int
    pressed: int
    words: str = Field(default="", sa_type=Text)


class HandoverTakenRow(SQLModel, table=True):
    """Who took a shift over (接班), once. Triggers refuse UPDATE and DELETE."""

    __tablename__ = "handover_taken"
    handover_id: int = Field(
        foreign_key="handover.id",
        primary_key=True,
        sa_column_kwargs={"autoincrement": False},
    )
    taken_by: int = Field(foreign_key="person.id")
    taken_at: datetime = Field(sa_type=UtcTime)


class ConsultationRow(SQLModel, table=True):
    """A week's consultation (会商) of a room. Triggers refuse UPDATE and DELETE."""

    __tablename__ = "consultation"
    __table_args__ = (UniqueConstraint("area_id", "week"),)
    id: int | None = Field(default=None, primary_key=True)
    area_id: int = Field(foreign_key="area.id")
    week: date
    made_by: int = Field(foreign_key="person.id")
    made_at: datetime = Field(sa_type=UtcTime)


class ConsultationCaseRow(SQLModel, table=True):
    """A case on a consultation's list, why, and at which place. Triggers keep it as it is.

    What was decided is the case's own move `decide`.
    """

    __tablename__ = "consultation_case"
    consultation_id: int = Field(
        foreign_key="consultation.id", primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    case_id: int = Field(
        foreign_key="cases.id",
        primary_key=True,
        index=True,
        sa_column_kwargs={"autoincrement": False},
    )
    place: int
    reason: str
