"""A town that counts by members (c-members) has its points too, up and down, by household."""

from collections import Counter
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from bot.path.writer import InlineWriter
from bot.sample.people import entered
from bot.sample.points import points_entered
from bot.sample.stage import Written
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from rules.patrol import SHANGHAI
from rules.periods import Period
from storage.columns import table
from storage.tables.points import LedgerRow


def test_households_and_their_members_have_earned_something(tmp_path: Path) -> None:
    scheme = load_regulations(Settings(_env_file=None, scheme="c-members")).scheme
    october = Period.parse("2026-10")
    past = [
        *entered(october, datetime(2026, 10, 1, tzinfo=SHANGHAI)),
        *points_entered(scheme, [october], SHANGHAI),
    ]
    ledger = table(LedgerRow)
    with migrated_database(sqlite_url(tmp_path / "town.sqlite3")) as database:
        writer = InlineWriter(database)
        for moment in past:
            assert isinstance(moment, Written)
            writer.do(moment.prepare()).result()
        with database.reading() as connection:
            lines = connection.execute(select(ledger).where(ledger.c.kind == "score")).all()
    of_items = Counter(line.item for line in lines)
    assert set(of_items) == {item.code for item in scheme.signed}
    earned: Counter[int] = Counter()
    for line in lines:
        earned[line.household_id] += line.hundredths
    assert len(earned) > 100
    assert len(set(earned.values())) > 8
    assert any(line.hundredths < 0 for line in lines)
    assert any(line.member_id for line in lines)
    assert not all(line.member_id for line in lines)
