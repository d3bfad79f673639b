"""One process at a time on one database; the lock goes with the connection that holds it."""

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot import process_lock
from bot.office.errors import OfficeError
from bot.process_lock import only_process, while_held
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


def test_a_server_that_was_started_again_gives_it_again(
    database: Database, postgres: Server
) -> None:
    with only_process(database.url) as lock:
        assert lock.held()
        postgres.stop()
        assert lock.held(), "nobody else has it"
        postgres.start()
        assert lock.held()
        with pytest.raises(OfficeError, match="stop that one first"):
            only_process(database.url).__enter__()
    with only_process(database.url):
        pass


def test_whoever_was_first_after_a_restart_has_it(database: Database, postgres: Server) -> None:
    with only_process(database.url) as first:
        postgres.stop()
        postgres.start()
        with only_process(database.url) as second:
            assert not first.held()
            assert second.held()
        assert first.held(), "it is free again"


@contextmanager
def _wires() -> Iterator[Callable[[], list[int]]]:
    """Cuts every connection made in the block on our side; the server does not hear of it."""
    made: list[Any] = []

    def note(connection: Any, _record: object) -> None:
        made.append(connection)

    def cut() -> list[int]:
        kept = []
        for connection in made:
            if not connection.closed:
                wire = connection.pgconn.socket
                kept.append(os.dup(wire))
                dead, other = socket.socketpair()
                other.close()
                os.dup2(dead.detach(), wire)
        return kept

    event.listen(Engine, "connect", note)
    yield cut
    event.remove(Engine, "connect", note)


def test_a_session_the_server_has_not_missed_yet_is_not_another_process(
    database: Database,
) -> None:
    with _wires() as cut, only_process(database.url) as lock:
        wires = cut()
        assert wires
        assert lock.held()
        with pytest.raises(OfficeError, match="stop that one first"):
            only_process(database.url).__enter__()
        for wire in wires:
            os.close(wire)


class _Told:
    """A lock that is looked at by hand: it says what it is told to."""

    def __init__(self, *answers: bool) -> None:
        self.answers = list(answers)

    def held(self) -> bool:
        return self.answers.pop(0)


def test_a_program_ends_once_another_has_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_lock, "LOOK_EVERY_S", 0)
    lock, ended = _Told(True, True, False), []

    async def serve() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("in order")

    with pytest.raises(OfficeError, match="another xiangyue has taken the database over"):
        asyncio.run(while_held(lock, serve()))
    assert (lock.answers, ended) == ([], ["in order"])


def test_a_program_that_is_told_to_stop_ends_without_a_word() -> None:
    async def serve() -> None:
        await asyncio.sleep(0)

    asyncio.run(while_held(_Told(True), serve()))


def test_what_ends_a_program_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_lock, "LOOK_EVERY_S", 0)

    async def serve() -> None:
        raise OfficeError("port 8765 is taken")

    with pytest.raises(OfficeError, match="port 8765"):
        asyncio.run(while_held(process_lock.Kept(), serve()))
