"""Proposals of points from cases and claimed public spaces, and the register of what is claimed."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class ClaimRow(SQLModel, table=True):
    """A household looks after a public space (认领公共区域管护) from a day on; `until` is the last.

    Triggers let a claim be ended once, and otherwise refuse any change.
    """

    __tablename__ = "claim"
    __table_args__ = (
        UniqueConstraint("source"),
        CheckConstraint("until IS NULL OR until >= since", name="ck_claim_days"),
        Index("ix_claim_village", "village_id", "until"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    household_id: int = Field(foreign_key="household.id", index=True)
    place: str
    since: date
    until: date | None = None
    registered_by: int = Field(foreign_key="person.id")
    registered_at: datetime = Field(sa_type=UtcTime)
    ended_by: int | None = Field(default=None, foreign_key="person.id")
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    source: str


class ProposalRow(SQLModel, table=True):
    """That an entry may be made: waiting → approved | declined; nothing scores by itself.

    It comes from a checked case, once for each household, or from a claim, once a period. `item`
    and `quantity` (a plain decimal) are what is proposed, and once decided what was approved.
    `words` are what somebody saw on site. The ledger line of an approved one has the source
    "proposal:<id>". Triggers refuse to remove one, and to change one that is decided.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("case_id", "household_id"),
        UniqueConstraint("claim_id", "period"),
        CheckConstraint("state IN ('waiting', 'approved', 'declined')", name="ck_proposal_state"),
        CheckConstraint("(case_id IS NULL) <> (claim_id IS NULL)", name="ck_proposal_cause"),
        CheckConstraint(
            "(state = 'waiting') = (decided_at IS NULL) AND "
            "(state = 'waiting') = (decided_by IS NULL)",
            name="ck_proposal_is_decided_by_somebody",
        ),
        Index("ix_proposal_village", "village_id", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    household_id: int = Field(foreign_key="household.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id")
    claim_id: int | None = Field(default=None, foreign_key="claim.id")
    period: str
    happened_on: date
    item: str
    quantity: str = "1"
    state: str = "waiting"
    words: str = Field(default="", sa_type=Text)
    proposed_at: datetime = Field(sa_type=UtcTime)
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcTime)
    reason: str = Field(default="", sa_type=Text)


class ProposalMediaRow(SQLModel, table=True):
    """A photo or voice note of the look on site; a case's own pictures stay with the case."""

    __tablename__ = "proposal_media"
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True)
