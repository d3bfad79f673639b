"""Taking part has dates and a consent, a household has days, and the roster changes by rows."""

from datetime import UTC, date, datetime

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

EVER = date(1, 1, 1)
"""Since when whoever is head today has been: nobody wrote it down."""


def upgrade() -> None:
    op.create_table(
        "participation",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("consented_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("consented_name", sa.String(), nullable=False),
        sa.Column("consented_on", sa.Date(), nullable=False),
        sa.Column("witness", sa.String(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_how", sa.String(), nullable=False),
        sa.Column("ended_name", sa.String(), nullable=False),
        sa.Column("ended_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
    )
    is_open = sa.text("until IS NULL")
    op.create_index(
        "ix_participation_open",
        "participation",
        ["household_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index("ix_participation_household", "participation", ["household_id", "since"])
    op.create_table(
        "headship",
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), primary_key=True),
        sa.Column("since", sa.Date(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
    )
    op.create_table(
        "roster_change",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=True),
        sa.Column("other_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=True),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.UniqueConstraint("source"),
    )
    op.create_index("ix_roster_change_village", "roster_change", ["village_id", "day"])
    op.create_index("ix_roster_change_household_id", "roster_change", ["household_id"])
    op.create_index("ix_roster_change_other_id", "roster_change", ["other_id"])
    op.create_table(
        "roster_outcome",
        sa.Column("change_id", sa.Integer(), sa.ForeignKey("roster_change.id"), primary_key=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("made_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=True),
        sa.Column("decided_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    for name in ("since", "until", "spend_until"):
        op.add_column("household", sa.Column(name, sa.Date(), nullable=True))
    _carry_over()
    op.drop_column("household", "takes_part_since")
    put_up(GUARDS, NEVER_EMPTIED)


def _carry_over() -> None:
    """What stands is kept: since when each household takes part, and who its head is."""
    household = sa.table(
        "household",
        sa.column("id", sa.Integer()),
        sa.column("head", sa.String()),
        sa.column("takes_part_since", sa.Date()),
    )
    participation = sa.table(
        "participation",
        *(sa.column(name) for name in ("household_id", "since", "consent", "consented_name")),
        *(sa.column(name) for name in ("consented_on", "witness", "recorded_at")),
        *(sa.column(name) for name in ("ended_how", "ended_name")),
    )
    headship = sa.table(
        "headship", sa.column("household_id"), sa.column("since"), sa.column("name")
    )
    now = sa.literal(datetime.now(UTC).replace(tzinfo=None), sa.DateTime())
    empty = sa.literal("", sa.String())
    taking_part = sa.select(
        household.c.id,
        household.c.takes_part_since,
        sa.literal("roster", sa.String()),
        empty,
        household.c.takes_part_since,
        empty,
        now,
        empty,
        empty,
    ).where(household.c.takes_part_since.is_not(None))
    op.execute(participation.insert().from_select(list(participation.c.keys()), taking_part))
    heads = sa.select(household.c.id, sa.literal(EVER, sa.Date()), household.c.head)
    op.execute(headship.insert().from_select(list(headship.c.keys()), heads))


SAID = (
    "household_id",
    "since",
    "consent",
    "consented_by",
    "consented_name",
    "consented_on",
    "witness",
    "recorded_by",
    "recorded_at",
)
"""What a consent says for ever."""

REWRITTEN = " OR ".join(f"NEW.{name} APART OLD.{name}" for name in SAID)

GUARDS = (
    Guard(
        "participation_is_never_rewritten",
        "UPDATE",
        "participation",
        f"OLD.until IS NOT NULL OR NEW.until IS NULL OR {REWRITTEN}",
    ),
    Guard("participation_is_never_removed", "DELETE", "participation"),
    Guard("roster_change_is_never_changed", "UPDATE", "roster_change"),
    Guard("roster_change_is_never_removed", "DELETE", "roster_change"),
    Guard("roster_outcome_is_never_changed", "UPDATE", "roster_outcome"),
    Guard("roster_outcome_is_never_removed", "DELETE", "roster_outcome"),
)
"""Nobody rewrites who consented, nor what was changed when, whatever program they use."""

NEVER_EMPTIED = (
    ("participation_is_never_emptied", "participation"),
    ("roster_change_is_never_emptied", "roster_change"),
    ("roster_outcome_is_never_emptied", "roster_outcome"),
)
