"""Proposals of points from cases and claims, checks of the books, and seals of what is decided."""

import sqlalchemy as sa
from alembic import op

from rules.row_seal import row_seal
from storage.migrations.guards import Guard, put_up

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _checks()
    _claims()
    _proposals()
    _seals()
    put_up(GUARDS, NEVER_EMPTIED)


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


def _seals() -> None:
    """What was decided before is sealed as it stands now."""
    made = op.create_table(
        "seal",
        sa.Column("stage", sa.String(), primary_key=True),
        sa.Column("row_id", sa.Integer(), primary_key=True),
        sa.Column("digest", sa.String(), nullable=False),
    )
    bind = op.get_bind()
    for stage, (name, key, reached, columns) in SEALED.items():
        of = sa.Table(name, sa.MetaData(), autoload_with=bind)
        asked = sa.select(of.c[key], *(of.c[column] for column in columns))
        rows = bind.execute(asked.where(sa.text(reached))).all()
        sealed = [
            {"stage": stage, "row_id": row[0], "digest": row_seal(stage, row[1:])} for row in rows
        ]
        if sealed:
            bind.execute(sa.insert(made), sealed)


SEALED = {
    "order_placed": (
        "redemption_order",
        "id",
        "1 = 1",
        (
            *("village_id", "household_id", "goods_id", "goods_name", "quantity", "price"),
            *("points", "code", "source", "ordered_at", "ordered_on", "ordered_by"),
            *("pick_up_by", "walk_in"),
        ),
    ),
    "order_ended": (
        "redemption_order",
        "id",
        "ended_at IS NOT NULL",
        ("state", "ended_at", "ended_on", "ended_by"),
    ),
    "stock_in": (
        "stock_in",
        "id",
        "1 = 1",
        (
            *("goods_id", "invoice", "invoiced_on", "quantity", "paid", "picture_id"),
            *("recorded_at", "recorded_by", "source"),
        ),
    ),
    "objection_decided": (
        "objection",
        "id",
        "state <> 'open'",
        (
            *("number", "village_id", "settlement_id", "household_id", "ledger_id", "filed_by"),
            *("filed_as", "filed_at", "answer_by", "state", "reviewer_id", "decided_at"),
            "text_digest",
        ),
    ),
    "panel_confirmed": (
        "panel",
        "id",
        "confirmed_at IS NOT NULL",
        (
            *("village_id", "area_id", "period", "leader_id", "called_by", "called_at"),
            *("confirmed_by", "confirmed_at", "digest"),
        ),
    ),
    "roster_change": (
        "roster_change",
        "id",
        "1 = 1",
        (
            *("village_id", "kind", "day", "household_id", "other_id", "terms", "before"),
            *("after", "reason", "recorded_by", "recorded_at", "source"),
        ),
    ),
    "roster_outcome": (
        "roster_outcome",
        "change_id",
        "1 = 1",
        ("outcome", "made_id", "decided_by", "at"),
    ),
}
"""Stage → table, key, which rows have come so far, and the columns in the order of the seal."""

REGISTERED = ("village_id", "household_id", "place", "since", "registered_by", "registered_at")
"""What a claim says for ever."""

REWRITTEN = " OR ".join(f"NEW.{name} APART OLD.{name}" for name in REGISTERED)

GUARDS = (
    Guard(
        "claim_is_never_rewritten",
        "UPDATE",
        "claim",
        f"OLD.until IS NOT NULL OR NEW.until IS NULL OR {REWRITTEN}",
    ),
    Guard("seal_is_never_changed", "UPDATE", "seal"),
    Guard("seal_is_never_removed", "DELETE", "seal"),
    Guard("claim_is_never_removed", "DELETE", "claim"),
    Guard("decided_proposal_is_never_changed", "UPDATE", "proposal", "OLD.state <> 'waiting'"),
    Guard("proposal_is_never_removed", "DELETE", "proposal"),
)

NEVER_EMPTIED = (
    ("claim_is_never_emptied", "claim"),
    ("proposal_is_never_emptied", "proposal"),
    ("seal_is_never_emptied", "seal"),
)
