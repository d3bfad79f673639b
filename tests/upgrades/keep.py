"""Keeps the village of today's schema for the releases to come: python -m tests.upgrades.keep"""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url, text

from tests.postgres.ground import PostgresGround, name_in
from tests.postgres.server import serving
from tests.village.ground import SQLITE_GROUND, Ground
from tests.village.village import Village

HERE = Path(__file__).parent
A_MONTH_BEGINS = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)
KEPT = {"sqlite": HERE, "postgresql": HERE / "postgresql"}


def keep() -> list[Path]:
    """Writes `<revision>.sql` for each database."""
    with serving() as server:
        return [
            _keep(SQLITE_GROUND, KEPT["sqlite"], _sqlite_script),
            _keep(
                PostgresGround(server),
                KEPT["postgresql"],
                lambda url: server.dump(name_in(url)),
            ),
        ]


def _keep(ground: Ground, where: Path, script: Callable[[str], str]) -> Path:
    """A case in hand, points in the ledger, an order to be picked up, and a question left open."""
    with tempfile.TemporaryDirectory() as folder:
        village = Village(Path(folder), A_MONTH_BEGINS, ground)
        wang, room = village.grid_worker("王芳"), village.command_room("刘强")
        village.unit("综合执法")
        li = village.household("SH-001", "李秀兰")
        clerk = village.clerk("曹慧")
        # October is settled, published and final: what it brought may be spent.
        village.until(20)
        clerk.sends("记分").sends("SH-001").presses("加分").sends("1").sends("1").sends("扫雪")
        clerk.sends("1")
        clerk.sends("货架").presses("加新商品").sends("洗衣液").sends("2").sends("0")
        clerk.presses("进货").sends("No. 7").presses("今天").sends("5").sends("90")
        clerk.presses("没有照片").presses("记上")
        li.sends("兑换").sends("1").sends("2").presses("确认")
        wang.sends("河边有垃圾").presses("环境保护")
        room.presses("派单").presses("综合执法")
        wang.sends("村口路灯不亮")
        with village.database.reading() as connection:
            revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        file = where / f"{revision}.sql"
        file.write_text(script(village.settings.database_url), encoding="utf-8")
        village.close()
    return file


def _sqlite_script(url: str) -> str:
    with closing(sqlite3.connect(make_url(url).database or "")) as database:
        return "\n".join(database.iterdump()) + "\n"


if __name__ == "__main__":
    for kept in keep():
        print(kept)
