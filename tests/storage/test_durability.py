"""The database is opened the way the promises need it, or not at all."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.database import Database, open_database
from storage.errors import DatabaseUnfit


def test_a_reader_changes_nothing(database: Database) -> None:
    with (
        database.reading() as connection,
        pytest.raises(DBAPIError, match=r"readonly database|read-only transaction"),
    ):
        connection.execute(text("INSERT INTO counter (name, value) VALUES ('a', 1)"))


def test_a_reader_sees_one_moment(database: Database) -> None:
    count = text("SELECT count(*) FROM counter")
    with database.reading() as reader:
        assert reader.execute(count).scalar_one() == 0
        with database.writing() as writer, writer.begin():
            writer.execute(text("INSERT INTO counter (name, value) VALUES ('a', 1)"))
        assert reader.execute(count).scalar_one() == 0
    with database.reading() as reader:
        assert reader.execute(count).scalar_one() == 1


def test_a_row_that_names_nobody_is_refused(database: Database) -> None:
    with (
        database.writing() as connection,
        connection.begin(),
        pytest.raises(IntegrityError, match=r"(?i)foreign key"),
    ):
        connection.execute(text("INSERT INTO consent VALUES (1, 99, 99, 'v1', '2026-11-20')"))


def test_errors_print_no_values(database: Database) -> None:
    add = text("INSERT INTO person (code, name, telephone) VALUES ('P1', :name, '')")
    with database.writing() as connection, connection.begin():
        connection.execute(add, {"name": "王芳"})
        with pytest.raises(IntegrityError) as refused:
            connection.execute(add, {"name": "李强"})
    assert "李强" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://town:secret@localhost/town",
        "postgresql://town:secret@localhost",
        "postgresql+asyncpg://town:secret@localhost/town",
    ],
)
def test_a_database_that_keeps_nothing_is_not_opened(url: str) -> None:
    with pytest.raises(DatabaseUnfit) as refused:
        open_database(url)
    assert "secret" not in str(refused.value)
