"""The desk's bench: its town is one the program knows, and every question of it is answered."""

from datetime import UTC, datetime
from pathlib import Path

from bench.desk import Answered, DeskExtent, DeskFigures, FiledAmong, measure_desk
from bench.report_desk import desk_tables, desk_wanted
from rules.case_grams import sought
from rules.case_queues import Queue
from storage.case_scope import CaseScope, Reach
from storage.database import open_database
from storage.store import Store

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


def test_every_queue_and_every_way_of_finding_is_asked_and_answered(tmp_path: Path) -> None:
    figures = measure_desk(tmp_path / "desk", DeskExtent((30, 60), 1), NOW, lambda _: None)
    asked = {each.what for each in figures.answered}
    for queue in Queue:
        assert f"the town's queue {queue.value}, first page" in asked
    for what in (
        *("a whole number", "the end of a number", "a grid", "an item", "a person"),
        *("a unit", "an order's number", "the end of an order's number", "a caller", "a telephone"),
    ):
        assert {f"the town's search: {what}", f"a village's search: {what}"} <= asked
    assert [each.cases for each in figures.filed] == [30, 60]
    database = open_database(f"sqlite:///{tmp_path / 'desk' / '60.sqlite3'}")
    with database.reading() as connection:
        store = Store(connection)
        everything = CaseScope(0, (Reach(None),))
        case = store.cases.get(30)
        ways = store.case_search.with_words(sought(case.words))
        assert 30 in store.case_search.page(ways, everything, None, 60).ids
        year, _, digits = case.number.partition("-")
        assert store.case_search.by_number(int(year), digits, everything, 1) == (30,)
    database.close()


def test_the_report_says_which_answer_was_the_slowest_and_whether_filing_stays_flat() -> None:
    figures = DeskFigures(
        1_000_000,
        (Answered("a queue", 3.0, 9.0, 2.0), Answered("a search", 20.0, 51.0, 9.0)),
        (FiledAmong(1_000, 4.0), FiledAmong(1_000_000, 4.4)),
    )
    slowest, flat = desk_wanted(figures)
    assert slowest[0].endswith("(a search)")
    assert slowest[2:] == ("51.0 ms", "fell short")
    assert flat[2:] == ("1.10 ×", "reached")
    assert all(len(row) == len(each.heads) for each in desk_tables(figures) for row in each.rows)
