"""Points: the chained ledger, balances, settled months and what was published of them."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class LedgerRow(SQLModel, table=True):
    """One line of a village's ledger; triggers refuse UPDATE and DELETE.

    `hundredths` is what the line says was earned or noted; `credited` is what it adds to the
    balance (a score adds nothing until its month is final). `reverses` names the line that this
    one takes back: neither of the two counts any more, and none is taken back twice. `hash` covers
    the line and the hash before it. The words lie in `ledger_text` and enter by `text_digest`
    alone, so they can be erased without breaking the chain.
    """

    __tablename__ = "ledger"
    __table_args__ = (
        UniqueConstraint("village_id", "seq"),
        Index("ix_ledger_household", "household_id", "id"),
        Index("ix_ledger_period", "village_id", "kind", "happened_on"),
        Index(
            "ux_ledger_reverses",
            "reverses",
            unique=True,
            sqlite_where=text("reverses IS NOT NULL"),
            postgresql_where=text("reverses IS NOT NULL"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    seq: int
    kind: str
    household_id: int = Field(foreign_key="household.id")
    member_id: int | None = Field(default=None, foreign_key="member.id")
    item: str
    quantity: str = "1"
    hundredths: int
    credited: int
    happened_on: date
    recorded_at: datetime = Field(sa_type=UtcTime)
    recorded_by: int | None = Field(default=None, foreign_key="person.id")
    reverses: int | None = Field(default=None, foreign_key="ledger.id")
    source: str = Field(unique=True)
    text_digest: str
    previous_hash: str
    hash: str


class LedgerTextRow(SQLModel, table=True):
    """Where and why of a line, with the salt of its digest; both can be erased together."""

    __tablename__ = "ledger_text"
    ledger_id: int = Field(foreign_key="ledger.id", primary_key=True)
    salt: str
    place: str = ""
    reason: str = Field(default="", sa_type=Text)


class EntryProofRow(SQLModel, table=True):
    """A photo, voice note or file that shows an entry a clerk made; its household alone sees it.

    `period` is the one with whose result its days begin to count.
    """

    __tablename__ = "entry_proof"
    ledger_id: int = Field(foreign_key="ledger.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    period: str


class LedgerHeadRow(SQLModel, table=True):
    """The last line of a village's chain."""

    __tablename__ = "ledger_head"
    village_id: int = Field(foreign_key="area.id", primary_key=True)
    seq: int
    hash: str


class BalanceRow(SQLModel, table=True):
    """What a household can spend, in hundredths; moved in the ledger line's transaction."""

    __tablename__ = "balance"
    household_id: int = Field(foreign_key="household.id", primary_key=True)
    hundredths: int = 0


class SettlementRow(SQLModel, table=True):
    """A village's result for a period: asked → settled → published → crediting → final.

    A published one that objections have corrected is superseded by the next revision instead.
    """

    __tablename__ = "settlement"
    __table_args__ = (UniqueConstraint("village_id", "scheme", "period", "revision"),)
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    scheme: str
    scheme_digest: str = ""
    period: str
    part_of: str = ""
    """The period that this is only a part of, such as a quarter of a year: it credits nothing."""
    revision: int = 1
    state: str = Field(index=True)
    asked_at: datetime = Field(sa_type=UtcTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcTime)
    publish_wanted_at: datetime | None = Field(default=None, sa_type=UtcTime)
    """The moment of the plan at which it was to be published but was not worked out yet."""
    published_at: datetime | None = Field(default=None, sa_type=UtcTime)


class SettlementResultRow(SQLModel, table=True):
    """One household's figures in a settled period, in hundredths; `rank` from 1.

    `average` is what was gathered since the start for each member, where the scheme ranks by it.
    Once the settlement is published, triggers refuse any change.
    """

    __tablename__ = "settlement_result"
    settlement_id: int = Field(foreign_key="settlement.id", primary_key=True)
    household_id: int = Field(foreign_key="household.id", primary_key=True)
    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int
    year_points: int
    average: int | None = None
    rank: int
    redeemable: bool
    honours: str = ""


class PublicationRow(SQLModel, table=True):
    """What a village's groups were shown: canonical data, its digest, the ledger's head.

    Triggers refuse UPDATE and DELETE. `objections_until` is the last day for objections.
    """

    __tablename__ = "publication"
    id: int | None = Field(default=None, primary_key=True)
    settlement_id: int = Field(foreign_key="settlement.id", unique=True)
    body: str = Field(sa_type=Text)
    digest: str
    ledger_seq: int
    ledger_hash: str
    published_at: datetime = Field(sa_type=UtcTime)
    objections_until: date
