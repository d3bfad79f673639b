"""Taking part in points, who was head when, and every change of the roster with its day."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class ParticipationRow(SQLModel, table=True):
    """A household's consent to take part, from a day to a day; `until` is the last.

    `consent` says how: by a member in chat, on paper (then who signed, and who witnessed it), or
    as the roster was brought in. Triggers let a row be ended once, and otherwise refuse any change.
    """

    __tablename__ = "participation"
    __table_args__ = (
        Index(
            "ix_participation_open",
            "household_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        Index("ix_participation_household", "household_id", "since"),
    )
    id: int | None = Field(default=None, primary_key=True)
    household_id: int = Field(foreign_key="household.id")
    since: date
    until: date | None = None
    consent: str
    consented_by: int | None = Field(default=None, foreign_key="person.id")
    consented_name: str = ""
    consented_on: date
    witness: str = ""
    recorded_by: int | None = Field(default=None, foreign_key="person.id")
    recorded_at: datetime = Field(sa_type=UtcTime)
    ended_how: str = ""
    ended_name: str = ""
    ended_by: int | None = Field(default=None, foreign_key="person.id")
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)


class HeadshipRow(SQLModel, table=True):
    """Who is head of a household from a day on, until the next row of the household."""

    __tablename__ = "headship"
    household_id: int = Field(foreign_key="household.id", primary_key=True)
    since: date = Field(primary_key=True)
    name: str


class NamingRow(SQLModel, table=True):
    """How often what is shown of a village's households besides their points has changed: code,
    group, head, and whether the name may be published.

    Written by triggers of `household` and `headship` alone, in the change's own transaction; no
    row until the first change.
    """

    __tablename__ = "naming"
    village_id: int = Field(foreign_key="area.id", primary_key=True)
    changes: int


class RosterChangeRow(SQLModel, table=True):
    """A change of the roster: kind, day of effect, who entered it, why, before and after.

    `terms` is what the change says (which members, which code …), `before` and `after` how the
    households concerned stand, by ids, codes and hundredths; all three are JSON. Triggers refuse
    UPDATE and DELETE. What became of it is in `roster_outcome`.
    """

    __tablename__ = "roster_change"
    __table_args__ = (
        UniqueConstraint("source"),
        Index("ix_roster_change_village", "village_id", "day"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    kind: str
    day: date
    household_id: int | None = Field(default=None, foreign_key="household.id", index=True)
    other_id: int | None = Field(default=None, foreign_key="household.id", index=True)
    terms: str = Field(sa_type=Text)
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    recorded_by: int = Field(foreign_key="person.id")
    recorded_at: datetime = Field(sa_type=UtcTime)
    source: str


class RosterOutcomeRow(SQLModel, table=True):
    """What became of a change, once: it took effect, was called off, or was not possible any more.

    `made_id` is the household a change has made. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "roster_outcome"
    change_id: int = Field(foreign_key="roster_change.id", primary_key=True)
    outcome: str
    made_id: int | None = Field(default=None, foreign_key="household.id")
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    at: datetime = Field(sa_type=UtcTime)
