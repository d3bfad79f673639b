"""A database that cannot be used is refused in one line that names the mend."""

import sqlite3
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.command_line import main
from storage.database import Database, open_database
from storage.errors import DatabaseUnfit
from storage.migrate import migrate, require_migrated


def of_schema(database: Database, revision: str) -> None:
    """The database was last written by the release of this schema."""
    with database.writing() as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "sqlite:/one/slash",
        "sqlite:///x?timeout=soon",
        "://",
        "postgresql://town:secret@localhost:port/town",
        "postgresql://town:se/cret@localhost/town",
        "postgresql://localhost/town?no_such_option=1",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(DatabaseUnfit) as refused:
        open_database(url)
    assert "\n" not in str(refused.value)
    assert "cret" not in str(refused.value)


def test_an_older_schema_names_the_command(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(DatabaseUnfit, match="run: xiangyue migrate"):
        require_migrated(database)


def test_a_newer_schema_is_neither_used_nor_migrated(database: Database) -> None:
    of_schema(database, "9999")
    for refuses in (require_migrated, migrate):
        with pytest.raises(DatabaseUnfit, match="newer release"):
            refuses(database)


def test_a_locked_database_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "town.sqlite3"
    town = open_database(f"sqlite:///{file}")
    migrate(town)
    town.close()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", f"sqlite:///{file}?timeout=0.01")
    monkeypatch.setattr(sys, "argv", ["xiangyue", "migrate"])
    holder = sqlite3.connect(file)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(SystemExit) as ended:
        main()
    holder.close()
    assert str(ended.value) == (
        "xiangyue: the database is held by another program; stop that one, or try again"
    )
