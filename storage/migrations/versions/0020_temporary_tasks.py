"""Temporary tasks and special checks: what is asked of whom, until when, and the answers."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _tasks()
    _answers()
    put_up(GUARDS, NEVER_EMPTIED)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _flag(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _leads(
    name: str, to: str, *, nullable: bool = False, primary_key: bool = False
) -> sa.Column[object]:
    key = sa.ForeignKey(f"{to}.id")
    return sa.Column(name, sa.Integer(), key, nullable=nullable, primary_key=primary_key)


def _tasks() -> None:
    op.create_table(
        "special_task",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", sa.String(), nullable=False, unique=True),
        _leads("area_id", "area"),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        _flag("picked"),
        _flag("may_say_nothing"),
        _leads("asked_by", "person"),
        _time("asked_at"),
        _time("deadline"),
        _time("remind_at", nullable=True),
        _time("reminded_at", nullable=True),
        _time("watch_at", nullable=True),
        _time("closed_at", nullable=True),
        _leads("closed_by", "person", nullable=True),
    )
    op.create_index("ix_special_task_area_id", "special_task", ["area_id"])
    watched = sa.text("watch_at IS NOT NULL")
    op.create_index(
        "ix_special_task_watch",
        "special_task",
        ["watch_at"],
        sqlite_where=watched,
        postgresql_where=watched,
    )
    op.create_table(
        "special_task_person",
        _leads("task_id", "special_task", primary_key=True),
        _leads("person_id", "person", primary_key=True),
        _time("told_at", nullable=True),
    )
    op.create_index("ix_special_task_person_person_id", "special_task_person", ["person_id"])


def _answers() -> None:
    op.create_table(
        "special_answer",
        sa.Column("id", sa.Integer(), primary_key=True),
        _leads("task_id", "special_task"),
        _leads("person_id", "person"),
        _time("at"),
        _flag("found_nothing"),
        sa.Column("said", sa.Text(), nullable=False),
    )
    op.create_index("ix_special_answer_of", "special_answer", ["task_id", "person_id", "id"])
    op.create_index("ix_special_answer_person_id", "special_answer", ["person_id"])
    op.create_table(
        "special_answer_photo",
        _leads("answer_id", "special_answer", primary_key=True),
        _leads("media_id", "media", primary_key=True),
        sa.Column("field", sa.Integer(), nullable=False),
    )
    op.create_index("ix_special_answer_photo_media_id", "special_answer_photo", ["media_id"])


def _changed(*columns: str) -> str:
    return " OR ".join(f"OLD.{column} APART NEW.{column}" for column in columns)


_SENT = (
    *("id", "number", "area_id", "title", "words", "form", "picked", "may_say_nothing"),
    *("asked_by", "asked_at", "deadline"),
)

GUARDS = (
    Guard("special_task_is_never_rewritten", "UPDATE", "special_task", _changed(*_SENT)),
    Guard(
        "special_task_is_closed_once",
        "UPDATE",
        "special_task",
        f"OLD.closed_at IS NOT NULL AND ({_changed('closed_at', 'closed_by')})",
    ),
    Guard("special_task_is_never_removed", "DELETE", "special_task"),
    Guard("special_answer_is_never_changed", "UPDATE", "special_answer"),
    Guard("special_answer_is_never_removed", "DELETE", "special_answer"),
)
NEVER_EMPTIED = (
    ("special_task_is_never_emptied", "special_task"),
    ("special_answer_is_never_emptied", "special_answer"),
)
