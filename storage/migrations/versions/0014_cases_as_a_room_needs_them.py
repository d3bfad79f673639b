"""The whole life of a case: its clock, what is asked and granted, who helps, who follows it."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _cases()
    _clocks()
    _units_and_requests()
    _presses_and_followers()
    put_up(GUARDS, NEVER_EMPTIED)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _of_case() -> sa.Column[object]:
    return sa.Column("case_id", sa.Integer(), sa.ForeignKey("cases.id"), nullable=False)


def _person(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey("person.id"), nullable=nullable)


def _text(name: str, default: str = "") -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _words(name: str, default: str = "") -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def _number(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _flag(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def _cases() -> None:
    for column in (
        _words("place"),
        _words("source", "chat"),
        _words("source_words"),
        _flag("is_private"),
        _flag("is_hard"),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("suspended_until", sa.Date(), nullable=True),
        _number("extended"),
        _number("reopened"),
        sa.Column("rating", sa.Integer(), nullable=True),
        _text("rating_words"),
        _words("phase"),
        _time("phase_since", nullable=True),
        _number("phase_used_s"),
        _number("phase_limit_s"),
        _words("phase_clock"),
        _time("due_at", nullable=True),
        _words("watch"),
        _time("watch_at", nullable=True),
    ):
        op.add_column("cases", column)
    op.create_index("ix_cases_area_item", "cases", ["area_id", "item", "id"])
    op.create_index("ix_cases_due", "cases", ["state", "due_at"])
    op.create_index("ix_cases_unit", "cases", ["unit", "state", "id"])
    op.create_index("ix_cases_filed", "cases", ["filed_at"])
    _partial("ix_cases_watch", "cases", "watch_at", "watch_at IS NOT NULL")


def _clocks() -> None:
    op.create_table(
        "case_phase",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_case(),
        sa.Column("phase", sa.String(), nullable=False),
        _words("unit"),
        _time("since"),
        sa.Column("limit_s", sa.Integer(), nullable=False),
        sa.Column("clock", sa.String(), nullable=False),
        sa.Column("used_s", sa.Integer(), nullable=True),
        _time("ended_at", nullable=True),
    )
    op.create_index("ix_case_phase_case_id", "case_phase", ["case_id"])
    op.create_index("ix_case_phase_ended", "case_phase", ["phase", "ended_at"])
    op.create_table(
        "case_warning",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_case(),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("watch", sa.String(), nullable=False),
        _time("at"),
        sa.Column("reached", sa.Integer(), nullable=False),
    )
    op.create_index("ix_case_warning_case_id", "case_warning", ["case_id"])


def _units_and_requests() -> None:
    op.create_table(
        "case_unit",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_case(),
        sa.Column("unit", sa.String(), nullable=False),
        _time("given_at"),
        _time("ended_at", nullable=True),
        _person("done_by", nullable=True),
    )
    op.create_index("ix_case_unit_case_id", "case_unit", ["case_id"])
    op.create_index("ix_case_unit_unit", "case_unit", ["unit"])
    op.create_table(
        "case_request",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_case(),
        sa.Column("asked", sa.String(), nullable=False),
        _person("asked_by"),
        _time("at"),
        _text("words"),
        _number("hours"),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("granted", sa.Boolean(), nullable=True),
        _person("decided_by", nullable=True),
        _time("decided_at", nullable=True),
        _text("decision"),
    )
    op.create_index("ix_case_request_case_id", "case_request", ["case_id"])
    _partial("ux_case_request_open", "case_request", "case_id", "granted IS NULL", unique=True)


def _presses_and_followers() -> None:
    op.create_table(
        "case_press",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_case(),
        _person("pressed_by"),
        _time("at"),
        _text("words"),
        _time("answer_by"),
        _person("answered_by", nullable=True),
        _time("answered_at", nullable=True),
        _text("answer"),
        _time("escalated_at", nullable=True),
    )
    op.create_index("ix_case_press_case_id", "case_press", ["case_id"])
    waiting = "answered_at IS NULL AND escalated_at IS NULL"
    _partial("ix_case_press_waiting", "case_press", "answer_by", waiting)
    op.create_table(
        "case_follower",
        sa.Column("case_id", sa.Integer(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), primary_key=True),
        _time("since"),
    )
    op.create_index("ix_case_follower_person_id", "case_follower", ["person_id"])


def _partial(name: str, table: str, column: str, where: str, *, unique: bool = False) -> None:
    kept = sa.text(where)
    op.create_index(name, table, [column], unique=unique, sqlite_where=kept, postgresql_where=kept)


def _changed(*columns: str) -> str:
    return " OR ".join(f"OLD.{column} APART NEW.{column}" for column in columns)


def _reworded(column: str) -> str:
    """Words may only be emptied, where a person's data are erased."""
    return f"(OLD.{column} APART NEW.{column} AND NEW.{column} <> '')"


_MOVE = ("id", "case_id", "move", "from_state", "to_state", "person_id", "at")
_REQUEST = ("id", "case_id", "asked", "asked_by", "at", "hours", "until")
_DECISION = ("granted", "decided_by", "decided_at")

GUARDS = (
    Guard(
        "case_move_is_never_changed",
        "UPDATE",
        "case_move",
        f"{_changed(*_MOVE)} OR {_reworded('words')}",
    ),
    Guard("case_move_is_never_removed", "DELETE", "case_move"),
    Guard(
        "case_request_is_never_changed",
        "UPDATE",
        "case_request",
        f"{_changed(*_REQUEST)} OR {_reworded('words')}",
    ),
    Guard(
        "case_request_is_decided_once",
        "UPDATE",
        "case_request",
        f"OLD.granted IS NOT NULL AND ({_changed(*_DECISION)} OR {_reworded('decision')})",
    ),
    Guard("case_request_is_never_removed", "DELETE", "case_request"),
)
NEVER_EMPTIED = (
    ("case_move_is_never_emptied", "case_move"),
    ("case_request_is_never_emptied", "case_request"),
)
