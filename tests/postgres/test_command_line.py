"""The office's commands on a PostgreSQL server, typed as the office types them."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import command_line
from bot.command_line import main
from bot.process_lock import only_process
from tests.postgres.server import Server
from tests.village.ground import Ground

Typed = Callable[..., str]


@pytest.fixture
def url(ground: Ground, tmp_path: Path) -> Iterator[str]:
    """A database in which nothing is."""
    laid = ground.lay(tmp_path, bare=True)
    yield laid
    ground.drop(laid)


@pytest.fixture
def typed(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Typed:
    """Types a command and reads what it says, to its last line."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", url)
    # It would set logging up for every test that follows.
    monkeypatch.setattr(command_line, "start_logging", lambda: None)

    def type_in(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["xiangyue", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        last = ended.value.code if isinstance(ended.value.code, str) else ""
        return capsys.readouterr().out + last

    return type_in


def test_from_nothing_to_a_town_that_is_well(typed: Typed) -> None:
    assert "run: xiangyue migrate" in typed("audit")
    assert "已经是这一版" in typed("migrate")
    assert "已经是这一版" in typed("migrate")
    assert "数据库：写得牢，有保护" in typed("doctor")
    assert "台账、余额、兑换、公示，都对得上" in typed("audit")


def test_a_second_program_is_told_so_in_one_line(typed: Typed, url: str) -> None:
    with only_process(url):
        told = typed("run")
    assert told.endswith("is in use by another xiangyue; stop that one first")
    assert told.count("xiangyue: ") == 1


def test_a_server_that_is_gone_is_told_in_one_line(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, postgres: Server
) -> None:
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", postgres.url("nowhere", password="secret"))
    for command in ("run", "migrate", "audit"):
        told = typed(command)
        assert told == (
            "xiangyue: the database nowhere does not exist; "
            "create it (createdb), or mend its name in DATABASE_URL"
        )
    assert "the database nowhere does not exist; create it" in typed("doctor")
