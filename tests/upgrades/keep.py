"""Keeps the village of today's schema for the releases to come: python -m tests.upgrades.keep"""

import sqlite3
import tempfile
from pathlib import Path

from tests.village.village import Village

KEPT = Path(__file__).parent


def keep() -> Path:
    """Writes `<revision>.sql`: a case in hand, points in the ledger, and a question left open."""
    with tempfile.TemporaryDirectory() as folder:
        village = Village(Path(folder))
        wang, room = village.grid_worker("王芳"), village.command_room("刘强")
        village.unit("综合执法")
        village.household("SH-001", "李秀兰")
        clerk = village.clerk("曹慧")
        clerk.sends("记分").sends("SH-001").presses("加分").sends("1").sends("1").sends("扫雪")
        clerk.sends("1")
        wang.sends("河边有垃圾").presses("环境保护")
        room.presses("派单").presses("综合执法")
        wang.sends("村口路灯不亮")
        village.close()
        with sqlite3.connect(Path(folder) / "village.sqlite3") as database:
            (revision,) = database.execute("SELECT version_num FROM alembic_version").fetchone()
            lines = list(database.iterdump())
        database.close()
    file = KEPT / f"{revision}.sql"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


if __name__ == "__main__":
    print(keep())
