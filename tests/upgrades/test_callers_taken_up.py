"""Callers recorded before an upgrade are found like new ones, and in no words they stood in."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url, text

from storage.database import open_database
from storage.migrate import migrate
from storage.store import Store
from tests.conftest import SQLITE
from tests.postgres.ground import PostgresGround
from tests.upgrades.keep import KEPT
from tests.village.ground import SqliteGround
from tests.village.village import MORNING, Village

PAIRS = ("李先", "先生", "生又", "又说", "河边", "39", "05")
CALL = f"""
UPDATE cases SET source = 'call', words = '河边路灯不亮，李先生又说回 13905790001' WHERE id = 1;
INSERT INTO case_caller (case_id, number, name, telephone)
VALUES (1, 'JX-0123', '李先生', '0579-8666 1234');
DELETE FROM case_gram WHERE case_id = 1;
INSERT INTO case_gram (gram, case_id) VALUES {", ".join(f"('{pair}', 1)" for pair in PAIRS)};
"""


@pytest.mark.parametrize("kind", KEPT)
def test_an_earlier_call_is_found_by_its_caller_and_its_order_alone(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    script = (KEPT[kind] / "0020.sql").read_text("utf-8")

    def upgrade(url: str) -> None:
        if kind == SQLITE:
            with closing(sqlite3.connect(make_url(url).database or "")) as old:
                old.executescript(script + CALL)
        else:
            with psycopg.connect(url) as old_server:
                old_server.execute(script.encode())
                old_server.execute("SET search_path = public")
                old_server.execute(CALL.encode())
        with closing(open_database(url)) as database:
            migrate(database)

    if kind == SQLITE:
        ground: SqliteGround | PostgresGround = SqliteGround(upgrade)
    else:
        ground = PostgresGround(request.getfixturevalue("postgres"), "of_0020_called", upgrade)
    village = Village(tmp_path, MORNING + timedelta(minutes=10), ground)
    try:
        assert village.look(pairs_left) == {"河边", "又说"}
        room = village.knows("刘强")
        for words in ("李先生", "86661234", "jx0123"):
            room.sends(f"找 {words}").sees(f"「{words}」找到", "2026-0001")
    finally:
        village.close()


def pairs_left(store: Store) -> set[str]:
    asked = text("SELECT gram FROM case_gram WHERE case_id = 1")
    return set(store.connection.execute(asked).scalars())
