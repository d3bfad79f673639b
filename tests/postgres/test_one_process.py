"""One process at a time on one database; the lock goes with the connection that holds it."""

import pytest

from bot.office.errors import OfficeError
from bot.process_lock import only_process
from storage.database import Database
from tests.postgres.ground import name_in
from tests.postgres.server import Server


def test_a_second_process_is_refused_until_the_first_has_ended(database: Database) -> None:
    with only_process(database.url):
        second = only_process(database.url)
        with pytest.raises(OfficeError, match="stop that one first") as refused:
            second.__enter__()
        assert name_in(database.url) in str(refused.value)
    with only_process(database.url):
        pass


def test_another_database_of_the_server_is_another_town(
    database: Database, postgres: Server
) -> None:
    with only_process(database.url), only_process(postgres.url("postgres")):
        pass


def test_a_process_that_was_killed_holds_nothing(database: Database, postgres: Server) -> None:
    with only_process(database.url):
        postgres.hang_up(name_in(database.url))
        with only_process(database.url):
            pass


def test_whoever_holds_it_keeps_no_transaction_open(database: Database, postgres: Server) -> None:
    with only_process(database.url):
        name = name_in(database.url)
        states = postgres.tell(f"SELECT state FROM pg_stat_activity WHERE datname = '{name}'")
        assert set(states) <= {("idle",)}
