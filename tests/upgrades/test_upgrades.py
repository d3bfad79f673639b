"""An upgrade opens yesterday's data, and the conversations go on where they were."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import make_url

import storage
from bot.office.audit.books import audit
from storage.database import open_database
from storage.migrate import migrate
from storage.store import Store
from tests.conftest import POSTGRESQL, SQLITE
from tests.postgres.ground import PostgresGround
from tests.upgrades.keep import KEPT
from tests.village.ground import Ground, SqliteGround
from tests.village.village import MORNING, SINCE, Village

RELEASED = [(kind, file) for kind, folder in KEPT.items() for file in sorted(folder.glob("*.sql"))]

ORDERS_SINCE = "0004"


@pytest.mark.parametrize("kind", KEPT)
def test_the_newest_schema_is_kept_for_the_releases_to_come(kind: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    newest = ScriptDirectory.from_config(config).get_current_head()
    assert newest in {file.stem for released, file in RELEASED if released == kind}


def roster_of(store: Store) -> tuple[date, date | None, str, str]:
    """Since and until when the kept household takes part, by what consent, and who is its head."""
    home = store.households.by_code("SH-001")
    assert home is not None
    [consent] = store.participation.of(home.id)
    heads = store.members.heads_on(home.village_id, SINCE)
    return consent.since, consent.until, consent.consent, heads[home.id]


@pytest.fixture(params=RELEASED, ids=lambda released: f"{released[0]}-{released[1].stem}")
def yesterday(request: pytest.FixtureRequest) -> Ground:
    """The village of an earlier release, upgraded."""
    kind, kept = request.param
    script = kept.read_text(encoding="utf-8")

    def upgrade(url: str) -> None:
        if kind == SQLITE:
            with closing(sqlite3.connect(make_url(url).database or "")) as old:
                old.executescript(script)
        else:
            with psycopg.connect(url) as old_server:
                old_server.execute(script.encode())
        with closing(open_database(url)) as database:
            migrate(database)

    if kind == POSTGRESQL:
        server = request.getfixturevalue("postgres")
        return PostgresGround(server, f"of_{kept.stem}", upgrade)
    return SqliteGround(upgrade)


def test_an_order_of_yesterday_is_picked_up_or_taken_back(
    yesterday: Ground, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    _, kept = request.node.callspec.params["yesterday"]
    village = Village(tmp_path, MORNING + timedelta(minutes=10), yesterday)
    try:
        household, clerk = village.knows("李秀兰"), village.knows("曹慧")
        household.sends("取货码")
        if kept.stem < ORDERS_SINCE:
            household.sees("没有待领的")
            return
        code = household.last().text.split("取货码 ")[1].split("，")[0]
        clerk.sends(f"领取 {code}").presses("已领取").sees("已领：SH-001 洗衣液 × 2")
        household.presses("取消这单").sees("领走，曹慧经手")
        assert list(village.look(lambda store: list(audit(store)))) == []
    finally:
        village.close()


def test_yesterdays_village_goes_on(yesterday: Ground, tmp_path: Path) -> None:
    village = Village(tmp_path, MORNING + timedelta(minutes=10), yesterday)
    try:
        wang, unit = village.knows("王芳"), village.knows("综合执法")
        household = village.knows("李秀兰")
        wang.presses("路灯不亮")
        wang.sees("已登记，编号 2026-0002")
        unit.presses("办结", on="2026-0001")
        unit.sends(photo="fixed.jpg")
        wang.sees("2026-0001", "核查")
        village.knows("刘强").sends("找 河边").sees("「河边」找到", "2026-0001")
        household.sends("积分").sees("扫雪")
        assert village.look(roster_of) == (SINCE, None, "roster", "李秀兰")
        household.sends("不再参加")
        household.presses("不再参加").sees("SH-001 参加到11月30日")
        assert list(village.look(lambda store: list(audit(store)))) == []
    finally:
        village.close()
