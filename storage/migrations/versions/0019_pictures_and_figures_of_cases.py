"""Stamped copies and likenesses of photos, photos used before; figures of cases."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

BANDS = 4


def upgrade() -> None:
    _photos()
    _figures()
    kept = sa.text("merged_into IS NOT NULL")
    op.create_index(
        "ix_cases_merged", "cases", ["merged_into"], sqlite_where=kept, postgresql_where=kept
    )
    put_up(GUARDS, NEVER_EMPTIED)


def _to(name: str, table: str, *, key: bool = False) -> sa.Column[object]:
    return sa.Column(
        name, sa.Integer(), sa.ForeignKey(f"{table}.id"), primary_key=key, nullable=False
    )


def _text(name: str, default: str | None = None) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _words(name: str, default: str | None = None) -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _photos() -> None:
    op.create_table(
        "evidence_copy",
        _to("case_id", "cases", key=True),
        _to("media_id", "media", key=True),
        _to("copy_id", "media"),
        _text("said"),
    )
    op.create_index("ix_evidence_copy_media_id", "evidence_copy", ["media_id"])
    op.create_index("ix_evidence_copy_copy_id", "evidence_copy", ["copy_id"])
    op.create_table(
        "photo_print",
        _to("media_id", "media", key=True),
        *(sa.Column(f"band_{each}", sa.Integer(), nullable=False) for each in range(BANDS)),
    )
    bands = [f"band_{each}" for each in range(BANDS)]
    op.create_index("ix_photo_print_bands", "photo_print", bands)
    for each in range(1, BANDS):
        op.create_index(f"ix_photo_print_band_{each}", "photo_print", [f"band_{each}"])
    op.create_table(
        "photo_reuse",
        _to("media_id", "media", key=True),
        _to("case_id", "cases"),
        _to("earlier_id", "media"),
        _to("earlier_case_id", "cases"),
        sa.Column("apart", sa.Integer(), nullable=False),
        _time("found_at"),
    )
    op.create_index("ix_photo_reuse_case_id", "photo_reuse", ["case_id"])


def _figures() -> None:
    op.create_table(
        "figures_request",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to("person_id", "person"),
        _to("area_id", "area"),
        _words("scope"),
        _words("period"),
        _words("state"),
        _time("asked_at"),
        _time("done_at", nullable=True),
        _text("counted", ""),
        sa.CheckConstraint("state IN ('asked', 'done', 'told')", name="ck_figures_request_state"),
    )
    kept = sa.text("state = 'asked'")
    op.create_index(
        "ux_figures_request_under_way",
        "figures_request",
        ["person_id", "area_id", "scope", "period"],
        unique=True,
        sqlite_where=kept,
        postgresql_where=kept,
    )
    op.create_index("ix_figures_request_state", "figures_request", ["state", "id"])
    op.create_table(
        "unit_table",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to("area_id", "area"),
        _words("period"),
        sa.Column("day", sa.Date(), nullable=False),
        _text("lines"),
        _words("digest"),
        _to("published_by", "person"),
        _time("at"),
        sa.UniqueConstraint("area_id", "period", "day"),
    )


GUARDS = (
    Guard("photo_reuse_is_never_changed", "UPDATE", "photo_reuse"),
    Guard("photo_reuse_is_never_removed", "DELETE", "photo_reuse"),
    Guard("unit_table_is_never_changed", "UPDATE", "unit_table"),
    Guard("unit_table_is_never_removed", "DELETE", "unit_table"),
)
NEVER_EMPTIED = (
    ("photo_reuse_is_never_emptied", "photo_reuse"),
    ("unit_table_is_never_emptied", "unit_table"),
)
