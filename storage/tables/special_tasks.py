"""Temporary tasks and special checks: what is asked of whom, until when, and the answers."""

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_WATCHED = text("watch_at IS NOT NULL")


class SpecialTaskRow(SQLModel, table=True):
    """One task; `form` is the JSON of rules/task_form.py. Of the whole area, or of picked people.

    Triggers refuse a change of what was sent, and closing twice.
    """

    __tablename__ = "special_task"
    __table_args__ = (
        Index(
            "ix_special_task_watch", "watch_at", sqlite_where=_WATCHED, postgresql_where=_WATCHED
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    area_id: int = Field(foreign_key="area.id", index=True)
    title: str
    words: str = Field(default="", sa_type=Text)
    form: str = Field(sa_type=Text)
    picked: bool = False
    may_say_nothing: bool = False
    asked_by: int = Field(foreign_key="person.id")
    asked_at: datetime = Field(sa_type=UtcTime)
    deadline: datetime = Field(sa_type=UtcTime)
    remind_at: datetime | None = Field(default=None, sa_type=UtcTime)
    reminded_at: datetime | None = Field(default=None, sa_type=UtcTime)
    watch_at: datetime | None = Field(default=None, sa_type=UtcTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcTime)
    closed_by: int | None = Field(default=None, foreign_key="person.id")


class SpecialTaskPersonRow(SQLModel, table=True):
    """Somebody who was picked for a task, or has heard of one (`told_at`)."""

    __tablename__ = "special_task_person"
    task_id: int = Field(foreign_key="special_task.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)
    told_at: datetime | None = Field(default=None, sa_type=UtcTime)


class SpecialAnswerRow(SQLModel, table=True):
    """One answer; a correction is a new row, and the newest of a person counts.

    `said` is the JSON of rules/task_form.py. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "special_answer"
    __table_args__ = (Index("ix_special_answer_of", "task_id", "person_id", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    task_id: int = Field(foreign_key="special_task.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcTime)
    found_nothing: bool = False
    said: str = Field(sa_type=Text)


class SpecialAnswerPhotoRow(SQLModel, table=True):
    """A photo of an answer; `field` is its place in the form, from 0."""

    __tablename__ = "special_answer_photo"
    answer_id: int = Field(foreign_key="special_answer.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    field: int
