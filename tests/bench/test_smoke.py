"""The bench compares like with like, and tells what it found."""

import json
from pathlib import Path

import pytest

from bench.agreement import our_answer, require_agreement
from bench.load import percentile
from bench.outflow import Outflow
from bench.report import Figures, tables
from bench.rounds import BARE, OURS, PEER_A, PEER_B, Round
from bench.stand_in import Limit
from bench.table import BEGIN, END, Table, written_into
from bench.updates import POINTS, WEBHOOK, filled, request_parts, update, user_id
from bot.office.audit.books import audit
from storage.database import open_database
from storage.store import Store
from tests.bench.conftest import NOW


def test_the_village_is_one_that_the_audit_would_pass(village_file: Path) -> None:
    database = open_database(f"sqlite:///{village_file}")
    with database.reading() as connection:
        assert list(audit(Store(connection))) == []
    database.close()


async def test_peer_a_says_to_the_byte_what_our_program_says(village_file: Path) -> None:
    await require_agreement(village_file, (0, 1, 3), NOW)


def test_what_both_say_is_a_whole_statement(village_file: Path) -> None:
    said = our_answer(village_file, 0, NOW)
    assert "2026年10月" in said
    assert "已到账" in said
    assert "2026年11月到今天" in said
    assert said.count("周岚") == 5


def test_every_request_is_a_whole_update_with_an_id_of_its_own() -> None:
    parts = request_parts(WEBHOOK, user_id(7), POINTS)
    bodies = []
    for number in (0, 12_345_678):
        head, _, body = filled(parts, number).partition(b"\r\n\r\n")
        assert f"Content-Length: {len(body)}".encode() in head
        bodies.append(json.loads(body))
    assert bodies == [update(number, user_id(7), POINTS) for number in (0, 12_345_678)]
    assert bodies[0]["update_id"] != bodies[1]["update_id"]


def test_the_stand_in_refuses_the_31st_of_any_second() -> None:
    limit = Limit(30)
    assert [limit.lets_in(10 + each / 100) for each in range(31)] == [True] * 30 + [False]
    assert not limit.lets_in(10.99)
    assert limit.lets_in(11.0)
    assert not limit.lets_in(11.0)


@pytest.mark.parametrize(("percent", "value"), [(50, 10), (95, 19), (96, 20), (100, 20), (1, 1)])
def test_a_percentile_is_the_nearest_rank(percent: int, value: int) -> None:
    assert percentile(range(1, 21), percent) == value
    assert percentile([3.5], percent) == 3.5


def test_there_is_no_percentile_of_nothing() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 50)


def test_the_report_says_what_was_reached_and_what_fell_short() -> None:
    outflow = Outflow(chats=1_000, taken=1_000, refused=0, seconds=33.3, unsent=0)
    figures = Figures([("day", "2026-11-20")], 500.0, _rounds(), outflow)
    assert outflow.least == 33
    verdicts = {row[0]: row[1:] for row in tables(figures)[-1].rows}
    assert verdicts["updates/s against peer A"] == ("≥ 4 ×", "4.00 ×", "reached")
    assert verdicts["updates/s against peer B"] == ("≥ 1.5 ×", "1.33 ×", "fell short")
    assert verdicts["p95 against peer B"] == ("≤ 40.0 ms", "41.0 ms", "fell short")
    assert verdicts["updates lost"] == ("0", "1", "fell short")
    assert verdicts["sends refused with 429"][-1] == "reached"


def test_the_figures_take_their_place_in_the_page_and_leave_the_rest() -> None:
    table = Table("Speed", ("who", "updates/s"), (("a|b", "12"),))
    page = f"# Figures\n{BEGIN}\nold\n{END}\nwhy\n"
    written = written_into(page, [table])
    assert written == (
        f"# Figures\n{BEGIN}\n\n**Speed**\n\n| who | updates/s |\n| --- | --- |\n| a\\|b | 12 |\n\n"
        f"{END}\nwhy\n"
    )
    assert written_into(written, [table]) == written
    with pytest.raises(ValueError, match="needs the lines"):
        written_into("# Figures\n", [table])


def _rounds() -> dict[str, list[Round]]:
    """Medians 400, 100, 300 and 9,000 a second; one update of ours was lost."""

    def rounds(p95: float, *speeds: float) -> list[Round]:
        return [Round(speed, p95 / 2, p95, failed=0, generator=0.1) for speed in speeds]

    lossy = Round(400, 20.5, 41.0, failed=0, generator=0.1, lost=1)
    return {
        OURS: [*rounds(41.0, 380), lossy, *rounds(41.0, 900)],
        PEER_A: rounds(300.0, 100, 90, 110),
        PEER_B: rounds(40.0, 300, 310, 290),
        BARE: rounds(3.0, 9_000),
    }
