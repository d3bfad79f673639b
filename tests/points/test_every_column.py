"""Whatever one value of the books is changed to, the audit names it; what it cannot is listed."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import Column, Connection, Table, and_, inspect, select, text, update
from sqlmodel import SQLModel

from bot.office.audit.books import audit
from storage import postgresql, sqlite
from storage.store import Store
from tests.conftest import BOTH, POSTGRESQL
from tests.points.finished import finished
from tests.storage.triggers import drop_trigger
from tests.village.ground import SQLITE_GROUND
from tests.village.village import Village

_PATH = "the path of messages: nothing of the books rests on it"
_PEOPLE = "who is who: changed every day, under its own rights"
_CASES = "cases are no books of points; a proposal keeps what it rests on"
_SCREEN = "what is only shown or drawn again"
_DRAFT = "a draft, or a note beside the books; what came of it is a ledger line"

_BESIDE = "triggers keep it as it was written; no point rests on it"
_SHOPS = "who hands goods out, as the clerk sets it any day; an order keeps its shop"

NO_BOOKS = {
    **dict.fromkeys(
        (
            *("inbox", "quarantine", "lane", "lease", "outbox", "outbox_media"),
            *("offer", "due", "clock_mark", "page_message", "page_session", "counter"),
            *("book_check", "book_check_asker", "slip_batch", "period_note"),
        ),
        _PATH,
    ),
    **dict.fromkeys(
        (
            *("area", "person", "role_grant", "member", "account", "chat", "former_chat_id"),
            *("chat_member", "consent", "binding_code", "binding_try", "headship", "naming"),
        ),
        _PEOPLE,
    ),
    **dict.fromkeys(("cases", "case_move", "case_evidence", "patrol_prompt"), _CASES),
    **dict.fromkeys(("case_phase", "case_warning", "case_unit", "case_request"), _CASES),
    **dict.fromkeys(("special_task", "special_task_person"), _CASES),
    **dict.fromkeys(("special_answer", "special_answer_photo"), _CASES),
    **dict.fromkeys(("case_gram", "case_search", "duty", "handover", "handover_taken"), _CASES),
    **dict.fromkeys(("consultation", "consultation_case"), _CASES),
    **dict.fromkeys(("evidence_copy", "photo_print", "photo_view", "photo_reuse"), _CASES),
    **dict.fromkeys(("figures_request", "unit_table", "order_workbook", "case_verdict"), _CASES),
    **dict.fromkeys(("case_press", "case_follower", "case_caller", "confirmed_word"), _CASES),
    **dict.fromkeys(("media", "honour_picture", "objection_media", "wall_page"), _SCREEN),
    "special_day": _BESIDE,
    **dict.fromkeys(
        (
            *("wall_look", "wall_picture", "picture_wall", "photo_gone", "photos_term"),
            *("household_service", "improvement", "improvement_act", "data_request"),
        ),
        _BESIDE,
    ),
    **dict.fromkeys(("shop", "shop_goods"), _SHOPS),
    **dict.fromkeys(
        (
            *("declaration", "declaration_proof", "score_proof", "recheck", "earlier_mark"),
            *("panel_member", "settlement_held", "proposal_media"),
        ),
        _DRAFT,
    ),
}
"""Tables the audit says nothing of, and why."""

ELSEWHERE = {"honour_lot": "tests/honours/test_frozen_honours.py, where equals draw"}
"""Tables that are empty here, and where they are tampered with."""

_ROW = "the row's number; what points to it is proved where it is used"
_ERASED = "a text that is away was erased on request; its digest stays"
_SHELF = "the shelf as the clerk sets it any day; orders keep name and price as they were"
_WHEN = "a moment of the program's own work, on which nothing rests"
_GUARDED = "kept by triggers alone: consents come by the hundred thousand with one import"
_WORK = "how far somebody is with it"
_HOME = "the roster of today; what it was is in the changes of the roster"

UNPROVED = {
    "ledger.id": _ROW,
    "ledger_text.ledger_id": _ERASED,
    "objection_text.objection_id": _ERASED,
    "honour_text.digest": _ERASED,
    "honour.id": _ROW,
    "publication.id": _ROW,
    **{f"settlement.{name}": _WHEN for name in ("asked_at", "settled_at", "publish_wanted_at")},
    **{
        f"goods.{name}": _SHELF
        for name in ("name", "price", "month_limit", "on_shelf", "picture_id")
    },
    "goods.added_at": _SHELF,
    "goods.added_by": _SHELF,
    **{
        f"household.{name}": _HOME
        for name in ("code", "grid_id", "group_no", "head", "resident", "name_may_be_published")
    },
    **{f"household.{name}": _HOME for name in ("since", "until", "spend_until")},
    "panel.drafts": _WORK,
    "panel.reminded_on": _WORK,
    "panel.state": _WORK,
    **{
        f"score_sheet.{name}": _WORK
        for name in ("words", "scored_by", "scored_at", "holder_id", "held_until")
    },
    "score_sheet.returned_words": _WORK,
    "score_sheet.entered_at": _WORK,
    "score_mark.words": _WORK,
    "score_mark.marked_at": _WORK,
    "objection.noticed": _WORK,
    **{
        f"participation.{column.name}": _GUARDED
        for column in SQLModel.metadata.tables["participation"].columns
    },
}
"""Columns of the books of which the audit does not name every change, and why."""


def books() -> Iterator[tuple[Table, Column[Any]]]:
    """Every column of every table that is not among NO_BOOKS."""
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in NO_BOOKS and table.name not in ELSEWHERE:
            for column in table.columns:
                yield table, column


PROVED = [
    f"{table.name}.{c.name}" for table, c in books() if f"{table.name}.{c.name}" not in UNPROVED
]


@pytest.fixture(scope="module", params=BOTH)
def village(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Village]:
    """Built once; nobody guards it any more."""
    ground = SQLITE_GROUND
    if request.param == POSTGRESQL:
        ground = request.getfixturevalue("postgres_ground")
    blank = io.BytesIO()
    Image.new("1", (1, 1), 1).save(blank, "PNG")
    made = finished(tmp_path_factory.mktemp("books"), ground, blank.getvalue())
    assert made.look(lambda store: list(audit(store))) == []
    made.do(lambda store: _unguard(store.connection))
    yield made
    made.close()


def _unguard(connection: Connection) -> None:
    """Triggers and constraints are gone, as for whoever owns the database."""
    if connection.dialect.name == "sqlite":
        for name in sqlite.triggers(connection):
            drop_trigger(connection, name)
        return
    for name in postgresql.triggers(connection):
        drop_trigger(connection, name)
    for table in SQLModel.metadata.sorted_tables:
        found = inspect(connection)
        for each in (*found.get_foreign_keys(table.name), *found.get_check_constraints(table.name)):
            connection.execute(text(f'ALTER TABLE {table.name} DROP CONSTRAINT "{each["name"]}"'))


class _PutBack(Exception):
    """What was tampered with is as it was."""


def named(village: Village, table: Table, column: Column[Any]) -> list[bool]:
    """For a first and a last row, whether the audit names that its value was changed."""
    rows = village.look(lambda store: store.connection.execute(select(table)).mappings().all())
    places = sorted({0, len(rows) - 1}) if rows else []
    found: list[bool] = []
    for row in map(rows.__getitem__, places):
        mine = and_(*(key == row[key.name] for key in table.primary_key.columns))
        changed = update(table).where(mine).values({column: other(row[column.name], column)})

        def tamper(store: Store, changed: Any = changed) -> None:
            if store.connection.dialect.name == "sqlite":
                store.connection.execute(text("PRAGMA defer_foreign_keys = ON"))
                store.connection.execute(text("PRAGMA ignore_check_constraints = ON"))
            assert store.connection.execute(changed).rowcount == 1
            found.append(list(audit(store)) != [])
            raise _PutBack

        with pytest.raises(_PutBack):
            village.do(tamper)
    return found


STATES = {
    "settlement.state": {"superseded": "published", "final": "published"},
    "objection.state": {"upheld": "rejected", "rejected": "upheld"},
    "redemption_order.state": {
        "ordered": "handed_out",
        "handed_out": "cancelled",
        "cancelled": "handed_out",
    },
    "panel.state": {"confirmed": "dissolved"},
    "honour.how": {"proposed": "chosen"},
}
"""Another value that would pass."""


def other(value: Any, column: Column[Any]) -> Any:
    """Another value of the column's kind."""
    if (states := STATES.get(f"{column.table.name}.{column.name}")) is not None:
        return states[value]
    match value:
        case bool():
            return not value
        case int():
            return value + 1000
        case datetime():
            return value + timedelta(seconds=1)
        case date():
            return value + timedelta(days=1)
        case str():
            return f"{value}1"
    kind = getattr(column.type, "python_type", None) if "Utc" not in repr(column.type) else datetime
    return {
        int: 1,
        date: date(2026, 1, 1),
        datetime: datetime(2026, 1, 1, tzinfo=UTC),
    }.get(kind or str, "1")


@pytest.mark.parametrize("name", PROVED)
def test_one_value_that_was_changed_is_named(village: Village, name: str) -> None:
    table, column = name.split(".")
    found = named(
        village, SQLModel.metadata.tables[table], SQLModel.metadata.tables[table].c[column]
    )
    assert found, f"{table} holds nothing to be tampered with"
    assert all(found)


def test_no_excuse_is_stale(village: Village) -> None:
    """What is always named needs no excuse any more."""
    tables = SQLModel.metadata.tables
    assert sorted(NO_BOOKS.keys() - tables.keys()) == []
    always = []
    for name in UNPROVED:
        table, column = name.split(".")
        found = named(village, tables[table], tables[table].c[column])
        if found and all(found):
            always.append(name)
    assert always == []
