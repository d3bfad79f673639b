"""Pictures under failures between the file and its row: no row names a file that is not whole."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests.path.battered import BatteredVillage, effects
from tests.path.failing import Crash
from tests.path.job_one import MESSAGES, CleanRun

pytestmark = pytest.mark.takes_turns

WITH_PHOTOS = ("a photo with words", "the proof")


class FileMishap:
    """Counts fsync and rename from 0; at number `at` the program dies or the disk refuses."""

    def __init__(self, failure: str, at: int) -> None:
        self.failure, self.at = failure, at
        self.count = -1
        self.struck = False

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call with the failure in it."""

        def calling(*values: Any) -> Any:
            self.count += 1
            mine = self.count == self.at
            self.struck = self.struck or mine
            if mine and self.failure == "dies before":
                raise Crash(f"before {call.__name__}")
            if mine and self.failure == "refuses":
                raise OSError(errno.ENOSPC, "No space left on device")
            done = call(*values)
            if mine:
                raise Crash(f"after {call.__name__}")
            return done

        return calling


@pytest.mark.parametrize("message", WITH_PHOTOS)
@pytest.mark.parametrize("failure", ["dies before", "dies after", "refuses"])
def test_a_picture_is_kept_whole_and_shown_once(
    clean: CleanRun, message: str, failure: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    village, at = clean.village, 0
    while True:
        village.return_to(clean.before[message])
        mishap = FileMishap(failure, at)
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", mishap.around(os.fsync))
            patched.setattr(os, "replace", mishap.around(os.replace))
            MESSAGES[message](village)
        if not mishap.struck:
            break
        at += 1
        assert effects(village) == clean.after[message], f"{failure} file call {at}"
        assert _broken(village) == []
    # Three files (as it came, as it is shown, small), each written, renamed, and their folders.
    assert at >= 9


def test_a_row_is_written_only_when_its_file_is_there(
    clean: CleanRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    village = clean.village
    village.return_to(clean.before[WITH_PHOTOS[0]])
    missing_at_commit: list[list[str]] = []
    village.writer.on_commit.append(lambda _: missing_at_commit.append(_broken(village)))
    MESSAGES[WITH_PHOTOS[0]](village)
    assert len(missing_at_commit) > 3
    assert all(missing == [] for missing in missing_at_commit)


def _broken(village: BatteredVillage) -> list[str]:
    """Files that a row names and that are not there with the bytes their name promises."""
    return [name for name in _named(village) if not _whole(village.program.files.path(name))]


def _whole(path: Path) -> bool:
    if not path.exists():
        return False
    return hashlib.sha256(path.read_bytes()).hexdigest() == path.stem


def _named(village: BatteredVillage) -> set[str]:
    with village.database.reading() as connection:
        rows = connection.execute(text("SELECT raw_file, file, thumbnail FROM media"))
        return {name for row in rows for name in row if name}
