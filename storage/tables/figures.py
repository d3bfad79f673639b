"""Figures of cases: who asked for which, what was counted, and what was published of it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_UNDER_WAY = text("state = 'asked'")


class FiguresRequestRow(SQLModel, table=True):
    """Somebody asked for the figures of an area and a period: asked → done → told.

    `scope` is "area", "own" (what the person filed) or "unit:<code>"; `counted` the cells as JSON.
    """

    __tablename__ = "figures_request"
    __table_args__ = (
        CheckConstraint("state IN ('asked', 'done', 'told')", name="ck_figures_request_state"),
        Index(
            "ux_figures_request_under_way",
            "person_id",
            "area_id",
            "scope",
            "period",
            unique=True,
            sqlite_where=_UNDER_WAY,
            postgresql_where=_UNDER_WAY,
        ),
        Index("ix_figures_request_state", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    area_id: int = Field(foreign_key="area.id")
    scope: str
    period: str
    state: str = "asked"
    asked_at: datetime = Field(sa_type=UtcTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcTime)
    counted: str = Field(default="", sa_type=Text)


class UnitTableRow(SQLModel, table=True):
    """The public table of the units of an area and a period, as it was sent to groups on a day.

    `lines` are canonical JSON; `digest` is the SHA-256 of the area's code, the period, the day and
    the lines, a line each. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "unit_table"
    __table_args__ = (UniqueConstraint("area_id", "period", "day"),)
    id: int | None = Field(default=None, primary_key=True)
    area_id: int = Field(foreign_key="area.id")
    period: str
    day: date
    lines: str = Field(sa_type=Text)
    digest: str
    published_by: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=UtcTime)
