"""Redemption: goods, stock-ins and orders, and guards for what must never change of them."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "goods",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.Column("month_limit", sa.Integer(), nullable=False),
        sa.Column("on_shelf", sa.Boolean(), nullable=False),
        sa.Column("picture_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("village_id", "code"),
        sa.UniqueConstraint("village_id", "name"),
        sa.CheckConstraint("price > 0", name="goods_cost_something"),
        sa.CheckConstraint("stock >= 0", name="stock_is_never_below_nothing"),
        sa.CheckConstraint("month_limit >= 0", name="limit_is_never_below_nothing"),
    )
    op.create_table(
        "stock_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("goods_id", sa.Integer(), sa.ForeignKey("goods.id"), nullable=False),
        sa.Column("invoice", sa.String(), nullable=False),
        sa.Column("invoiced_on", sa.Date(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("paid", sa.Integer(), nullable=False),
        sa.Column("picture_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("source"),
        sa.CheckConstraint("quantity > 0", name="stock_in_brings_something"),
        sa.CheckConstraint("paid >= 0", name="stock_in_is_paid_for"),
    )
    op.create_index("ix_stock_in_goods_id", "stock_in", ["goods_id"])
    op.create_table(
        "redemption_order",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("goods_id", sa.Integer(), sa.ForeignKey("goods.id"), nullable=False),
        sa.Column("goods_name", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("ordered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=False),
        sa.Column("ordered_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("pick_up_by", sa.Date(), nullable=False),
        sa.Column("walk_in", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("source"),
        sa.CheckConstraint("quantity > 0", name="order_is_of_something"),
        sa.CheckConstraint("points = price * quantity AND price > 0", name="order_costs_its_price"),
    )
    for name, columns in (
        ("household", ["household_id", "goods_id", "ordered_on"]),
        ("open", ["village_id", "state", "pick_up_by"]),
        ("ended", ["village_id", "ended_on"]),
    ):
        op.create_index(f"ix_redemption_order_{name}", "redemption_order", columns)
    put_up(GUARDS, NEVER_EMPTIED)


ORDERED_ANEW = " OR ".join(
    f"NEW.{column} <> OLD.{column}"
    for column in (
        "id",
        "village_id",
        "household_id",
        "goods_id",
        "goods_name",
        "quantity",
        "price",
        "points",
        "code",
        "source",
        "ordered_at",
        "ordered_on",
        "ordered_by",
        "walk_in",
    )
)
"""Whether an update changes what was ordered."""

OVERDRAWN = (
    "NEW.kind = 'spend' AND COALESCE((SELECT hundredths FROM balance "
    "WHERE household_id = NEW.household_id), -1) < 0"
)
"""A spend is written after the balance was lowered. A result or a reversal may take a balance
below zero, so that the balance itself can have no such check."""

GUARDS = (
    Guard("stock_in_is_never_changed", "UPDATE", "stock_in"),
    Guard("stock_in_is_never_removed", "DELETE", "stock_in"),
    Guard(
        "order_is_never_rewritten",
        "UPDATE",
        "redemption_order",
        f"OLD.state <> 'ordered' OR {ORDERED_ANEW}",
    ),
    Guard("order_is_never_removed", "DELETE", "redemption_order"),
    Guard("spending_never_overdraws", "INSERT", "ledger", OVERDRAWN),
)
"""Nobody changes an invoice or an order that has ended, whatever program they use."""

NEVER_EMPTIED = (
    ("stock_in_is_never_emptied", "stock_in"),
    ("orders_are_never_emptied", "redemption_order"),
)
