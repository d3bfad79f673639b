"""Proposals of points from cases and claims, and supervisors' checks of the books."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0011"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _checks()
    _claims()
    _proposals()
    put_up((_never_rewritten(), *GUARDS), NEVER_EMPTIED)


def _checks() -> None:
    op.create_table(
        "book_check",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("misfit", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('asked', 'done', 'told')", name="ck_book_check_state"),
    )
    under_way = sa.text("state = 'asked'")
    op.create_index(
        "ux_book_check_under_way",
        "book_check",
        ["village_id"],
        unique=True,
        sqlite_where=under_way,
        postgresql_where=under_way,
    )
    op.create_index("ix_book_check_state", "book_check", ["state", "id"])
    op.create_table(
        "book_check_asker",
        sa.Column("check_id", sa.Integer(), sa.ForeignKey("book_check.id"), primary_key=True),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), primary_key=True),
    )


def _claims() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("registered_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.UniqueConstraint("source"),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_claim_days"),
    )
    op.create_index("ix_claim_village", "claim", ["village_id", "until"])
    op.create_index("ix_claim_household_id", "claim", ["household_id"])


def _proposals() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("case_id", sa.Integer(), sa.ForeignKey("cases.id"), nullable=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=True),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("quantity", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.UniqueConstraint("case_id", "household_id"),
        sa.UniqueConstraint("claim_id", "period"),
        sa.CheckConstraint(
            "state IN ('waiting', 'approved', 'declined')", name="ck_proposal_state"
        ),
        sa.CheckConstraint("(case_id IS NULL) <> (claim_id IS NULL)", name="ck_proposal_cause"),
        sa.CheckConstraint(
            "(state = 'waiting') = (decided_at IS NULL) AND "
            "(state = 'waiting') = (decided_by IS NULL)",
            name="ck_proposal_is_decided_by_somebody",
        ),
    )
    op.create_index("ix_proposal_village", "proposal", ["village_id", "state", "id"])
    op.create_index("ix_proposal_household_id", "proposal", ["household_id"])
    op.create_table(
        "proposal_media",
        sa.Column("proposal_id", sa.Integer(), sa.ForeignKey("proposal.id"), primary_key=True),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), primary_key=True),
    )


REGISTERED = ("village_id", "household_id", "place", "since", "registered_by", "registered_at")
"""What a claim says for ever."""

GUARDS = (
    Guard("claim_is_never_removed", "DELETE", "claim"),
    Guard("decided_proposal_is_never_changed", "UPDATE", "proposal", "OLD.state <> 'waiting'"),
    Guard("proposal_is_never_removed", "DELETE", "proposal"),
)

NEVER_EMPTIED = (("claim_is_never_emptied", "claim"), ("proposal_is_never_emptied", "proposal"))


def _never_rewritten() -> Guard:
    """A claim is ended once; nothing else of it ever changes."""
    apart = "IS NOT" if op.get_bind().dialect.name == "sqlite" else "IS DISTINCT FROM"
    rewritten = " OR ".join(f"NEW.{name} {apart} OLD.{name}" for name in REGISTERED)
    past = f"OLD.until IS NOT NULL OR NEW.until IS NULL OR {rewritten}"
    return Guard("claim_is_never_rewritten", "UPDATE", "claim", past)
