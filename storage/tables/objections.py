"""Objections to published points, what was said and shown with them, and what was told of them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_OPEN_LINE = text("state = 'open' AND ledger_id IS NOT NULL")
_OPEN_OTHER = text("state = 'open' AND ledger_id IS NULL")


class ObjectionRow(SQLModel, table=True):
    """A household's objection to its published result: open → upheld | rejected.

    `ledger_id` is the disputed line, None for anything else. `filed_as` is in which part
    `filed_by` did it, `answer_by` the last day for an answer, `noticed` how far the reminders have
    come. Once it is decided, `text_digest` is of what was said and answered, and triggers refuse
    any change. A ledger line that is disputed here can be reversed by the objection's own
    correction alone, while it is open.
    """

    __tablename__ = "objection"
    __table_args__ = (
        UniqueConstraint("village_id", "number"),
        CheckConstraint("state IN ('open', 'upheld', 'rejected')", name="objection_state"),
        CheckConstraint(
            "(state = 'open') = (decided_at IS NULL) AND (state = 'open') = (reviewer_id IS NULL)",
            name="objection_is_decided_by_somebody",
        ),
        Index(
            "ux_objection_open_line",
            "ledger_id",
            unique=True,
            sqlite_where=_OPEN_LINE,
            postgresql_where=_OPEN_LINE,
        ),
        Index(
            "ux_objection_open_other",
            "settlement_id",
            "household_id",
            unique=True,
            sqlite_where=_OPEN_OTHER,
            postgresql_where=_OPEN_OTHER,
        ),
        Index("ix_objection_settlement", "settlement_id", "state"),
        Index("ix_objection_household", "household_id", "id"),
        Index("ix_objection_village", "village_id", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    number: str
    village_id: int = Field(foreign_key="area.id")
    settlement_id: int = Field(foreign_key="settlement.id")
    household_id: int = Field(foreign_key="household.id")
    ledger_id: int | None = Field(default=None, foreign_key="ledger.id")
    filed_by: int = Field(foreign_key="person.id")
    filed_as: str
    filed_at: datetime = Field(sa_type=UtcTime)
    answer_by: date
    noticed: int = 0
    state: str = "open"
    reviewer_id: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcTime)
    text_digest: str = ""


class ObjectionTextRow(SQLModel, table=True):
    """What the household said and what it was answered, with the salt; erased together."""

    __tablename__ = "objection_text"
    objection_id: int = Field(foreign_key="objection.id", primary_key=True)
    salt: str
    words: str = Field(default="", sa_type=Text)
    reason: str = Field(default="", sa_type=Text)


class ObjectionMediaRow(SQLModel, table=True):
    """A picture or voice note that came with an objection."""

    __tablename__ = "objection_media"
    objection_id: int = Field(foreign_key="objection.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)


class SettlementHeldRow(SQLModel, table=True):
    """That the clerks were told, once, that a month cannot be final while an objection is open."""

    __tablename__ = "settlement_held"
    settlement_id: int = Field(foreign_key="settlement.id", primary_key=True)
    told_at: datetime = Field(sa_type=UtcTime)
