"""Searching by unit, caller, telephone and order: walked by an index, in its own order."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event

from rules.order_ends import dialled, order_end, sought_order, sought_telephone
from storage.case_scope import CaseScope, Reach
from storage.case_search import Way
from storage.database import Database
from storage.store import Store
from tests.conftest import only_sqlite

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
EVERYWHERE = CaseScope(1, (Reach(None),), (Reach(None),))
HERE = CaseScope(1, (Reach((3, 4)),), (Reach((3, 4)),))
UNIT = CaseScope(1, (Reach(None, "enforcement"),))
WALKED_BY = {
    "unit": "ix_cases_unit_newest",
    "helper": "ix_case_unit_newest",
    "caller": "ix_case_caller_name",
    "telephone": "ix_case_caller_telephone_end",
}


def test_numbers_are_looked_for_by_their_ends() -> None:
    assert order_end("JX-2026 1127").startswith(sought_order("1127"))
    assert dialled("+86 139-0579-0001").startswith(sought_telephone("13905790001"))
    assert dialled("0579 8666 1234").startswith(sought_telephone("86661234"))
    assert sought_telephone("8613905790001") == sought_telephone("13905790001")
    for words in ("路灯", "123", "路灯1123", "abcd"):
        assert not sought_order(words), words
    for words in ("123456", "李先生 13905790001", ""):
        assert not sought_telephone(words), words


@only_sqlite
def test_every_way_walks_its_index_from_the_newest_down(database: Database) -> None:
    asked: list[tuple[str, Any]] = []
    with database.reading() as connection:

        @event.listens_for(connection, "before_cursor_execute")
        def hear(_c: object, _k: object, statement: str, values: Any, *_more: object) -> None:
            asked.append((statement, values))

        store = Store(connection)
        for name, index in WALKED_BY.items():
            for scope in (EVERYWHERE, HERE, UNIT):
                asked.clear()
                store.case_search.page([Way(name, "x")], scope, None, 8)
                assert asked
                for plan in _plans(connection, asked):
                    assert f"INDEX {index} (" in plan.partition("\n")[0], plan
                    assert "TEMP B-TREE" not in plan, plan
                    assert "SCAN" not in plan, plan
        asked.clear()
        store.case_called.by_order("3210", HERE, 8)
        store.case_called.ways("李先", "1000")
        for plan, index in zip(
            _plans(connection, asked), ("number_end", "name", "telephone_end"), strict=True
        ):
            assert f"ix_case_caller_{index} (" in plan, plan
            assert "SCAN case" not in plan, plan


def _plans(connection: Any, asked: list[tuple[str, Any]]) -> list[str]:
    plans = []
    for statement, values in list(asked):
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        plans.append("\n".join(str(row.detail) for row in rows))
    return plans
