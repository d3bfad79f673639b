"""Other ways in: who a case was recorded for; a private matter stays private."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "case_caller",
        sa.Column("case_id", sa.Integer(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("key", sa.String(), nullable=True, unique=True),
        _words("number"),
        _words("wanted_by"),
        _words("name"),
        _words("telephone"),
        sa.Column("called_back_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_back_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
    )
    put_up(GUARDS, NEVER_EMPTIED)


def _words(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=False, server_default="")


GUARDS = (
    Guard(
        "case_caller_is_never_changed",
        "UPDATE",
        "case_caller",
        "OLD.case_id APART NEW.case_id OR OLD.key APART NEW.key OR OLD.number APART NEW.number "
        "OR OLD.wanted_by APART NEW.wanted_by "
        "OR (OLD.name APART NEW.name AND NEW.name <> '') "
        "OR (OLD.telephone APART NEW.telephone AND NEW.telephone <> '')",
    ),
    Guard("case_caller_is_never_removed", "DELETE", "case_caller"),
    Guard(
        "a_private_case_stays_private",
        "UPDATE",
        "cases",
        "OLD.is_private AND NOT NEW.is_private",
    ),
)
NEVER_EMPTIED = (("case_caller_is_never_emptied", "case_caller"),)
