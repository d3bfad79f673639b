"""An upgrade opens yesterday's data, and the conversations go on where they were."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

import storage
from bot.office.audit import audit
from storage.database import open_database
from storage.migrate import migrate
from tests.upgrades.keep import KEPT
from tests.village.village import MORNING, Village

RELEASED = sorted(KEPT.glob("*.sql"))


def test_the_newest_schema_is_kept_for_the_releases_to_come() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() in {f.stem for f in RELEASED}


@pytest.mark.parametrize("kept", RELEASED, ids=lambda kept: kept.stem)
def test_yesterdays_village_goes_on(kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "old.sqlite3"
    with sqlite3.connect(file) as old:
        old.executescript(kept.read_text(encoding="utf-8"))
    old.close()
    upgraded = open_database(f"sqlite:///{file}")
    migrate(upgraded)
    upgraded.close()

    village = Village(tmp_path, MORNING + timedelta(minutes=10), ground=file)
    try:
        wang, unit = village.knows("王芳"), village.knows("综合执法")
        household = village.knows("李秀兰")
        wang.presses("路灯不亮")
        wang.sees("已受理，编号 2026-0002")
        unit.presses("办结", on="2026-0001")
        unit.sends(photo="fixed.jpg")
        wang.sees("2026-0001", "核查")
        household.sends("积分").sees("扫雪")
        assert list(village.look(lambda store: list(audit(store)))) == []
    finally:
        village.close()
