"""The picture wall and who confirmed it, when photos went, and households served in person."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEPT = ("wall_look", "picture_wall", "wall_picture", "photo_gone", "household_service")
"""What is written down once."""

SHOWING = ("case_evidence", "objection_media", "score_proof", "declaration_proof")
"""Who needs a picture is asked by the picture: before it goes."""


def upgrade() -> None:
    op.create_table(
        "wall_look",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sheet_id", sa.Integer(), sa.ForeignKey("score_sheet.id"), nullable=False),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("looked_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("verdict IN ('fit', 'unfit', 'skipped')", name="ck_wall_look_verdict"),
    )
    op.create_index("ix_wall_look_photo", "wall_look", ["sheet_id", "media_id", "id"])
    op.create_table(
        "picture_wall",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("published_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("village_id", "period", "ordinal"),
    )
    op.create_table(
        "wall_picture",
        sa.Column("sheet_id", sa.Integer(), sa.ForeignKey("score_sheet.id"), primary_key=True),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), primary_key=True),
        sa.Column("wall_id", sa.Integer(), sa.ForeignKey("picture_wall.id"), nullable=False),
        sa.Column("look_id", sa.Integer(), sa.ForeignKey("wall_look.id"), nullable=False),
    )
    op.create_index("ix_wall_picture_wall_id", "wall_picture", ["wall_id"])
    op.create_table(
        "wall_page",
        sa.Column("wall_id", sa.Integer(), sa.ForeignKey("picture_wall.id"), primary_key=True),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), primary_key=True),
    )
    op.create_table(
        "photos_term",
        sa.Column("settlement_id", sa.Integer(), sa.ForeignKey("settlement.id"), primary_key=True),
        sa.Column("since", sa.Date(), nullable=False),
    )
    op.create_table(
        "photo_gone",
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), primary_key=True),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "household_service",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("served_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("served_as", sa.String(), nullable=False),
        sa.Column("cause", sa.Integer(), nullable=False),
        sa.Column("served_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("household_id", "cause"),
        sa.CheckConstraint(
            "served_as IN ('clerk', 'grid_worker')", name="ck_household_service_served_as"
        ),
    )
    op.create_table(
        "slip_batch",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("area_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("asked_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("served_as", sa.String(), nullable=False),
        sa.Column("cause", sa.Integer(), nullable=False),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
        sa.Column("upto", sa.String(), nullable=False),
        sa.Column("households", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
    )
    is_open = sa.text("ended_at IS NULL")
    op.create_index(
        "ux_slip_batch_open",
        "slip_batch",
        ["area_id", "asked_by"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index("ix_slip_batch_village", "slip_batch", ["village_id", "ended_at"])
    for table in SHOWING:
        op.create_index(f"ix_{table}_media_id", table, ["media_id"])
    put_up(GUARDS, NEVER_EMPTIED)


GUARDS = tuple(
    Guard(f"{table}_is_never_{done}", act, table)
    for table in KEPT
    for act, done in (("UPDATE", "changed"), ("DELETE", "removed"))
)
"""Who confirmed what, what hung where, what went and who was served stays as it was written."""

NEVER_EMPTIED = tuple((f"{table}_is_never_emptied", table) for table in KEPT)
