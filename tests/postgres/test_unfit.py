"""A server that cannot be used, or would forget, is refused in one line that names the mend."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import postgresql
from storage.database import open_database
from storage.errors import DatabaseUnfit
from tests.postgres.ground import name_in
from tests.postgres.server import Server
from tests.village.ground import Ground


def _refusal(url: str) -> str:
    with pytest.raises(DatabaseUnfit) as refused:
        open_database(url)
    told = str(refused.value)
    assert "\n" not in told
    assert "secret" not in told
    return told


@pytest.fixture
def url(ground: Ground, tmp_path: Path) -> Iterator[str]:
    laid = ground.lay(tmp_path)
    yield laid
    ground.drop(laid)


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg"])
def test_both_ways_of_writing_the_address_open(url: str, scheme: str) -> None:
    open_database(url.replace("postgresql", scheme, 1)).close()


def test_a_server_that_does_not_run() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        told = _refusal(f"postgresql://town:secret@127.0.0.1:{port}/town")
    assert "cannot be reached; start the server" in told


def test_a_host_that_is_not_there() -> None:
    told = _refusal("postgresql://town:secret@no-such-host.invalid/town")
    assert "mend the host in DATABASE_URL" in told


def test_a_host_that_says_nothing() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        told = _refusal(f"postgresql://town:secret@127.0.0.1:{port}/town?connect_timeout=2")
    assert "does not answer" in told


def test_a_database_that_is_not_there(postgres: Server) -> None:
    assert "create it (createdb)" in _refusal(postgres.url("nowhere"))


def test_a_user_that_is_not_there(postgres: Server) -> None:
    told = _refusal(postgres.url("postgres", user="stranger", password="secret"))
    assert "create the role" in told


def test_a_wrong_password(postgres: Server) -> None:
    postgres.tell("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    with postgres.asking_for_a_password("guarded"):
        told = _refusal(postgres.url("postgres", user="guarded", password="secret"))
        assert "mend the user and the password in DATABASE_URL" in told
        open_database(postgres.url("postgres", user="guarded", password="right")).close()
    postgres.tell("DROP ROLE guarded")


@pytest.mark.parametrize("name", ["fsync", "full_page_writes"])
def test_a_server_that_would_forget(postgres: Server, url: str, name: str) -> None:
    postgres.tell(f"ALTER SYSTEM SET {name} = off")
    postgres.load_settings()
    try:
        assert f"{name}=off" in _refusal(url)
    finally:
        postgres.tell(f"ALTER SYSTEM RESET {name}")
        postgres.load_settings()


def test_a_database_that_answers_before_it_is_durable(postgres: Server, url: str) -> None:
    postgres.tell(f"ALTER DATABASE {name_in(url)} SET synchronous_commit = off")
    assert "synchronous_commit=off" in _refusal(url)


def test_an_encoding_without_chinese(postgres: Server) -> None:
    postgres.tell("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    assert "ENCODING 'UTF8'" in _refusal(postgres.url("latin"))
    postgres.tell("DROP DATABASE latin")


def test_a_server_that_is_too_old(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "OLDEST", 99)
    assert "99 or newer is needed" in _refusal(url)
