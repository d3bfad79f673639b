"""Checks of a village's books that supervisors asked for: who asked, how far it is, what came."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_UNDER_WAY = text("state = 'asked'")


class BookCheckRow(SQLModel, table=True):
    """One check: asked → done → told. A village has one under way at most.

    `lines` is how many ledger lines have been looked at. `misfit` is empty where all fits, else
    the catalogue's key and values of the first thing that does not, as JSON.
    """

    __tablename__ = "book_check"
    __table_args__ = (
        CheckConstraint("state IN ('asked', 'done', 'told')", name="ck_book_check_state"),
        Index(
            "ux_book_check_under_way",
            "village_id",
            unique=True,
            sqlite_where=_UNDER_WAY,
            postgresql_where=_UNDER_WAY,
        ),
        Index("ix_book_check_state", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    state: str = "asked"
    asked_at: datetime = Field(sa_type=UtcTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcTime)
    lines: int = 0
    misfit: str = Field(default="", sa_type=Text)


class BookCheckAskerRow(SQLModel, table=True):
    """Somebody who waits for the answer; asking twice is asking once."""

    __tablename__ = "book_check_asker"
    check_id: int = Field(foreign_key="book_check.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)
