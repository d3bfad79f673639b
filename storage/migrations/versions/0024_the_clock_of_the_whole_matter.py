"""What is with the county is asked after; a merged case keeps its beginning and its lateness; what
figures propose is decided by a person."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _county()
    _merged()
    _verdicts()
    put_up(GUARDS, NEVER_EMPTIED)


def _county() -> None:
    """Those that are there already are looked at at once; the look itself says when next."""
    cases = sa.table("cases", sa.column("state"), sa.column("watch_at", sa.DateTime(timezone=True)))
    waiting = (cases.c.state == "escalated") & cases.c.watch_at.is_(None)
    op.execute(cases.update().where(waiting).values(watch_at=datetime.now(UTC)))


def _merged() -> None:
    """Of what was merged before, what was merged directly is taken over."""
    moment = sa.DateTime(timezone=True)
    op.add_column("cases", sa.Column("first_case_id", sa.Integer(), nullable=True))
    op.add_column("cases", sa.Column("counted_from", moment, nullable=True))
    op.add_column(
        "cases",
        sa.Column("merged_late", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    earlier = sa.text("counted_from IS NOT NULL")
    op.create_index(
        "ix_cases_counted_from",
        "cases",
        ["counted_from"],
        sqlite_where=earlier,
        postgresql_where=earlier,
    )
    op.create_index("ix_cases_area_item_filed", "cases", ["area_id", "item", "filed_at"])
    op.execute(
        "UPDATE cases SET first_case_id = (SELECT other.id FROM cases AS other "
        "WHERE other.merged_into = cases.id AND other.filed_at < cases.filed_at "
        "ORDER BY other.filed_at, other.id LIMIT 1) "
        "WHERE id IN (SELECT merged_into FROM cases AS other WHERE merged_into IS NOT NULL)"
    )
    op.execute(
        "UPDATE cases SET counted_from = (SELECT other.filed_at FROM cases AS other "
        "WHERE other.id = cases.first_case_id) WHERE first_case_id IS NOT NULL"
    )
    op.execute(
        "UPDATE cases SET merged_late = EXISTS (SELECT 1 FROM cases AS other "
        "JOIN case_phase ON case_phase.case_id = other.id "
        "WHERE other.merged_into = cases.id AND case_phase.used_s > case_phase.limit_s) "
        "WHERE id IN (SELECT merged_into FROM cases AS other WHERE merged_into IS NOT NULL)"
    )


def _verdicts() -> None:
    op.create_table(
        "case_verdict",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("case_id", sa.Integer(), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("upheld", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("about IN ('first', 'late', 'missed')", name="ck_case_verdict_about"),
    )
    op.create_index("ix_case_verdict_of", "case_verdict", ["case_id", "about", "id"])
    op.create_index("ix_case_verdict_decided_by", "case_verdict", ["decided_by"])


GUARDS = (
    Guard("case_verdict_is_never_changed", "UPDATE", "case_verdict"),
    Guard("case_verdict_is_never_removed", "DELETE", "case_verdict"),
)
NEVER_EMPTIED = (("case_verdict_is_never_emptied", "case_verdict"),)
