"""The office's bench measures what the program does: its village settles as the rules say."""

from datetime import UTC, datetime
from pathlib import Path

from bench.balance import Asked
from bench.importing import Imported
from bench.multitude import REPLACED, make_multitude, month_before
from bench.office import OfficeFigures
from bench.report_office import office_tables, office_wanted
from bench.settle_once import settle
from bench.settlement import Settled
from bench.waiting import Waited
from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.points.scores import score_of
from rules.ranking import settle as settle_by_rules
from rules.standing import Household
from storage.database import open_database
from storage.store import Store

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


def test_a_multitude_settles_from_its_tallies_as_the_rules_do_from_its_lines(
    tmp_path: Path,
) -> None:
    month = month_before(NOW)
    file = make_multitude(tmp_path / "m.sqlite3", 3 * REPLACED, month, NOW)
    assert settle(file, str(month))["rows"] == 3 * REPLACED
    scheme = load_regulations(Settings(_env_file=None)).scheme
    database = open_database(f"sqlite:///{file}")
    with database.reading() as connection:
        store = Store(connection)
        village = store.areas.by_code("V1")
        assert village is not None
        codes = {each.id: each.code for each in store.households.in_village(village.id)}
        lines = [
            line
            for household_id in codes
            for line in store.ledger.scores_of(household_id, month.first_day, month.last_day)
        ]
        settled = store.settlements.of_period(village.id, str(month))
        assert settled is not None
        kept = store.results.of_settlement(settled.id)
    database.close()
    expected = settle_by_rules(
        scheme,
        [Household(code, 1, True) for code in codes.values()],
        [score_of(scheme, line, codes[line.household_id]) for line in lines],
        month,
        month,
    )
    assert [(codes[each.household_id], each.points, each.rank, each.honours) for each in kept] == [
        (each.household, each.points, each.rank, ";".join(each.honours)) for each in expected
    ]


def test_the_report_tells_the_offices_verdicts() -> None:
    figures = OfficeFigures(
        settled=(Settled(1_000, 40.0, 2.0, 1.0, 100), Settled(100_000, 10.0, 2.0, 1.0, 150)),
        waited=Waited(100_000, 0.02, 0.51, 0.01, 80, 2.0),
        imported=Imported(100_000, 150_000, checked=8.0, written=1.0, floor_read=2.5, floor=0.5),
        asked=(Asked(10_000, 2.0), Asked(1_200_000, 2.1)),
    )
    verdicts = {row[0]: row[2:] for row in office_wanted(figures)}
    assert verdicts["settling 1,000 households against executemany"] == ("0.05 ×", "fell short")
    assert verdicts["settling 100,000 households against executemany"] == ("0.20 ×", "reached")
    assert verdicts["a household of 100,000 settled"] == ("0.25 ×", "reached")
    assert verdicts["longest wait beside 100,000 being settled"] == ("0.51 s", "fell short")
    written = "100,000 rows of a roster written against executemany"
    assert verdicts[written] == ("0.50 ×", "reached")
    whole = "read from a workbook and checked too, against openpyxl and executemany"
    assert verdicts[whole] == ("0.33 ×", "fell short")
    assert verdicts["an answer with 1,200,000 lines in the ledger"] == ("1.05 ×", "reached")
    assert all(len(row) == len(each.heads) for each in office_tables(figures) for row in each.rows)
