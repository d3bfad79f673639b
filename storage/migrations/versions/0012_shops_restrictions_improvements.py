"""Shops outside the village, restrictions, the improvement list, who asked for a person's data."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _shops()
    _improvements()
    _restrictions()
    op.create_table(
        "data_request",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("person_code", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_data_request_person_code", "data_request", ["person_code"])
    put_up(GUARDS, NEVER_EMPTIED)


def _shops() -> None:
    op.create_table(
        "shop",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("code", sa.String(), nullable=False, unique=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.UniqueConstraint("village_id", "name"),
    )
    for name, key, of in (
        ("shop_goods", "goods_id", "goods.id"),
        ("shop_order", "order_id", "redemption_order.id"),
    ):
        op.create_table(
            name,
            sa.Column(key, sa.Integer(), sa.ForeignKey(of), primary_key=True),
            sa.Column("shop_id", sa.Integer(), sa.ForeignKey("shop.id"), nullable=False),
        )
        op.create_index(f"ix_{name}_shop_id", name, ["shop_id"])


def _improvements() -> None:
    op.create_table(
        "improvement",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("photo_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
        sa.Column("concerned_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=True),
        sa.Column("resolved", sa.String(), nullable=False),
        sa.Column("noted_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hearing_until", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("shown_on", sa.Date(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mended_photo_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=True),
        sa.UniqueConstraint("village_id", "number"),
        sa.UniqueConstraint("source"),
        sa.CheckConstraint(
            "state IN ('noticed', 'heard', 'kept', 'shown', 'mended', 'dropped', 'lapsed')",
            name="improvement_state",
        ),
    )
    op.create_index("ix_improvement_village", "improvement", ["village_id", "state"])
    op.create_table(
        "improvement_act",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("improvement_id", sa.Integer(), sa.ForeignKey("improvement.id"), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_improvement_act_improvement_id", "improvement_act", ["improvement_id"])


def _restrictions() -> None:
    op.create_table(
        "restriction",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("member_id", sa.Integer(), sa.ForeignKey("member.id"), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("recorded_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False, unique=True),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lifted_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
    )
    for column in ("village_id", "household_id"):
        op.create_index(f"ix_restriction_{column}", "restriction", [column])


NOTED_ANEW = " OR ".join(
    f"NEW.{column} <> OLD.{column}"
    for column in (
        *("id", "village_id", "number", "place", "fact", "photo_id", "resolved"),
        *("noted_by", "noted_at", "hearing_until", "source"),
    )
)
"""Whether an update changes what was noted."""

RECORDED_ANEW = " OR ".join(
    f"NEW.{column} <> OLD.{column}"
    for column in (
        *("id", "village_id", "household_id", "member_id", "item", "document", "since"),
        *("recorded_by", "recorded_at", "source"),
    )
)
"""Whether an update changes more than that a restriction was lifted."""

OFF_THE_LIST = "OLD.state IN ('mended', 'dropped', 'lapsed')"

GUARDS = (
    Guard("shop_order_is_never_changed", "UPDATE", "shop_order"),
    Guard("shop_order_is_never_removed", "DELETE", "shop_order"),
    Guard(
        "improvement_is_never_rewritten",
        "UPDATE",
        "improvement",
        f"{OFF_THE_LIST} OR {NOTED_ANEW} OR NEW.concerned_id APART OLD.concerned_id",
    ),
    Guard("improvement_is_never_removed", "DELETE", "improvement"),
    Guard("improvement_act_is_never_changed", "UPDATE", "improvement_act"),
    Guard("improvement_act_is_never_removed", "DELETE", "improvement_act"),
    Guard(
        "restriction_is_never_rewritten",
        "UPDATE",
        "restriction",
        f"OLD.lifted_on IS NOT NULL OR NEW.lifted_on IS NULL OR {RECORDED_ANEW} "
        "OR NEW.until APART OLD.until",
    ),
    Guard("restriction_is_never_removed", "DELETE", "restriction"),
    Guard("data_request_is_never_changed", "UPDATE", "data_request"),
    Guard("data_request_is_never_removed", "DELETE", "data_request"),
)
"""Nobody rewrites what a shop is owed, what was noted of a place, or who asked for data."""

NEVER_EMPTIED = tuple(
    (f"{table}_is_never_emptied", table)
    for table in ("shop_order", "improvement", "improvement_act", "restriction", "data_request")
)
