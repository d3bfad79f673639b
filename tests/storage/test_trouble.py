"""The database's own trouble, told apart from a statement that will never do."""

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.database import Database
from storage.trouble import is_trouble


def told(connection: Connection, statement: str) -> DBAPIError:
    """What the database says to a statement it refuses."""
    with pytest.raises(DBAPIError) as refused:
        connection.execute(text(statement))
    return refused.value


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT nothing FROM nowhere",
        "SELECT FROM WHERE",
        "INSERT INTO counter (name) VALUES (NULL)",
    ],
)
def test_a_statement_that_will_never_do_is_the_messages_own(
    database: Database, statement: str
) -> None:
    with database.writing() as connection, connection.begin():
        assert not is_trouble(told(connection, statement))


def test_a_name_that_is_taken_is_no_trouble(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        taken = told(connection, "INSERT INTO area SELECT * FROM area")
    assert isinstance(taken, IntegrityError)
    assert not is_trouble(taken)


def test_what_is_not_the_databases_is_no_trouble() -> None:
    assert not is_trouble(ZeroDivisionError())
