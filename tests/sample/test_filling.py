"""Filling the sample town: once, to its end, on whatever day, and in a fresh file only."""

import re
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.path.writer import InlineWriter
from bot.sample.census import residents
from bot.sample.town import fill, is_filled, moments
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from handlers.regulations import Regulations
from rules.patrol import SHANGHAI
from storage.areas import TOWN, VILLAGE
from storage.database import Database
from storage.errors import DatabaseUnfit
from storage.files import FileFolder
from storage.ledger_lines import Kind
from storage.store import Store
from tests.rules.regulation_text import preset_text
from tests.sample.conftest import DATABASE, MEDIA, NOW, Filled
from tests.sample.seen import all_cases, page


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.reading() as connection:
        return {
            name: [tuple(row) for row in connection.execute(select(table))]
            for name, table in SQLModel.metadata.tables.items()
        }


def test_filling_a_filled_town_changes_nothing(town: Filled) -> None:
    before = everything(town.database)

    later = NOW + timedelta(days=3)
    fill(town.database, InlineWriter(town.database), town.files, town.regulations, later)

    assert everything(town.database) == before


class Killed(BaseException):
    """The process ended here."""


class MortalWriter(InlineWriter):
    """Writes so many units, and then no more."""

    def __init__(self, database: Database, lives: int) -> None:
        super().__init__(database)
        self.lives = lives

    def do(self, unit: Any) -> "Future[Any]":
        if not self.lives:
            raise Killed
        self.lives -= 1
        return super().do(unit)


def what_happened(database: Database) -> dict[str, Any]:
    """All that people can see, without what is drawn by lot: salts, and hashes over them."""
    with database.reading() as connection:
        store = Store(connection)
        chats = [f"p-{each.account}" for each in residents()] + ["g-sh", "g-sq", "g-lw"]
        return {
            "cases": [(c.number, c.state, c.filed_at, c.closed_at) for c in all_cases(store)],
            "ledger": [
                (line.source, line.credited, line.recorded_at, line.reason)
                for village in store.areas.of_kind(VILLAGE)
                for line in store.ledger.chain(village.id)
                if line.kind != Kind.CREDIT
            ],
            "pages": {
                chat: [
                    (re.sub(r"[0-9a-f]{12}", "…", shown.text), len(shown.photos))
                    for shown in page(store, chat)
                ]
                for chat in chats
            },
        }


def test_a_filling_cut_off_again_and_again_comes_to_the_same_town(
    town: Filled, tmp_path: Path
) -> None:
    files = FileFolder(tmp_path / MEDIA)
    began = NOW
    with migrated_database(sqlite_url(tmp_path / DATABASE)) as database:
        for lives in (1, 9, 60, 130, 171, 209, 333):
            with pytest.raises(Killed):
                fill(database, MortalWriter(database, lives), files, town.regulations, began)
            assert not is_filled(database)
            began += timedelta(hours=5)
        fill(database, InlineWriter(database), files, town.regulations, began)

        assert is_filled(database)
        assert what_happened(database) == what_happened(town.database)


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 1, 0, 30, tzinfo=SHANGHAI),
        datetime(2026, 3, 5, 9, 0, tzinfo=SHANGHAI),
        datetime(2026, 2, 23, 23, 59, tzinfo=SHANGHAI),  # nine days without a workday
        datetime(2026, 11, 10, 9, 1, tzinfo=SHANGHAI),
        datetime(2027, 1, 31, 12, 0, tzinfo=SHANGHAI),
    ],
    ids=str,
)
def test_on_whatever_day_it_begins_the_past_lies_in_order_before_it(
    now: datetime, regulations: Regulations, tmp_path: Path
) -> None:
    past = [moment.at for moment in moments(regulations, FileFolder(tmp_path), now)]

    assert past == sorted(past)
    assert past[-1] <= now
    assert now - past[0] > timedelta(days=59)


def test_early_in_a_month_the_month_before_last_is_the_one_published(
    regulations: Regulations, tmp_path: Path
) -> None:
    files = FileFolder(tmp_path / MEDIA)
    now = datetime(2026, 3, 5, 9, 0, tzinfo=SHANGHAI)
    with migrated_database(sqlite_url(tmp_path / DATABASE)) as database:
        fill(database, InlineWriter(database), files, regulations, now)

        with database.reading() as connection:
            store = Store(connection)
            boards = [shown for shown in page(store, "g-lw") if shown.photos]
            assert len(boards) == 1
            assert "1月积分公示" in boards[0].text
            home = store.households.by_code("LW-01-004")
            assert home is not None
            assert store.ledger.balance(home.id) > 0


def test_a_file_that_holds_another_town_is_left_alone(
    regulations: Regulations, tmp_path: Path
) -> None:
    with migrated_database(sqlite_url(tmp_path / DATABASE)) as database:
        writer = InlineWriter(database)
        writer.do(lambda store: store.areas.add(TOWN, "T", "真镇", None)).result()
        before = everything(database)

        with pytest.raises(DatabaseUnfit, match="fresh file"):
            fill(database, writer, FileFolder(tmp_path / MEDIA), regulations, NOW)

        assert everything(database) == before


def test_a_scheme_that_publishes_nothing_in_these_months_has_its_town_too(tmp_path: Path) -> None:
    """By the year nothing has been published before November."""
    scheme = tmp_path / "by_the_year.toml"
    written = preset_text("d-platform").replace('period = "month"', 'period = "year"')
    scheme.write_text(written, encoding="utf-8")
    yearly = load_regulations(Settings(_env_file=None, scheme=str(scheme)))
    past = [moment.at for moment in moments(yearly, FileFolder(tmp_path / MEDIA), NOW)]

    assert past == sorted(past)
    assert past[0] < past[-1] <= NOW
