"""The room's desk: queues for any area, words by which cases are found, its shifts, its weeks."""

import unicodedata

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

CASES_AT_ONCE = 1_000


def upgrade() -> None:
    _indexes()
    _words()
    _duty()
    _handovers()
    _consultations()
    put_up(GUARDS, NEVER_EMPTIED)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _person(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey("person.id"), nullable=nullable)


def _number(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _key(name: str, *foreign: sa.ForeignKey) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), *foreign, primary_key=True, autoincrement=False)


def _indexes() -> None:
    op.drop_index("ix_cases_state", "cases")
    op.drop_index("ix_cases_due", "cases")
    op.create_index("ix_cases_state", "cases", ["state", "id", "area_id"])
    op.create_index("ix_cases_due", "cases", ["state", "due_at", "id", "area_id"])
    op.create_index(
        "ix_cases_hard",
        "cases",
        ["id"],
        sqlite_where=sa.text("is_hard = 1 AND closed_at IS NULL"),
        postgresql_where=sa.text("is_hard AND closed_at IS NULL"),
    )
    op.create_index("ix_cases_area_state", "cases", ["area_id", "state", "due_at"])
    op.create_index("ix_cases_item", "cases", ["item", "id"])
    op.create_index("ix_cases_category", "cases", ["category", "id"])
    op.create_index("ix_cases_handler", "cases", ["handler_id", "id"])
    op.create_index("ix_person_name", "person", ["name"])


def _words() -> None:
    gram = op.create_table(
        "case_gram",
        sa.Column("gram", sa.String(), primary_key=True),
        _key("case_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_search",
        _key("person_id", sa.ForeignKey("person.id")),
        _number("serial"),
        sa.Column("words", sa.String(), nullable=False),
    )
    _take_up_earlier_cases(gram)


def _take_up_earlier_cases(gram: sa.Table) -> None:
    """The words of the cases there are, so that they are found like new ones."""
    connection = op.get_bind()
    earlier = sa.text(
        "SELECT cases.id, words, place, is_private, person.name FROM cases "
        "JOIN person ON person.id = reporter_id "
        "WHERE cases.id > :last ORDER BY cases.id LIMIT :most"
    )
    last = 0
    while rows := connection.execute(earlier, {"last": last, "most": CASES_AT_ONCE}).all():
        last = rows[-1].id
        found = sorted(
            (each, row.id)
            for row in rows
            for each in _grams((row.words, row.place), row.name if row.is_private else "")
        )
        if found:
            connection.execute(
                sa.insert(gram), [{"gram": each, "case_id": case_id} for each, case_id in found]
            )


def _grams(texts: tuple[str, ...], without: str) -> set[str]:
    """As rules/case_grams.py had it when this was written."""
    parts = [part for text in texts for part in (_plain(text).split(_plain(without) or None))]
    return {part[at : at + 2] for part in parts for at in range(len(part) - 1)}


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _duty() -> None:
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), primary_key=True),
        _person("person_id"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(), nullable=False),
        _time("begins_at"),
        _time("ends_at"),
        _person("entered_by"),
        _time("entered_at"),
        _person("off_by", nullable=True),
        _time("off_at", nullable=True),
    )
    op.create_index("ix_duty_person_id", "duty", ["person_id"])
    op.create_index("ix_duty_ends", "duty", ["ends_at"])
    stands = sa.text("off_at IS NULL")
    op.create_index(
        "ux_duty_once",
        "duty",
        ["person_id", "begins_at"],
        unique=True,
        sqlite_where=stands,
        postgresql_where=stands,
    )


def _handovers() -> None:
    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("area_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        _person("given_by"),
        _time("given_at"),
        *map(_number, COUNTS),
        sa.Column("words", sa.Text(), nullable=False),
    )
    op.create_index("ix_handover_area_id", "handover", ["area_id"])
    op.create_table(
        "handover_taken",
        _key("handover_id", sa.ForeignKey("handover.id")),
        _person("taken_by"),
        _time("taken_at"),
    )


def _consultations() -> None:
    op.create_table(
        "consultation",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("area_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        _person("made_by"),
        _time("made_at"),
        sa.UniqueConstraint("area_id", "week"),
    )
    op.create_table(
        "consultation_case",
        _key("consultation_id", sa.ForeignKey("consultation.id")),
        _key("case_id", sa.ForeignKey("cases.id")),
        _number("place"),
        sa.Column("reason", sa.String(), nullable=False),
    )
    op.create_index("ix_consultation_case_case_id", "consultation_case", ["case_id"])


def _changed(*columns: str) -> str:
    return " OR ".join(f"OLD.{column} APART NEW.{column}" for column in columns)


COUNTS = ("open", "today", "overdue", "hard", "pressed")
_DUTY = ("id", "person_id", "day", "shift", "begins_at", "ends_at", "entered_by", "entered_at")
_HANDOVER = ("id", "area_id", "given_by", "given_at", *COUNTS)
_REWORDED = "(OLD.words APART NEW.words AND NEW.words <> '')"
"""Words may only be emptied, where a person's data are erased."""
_FROZEN = ("handover_taken", "consultation", "consultation_case")

GUARDS = (
    Guard(
        "duty_is_never_rewritten",
        "UPDATE",
        "duty",
        f"{_changed(*_DUTY)} OR (OLD.off_at IS NOT NULL AND ({_changed('off_by', 'off_at')}))",
    ),
    Guard("duty_is_never_removed", "DELETE", "duty"),
    Guard(
        "handover_is_never_changed", "UPDATE", "handover", f"{_changed(*_HANDOVER)} OR {_REWORDED}"
    ),
    Guard("handover_is_never_removed", "DELETE", "handover"),
    *(Guard(f"{each}_is_never_changed", "UPDATE", each) for each in _FROZEN),
    *(Guard(f"{each}_is_never_removed", "DELETE", each) for each in _FROZEN),
)
NEVER_EMPTIED = tuple((f"{each}_is_never_emptied", each) for each in ("duty", "handover", *_FROZEN))
