"""Cases found by their caller, their order and their unit; a press that ended without an answer."""

import re
import unicodedata
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

CASES_AT_ONCE = 1_000


def upgrade() -> None:
    for name in ("number_end", "telephone_end"):
        op.add_column(
            "case_caller", sa.Column(name, sa.String(), nullable=False, server_default="")
        )
    _read_backwards()
    put_up(GUARDS)
    op.create_index("ix_case_caller_number_end", "case_caller", ["number_end"])
    op.create_index("ix_case_caller_telephone_end", "case_caller", ["telephone_end", "case_id"])
    op.create_index("ix_case_caller_name", "case_caller", ["name", "case_id"])
    op.create_index("ix_cases_unit_newest", "cases", ["unit", "id"])
    op.create_index("ix_case_unit_newest", "case_unit", ["unit", "case_id"])
    op.drop_index("ix_case_unit_unit", "case_unit")
    _leave_callers_out()
    _presses()


def _presses() -> None:
    op.add_column("case_press", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.drop_index("ix_case_press_waiting", "case_press")
    waiting = sa.text("answered_at IS NULL AND escalated_at IS NULL AND ended_at IS NULL")
    op.create_index(
        "ix_case_press_waiting",
        "case_press",
        ["answer_by"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )


def _read_backwards() -> None:
    """Orders and telephones are looked for by their ends."""
    connection = op.get_bind()
    for row in _callers(
        "case_caller.number, telephone", "telephone <> '' OR case_caller.number <> ''"
    ):
        ends = {
            "number": _plain(row.number)[::-1],
            "telephone": "".join(filter(str.isdecimal, _plain(row.telephone)))[::-1],
            "case_id": row.case_id,
        }
        connection.execute(
            sa.text(
                "UPDATE case_caller SET number_end = :number, telephone_end = :telephone "
                "WHERE case_id = :case_id"
            ),
            ends,
        )


def _leave_callers_out() -> None:
    """Nobody finds a case any more by words of it that tell who called and that they do not read.

    Of private cases they were left out before.
    """
    connection = op.get_bind()
    gram = sa.table("case_gram", sa.column("gram"), sa.column("case_id"))
    called = "source IN ('call', 'visit', 'hotline', 'open311') AND NOT is_private"
    for row in _callers("words, place, name, telephone", called):
        texts = (row.words, row.place)
        kept = {
            pair
            for text in texts
            for pair in _grams(_without(text, row.name, row.telephone), row.name)
        }
        gone = {pair for text in texts for pair in _grams(text)} - kept
        if gone:
            connection.execute(
                sa.delete(gram).where(gram.c.case_id == row.case_id, gram.c.gram.in_(sorted(gone)))
            )


def _callers(columns: str, which: str) -> Iterator[sa.Row[tuple[object, ...]]]:
    asked = sa.text(
        f"SELECT case_id, {columns} FROM case_caller JOIN cases ON cases.id = case_id "  # noqa: S608
        f"WHERE case_id > :last AND ({which}) ORDER BY case_id LIMIT :most"
    )
    last = 0
    while rows := op.get_bind().execute(asked, {"last": last, "most": CASES_AT_ONCE}).all():
        last = rows[-1].case_id
        yield from rows


_MOBILE = re.compile(r"(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)")


def _without(text: str, name: str, telephone: str) -> str:
    """As rules/case_privacy.py had it when this was written."""
    letters, digits = "".join(name.split()), "".join(filter(str.isdigit, telephone))
    for each, shortest in ((letters, 2), (digits, 7)):
        if len(each) >= shortest:
            text = re.sub(r"[\s\-]*".join(map(re.escape, each)), "…", text, flags=re.IGNORECASE)
    return _MOBILE.sub("…", text)


def _grams(text: str, without: str = "") -> set[str]:
    """As rules/case_grams.py had it when this was written."""
    parts = _plain(text).split(_plain(without) or None)
    return {part[at : at + 2] for part in parts for at in range(len(part) - 1)}


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


GUARDS = (
    Guard(
        "case_caller_is_found_as_it_was",
        "UPDATE",
        "case_caller",
        "OLD.number_end APART NEW.number_end "
        "OR (OLD.telephone_end APART NEW.telephone_end AND NEW.telephone_end <> '')",
    ),
)
