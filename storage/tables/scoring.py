"""Scoring in chat: panels, their households' sheets, the draft marks, proof, what is declared."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class PanelRow(SQLModel, table=True):
    """A scoring panel called for an area and a period: open → confirming → confirmed, or lapsed.

    `drafts` counts every change of its sheets: who writes one holds this row, so that no mark
    slips in beside the confirmation. `digest` is of the sheet as it was confirmed.
    """

    __tablename__ = "panel"
    __table_args__ = (
        CheckConstraint(
            "state IN ('open', 'confirming', 'confirmed', 'lapsed', 'dissolved')",
            name="ck_panel_state",
        ),
        Index("ix_panel_village", "village_id", "period"),
        Index("ix_panel_state", "state", "village_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    area_id: int = Field(foreign_key="area.id")
    period: str
    leader_id: int = Field(foreign_key="person.id")
    state: str
    called_by: int = Field(foreign_key="person.id")
    called_at: datetime = Field(sa_type=UtcTime)
    drafts: int = 0
    confirmed_by: int | None = Field(default=None, foreign_key="person.id")
    confirmed_at: datetime | None = Field(default=None, sa_type=UtcTime)
    digest: str = ""
    reminded_on: date | None = None


class PanelMemberRow(SQLModel, table=True):
    """Somebody sits on a panel; `left_at` once they do no more."""

    __tablename__ = "panel_member"
    panel_id: int = Field(foreign_key="panel.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)
    left_at: datetime | None = Field(default=None, sa_type=UtcTime)


class ScoreSheetRow(SQLModel, table=True):
    """One household in a panel's period; two panels never have one household in one period.

    `holder_id` is there until `held_until`. `returned_words` is why it is looked at again.
    `entered_at` is when its marks became ledger lines.
    """

    __tablename__ = "score_sheet"
    __table_args__ = (
        UniqueConstraint("panel_id", "household_id"),
        UniqueConstraint("household_id", "period"),
        CheckConstraint(
            "state IN ('open', 'scored', 'skipped', 'returned')", name="ck_score_sheet_state"
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    panel_id: int = Field(foreign_key="panel.id")
    household_id: int = Field(foreign_key="household.id")
    period: str
    state: str
    words: str = Field(default="", sa_type=Text)
    scored_by: int | None = Field(default=None, foreign_key="person.id")
    scored_at: datetime | None = Field(default=None, sa_type=UtcTime)
    holder_id: int | None = Field(default=None, foreign_key="person.id")
    held_until: datetime | None = Field(default=None, sa_type=UtcTime)
    returned_words: str = Field(default="", sa_type=Text)
    entered_at: datetime | None = Field(default=None, sa_type=UtcTime)


class ScoreMarkRow(SQLModel, table=True):
    """The last mark of a household's item: a draft until the panel is confirmed, then frozen.

    `hundredths` and `quantity` are what the ledger line will say.
    """

    __tablename__ = "score_mark"
    __table_args__ = (CheckConstraint("hundredths >= 0", name="ck_score_mark_hundredths"),)
    sheet_id: int = Field(foreign_key="score_sheet.id", primary_key=True)
    item: str = Field(primary_key=True)
    hundredths: int
    quantity: str = "1"
    words: str = Field(default="", sa_type=Text)
    marked_by: int = Field(foreign_key="person.id")
    marked_at: datetime = Field(sa_type=UtcTime)
    marked_on: date


class EarlierMarkRow(SQLModel, table=True):
    """A mark that a later one replaced, with who had made it and when; never changed."""

    __tablename__ = "earlier_mark"
    id: int | None = Field(default=None, primary_key=True)
    sheet_id: int = Field(foreign_key="score_sheet.id", index=True)
    item: str
    hundredths: int
    quantity: str = "1"
    marked_by: int = Field(foreign_key="person.id")
    marked_at: datetime = Field(sa_type=UtcTime)
    replaced_at: datetime = Field(sa_type=UtcTime)


class ScoreProofRow(SQLModel, table=True):
    """A photo, voice note or file that shows a household as it was scored; `item` "" is all of it.

    Private to the panel: no group ever sees it.
    """

    __tablename__ = "score_proof"
    sheet_id: int = Field(foreign_key="score_sheet.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    item: str = ""
    added_by: int = Field(foreign_key="person.id")


class DeclarationRow(SQLModel, table=True):
    """A household declares an act (自主申报): waiting → accepted, declined or lapsed."""

    __tablename__ = "declaration"
    __table_args__ = (
        UniqueConstraint("household_id", "item", "period"),
        CheckConstraint(
            "state IN ('waiting', 'accepted', 'declined', 'lapsed')", name="ck_declaration_state"
        ),
        Index("ix_declaration_village", "village_id", "state"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    household_id: int = Field(foreign_key="household.id")
    item: str
    period: str
    words: str = Field(default="", sa_type=Text)
    state: str
    declared_by: int = Field(foreign_key="person.id")
    declared_at: datetime = Field(sa_type=UtcTime)


class DeclarationProofRow(SQLModel, table=True):
    """What a household sent to show what it declared."""

    __tablename__ = "declaration_proof"
    declaration_id: int = Field(foreign_key="declaration.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)


class RecheckRow(SQLModel, table=True):
    """A household drawn for the supervisors' re-check; `verdict` is "", same or differs."""

    __tablename__ = "recheck"
    __table_args__ = (
        CheckConstraint("verdict IN ('', 'same', 'differs')", name="ck_recheck_verdict"),
    )
    sheet_id: int = Field(foreign_key="score_sheet.id", primary_key=True)
    verdict: str = ""
    words: str = Field(default="", sa_type=Text)
    noted_by: int | None = Field(default=None, foreign_key="person.id")
    noted_at: datetime | None = Field(default=None, sa_type=UtcTime)
