"""The scores of a month stand together for each household, as the ledger's triggers keep them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SQLITE = {
    "month": "substr({0}happened_on, 1, 7)",
    "said": "{0}item || ' ' || {0}quantity || ' ' || {0}hundredths || ' ' || {0}happened_on",
    "all": "group_concat({0}, char(10))",
}
POSTGRESQL = {
    "month": "to_char({0}happened_on, 'YYYY-MM')",
    "said": (
        "{0}item || ' ' || {0}quantity || ' ' || {0}hundredths || ' ' || "
        "to_char({0}happened_on, 'YYYY-MM-DD')"
    ),
    "all": "string_agg({0}, chr(10))",
}
"""How the two databases write a month, a score's line, and lines one below the other."""

COUNTS = "l.kind = 'score' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id)"


def upgrade() -> None:
    op.create_table(
        "score_tally",
        sa.Column("month", sa.String(), primary_key=True),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), primary_key=True),
        sa.Column("said", sa.Text(), nullable=False),
        sqlite_with_rowid=False,
    )
    dialect = op.get_bind().dialect.name
    words = SQLITE if dialect == "sqlite" else POSTGRESQL
    month, said, together = (words[part] for part in ("month", "said", "all"))
    op.execute(
        "INSERT INTO score_tally (month, household_id, said) "  # noqa: S608 - our own words
        f"SELECT month, household_id, {together.format('said')} FROM ("
        f"SELECT {month.format('l.')} AS month, l.household_id, {said.format('l.')} AS said "
        f"FROM ledger l WHERE {COUNTS} ORDER BY 1, 2, l.id) lines GROUP BY month, household_id"
    )
    entered = (
        "INSERT INTO score_tally (month, household_id, said) "  # noqa: S608 - our own words
        f"VALUES ({month.format('NEW.')}, NEW.household_id, {said.format('NEW.')}) "
        "ON CONFLICT (month, household_id) DO UPDATE SET said = "
        f"score_tally.said || {'char' if dialect == 'sqlite' else 'chr'}(10) || excluded.said"
    )
    # Rare, so it is told anew from the ledger: nothing has to be found in the text.
    taken_back = (
        "UPDATE score_tally SET said = ("  # noqa: S608 - our own words
        f"SELECT coalesce({together.format('said')}, '') FROM ("
        f"SELECT {said.format('l.')} AS said FROM ledger l WHERE {COUNTS} "
        "AND l.household_id = score_tally.household_id "
        f"AND {month.format('l.')} = score_tally.month ORDER BY l.id) lines) "
        "WHERE (month, household_id) IN ("
        f"SELECT {month.format('b.')}, b.household_id FROM ledger b WHERE b.id = NEW.reverses); "
        "DELETE FROM score_tally WHERE said = '' AND household_id = NEW.household_id"
    )
    _after("score_is_tallied", "NEW.kind = 'score'", entered, dialect)
    _after("score_taken_back_is_tallied", "NEW.reverses IS NOT NULL", taken_back, dialect)


def _after(name: str, when: str, act: str, dialect: str) -> None:
    """Whatever program adds a line to the ledger, this follows in its transaction."""
    if dialect == "sqlite":
        op.execute(f"CREATE TRIGGER {name} AFTER INSERT ON ledger WHEN {when} BEGIN {act}; END")
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {when} THEN {act}; END IF; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} AFTER INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
    op.execute(f"ALTER TABLE ledger ENABLE ALWAYS TRIGGER {name}")
