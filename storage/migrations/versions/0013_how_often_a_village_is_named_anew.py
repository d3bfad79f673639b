"""A village counts how often what a publication says of its households' names has changed."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

SHOWN = ("code", "group_no", "head", "name_may_be_published")
"""What is shown of a household, besides its points."""

SHOWN_ANEW = " OR ".join(f"NEW.{column} <> OLD.{column}" for column in SHOWN)
HEAD_NAMED_ANEW = "NEW.name <> OLD.name OR NEW.since <> OLD.since"
# A household's first head is no change, and comes by the hundred thousand with an import.
ANOTHER_HEAD = (
    "EXISTS (SELECT 1 FROM headship h "
    "WHERE h.household_id = NEW.household_id AND h.since <> NEW.since)"
)
ONE_MORE = "ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1"
OF_HOUSEHOLD = (
    "INSERT INTO naming (village_id, changes) "  # noqa: S608 - our own words
    f"VALUES (NEW.village_id, 1) {ONE_MORE}"
)
OF_HEAD = (
    "INSERT INTO naming (village_id, changes) "  # noqa: S608 - our own words
    f"SELECT village_id, 1 FROM household WHERE id = NEW.household_id {ONE_MORE}"
)


def upgrade() -> None:
    op.create_table(
        "naming",
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), primary_key=True),
        sa.Column("changes", sa.Integer(), nullable=False),
    )
    # Not of these columns alone: PostgreSQL then lets nobody set how they are ordered.
    _after("household_shown_anew_is_counted", "UPDATE ON household", SHOWN_ANEW, OF_HOUSEHOLD)
    _after("head_named_anew_is_counted", "UPDATE ON headship", HEAD_NAMED_ANEW, OF_HEAD)
    _after("another_head_is_counted", "INSERT ON headship", ANOTHER_HEAD, OF_HEAD)


def _after(name: str, done: str, when: str, act: str) -> None:
    """Whatever program changes a row, it is counted in its transaction."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} AFTER {done} WHEN {when} BEGIN {act}; END")
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {when} THEN {act}; END IF; RETURN NULL; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} AFTER {done} FOR EACH ROW EXECUTE FUNCTION {name}()")
    table = done.rpartition(" ")[2]
    op.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")
