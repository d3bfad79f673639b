"""Somebody at the office's desk who types commands in a folder of their own."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

import pytest
from rich.console import Console
from typer import Exit

from bot.command_line import main
from bot.commands import screen, typed
from bot.office.commits import commits_to
from bot.settings import load_settings
from bot.wiring import existing_database
from handlers.regulations import every_year
from storage.store import Store
from tests.office.roster_workbooks import NOW

T = TypeVar("T")

PUBLIC = "https://town.example"


class Office:
    """Somebody who types commands in a folder of their own."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, migrated: Callable[[], bytes]
    ) -> None:
        self.folder, self._patch, self._migrated = folder, patch, migrated
        self.now = NOW
        patch.setattr(typed, "town_now", lambda _settings: self.now)
        # A real December must not make an office unwell whose calendar ends with the year.
        patch.setattr("bot.wiring.knows_year", every_year)
        patch.chdir(folder)
        patch.setenv("XIANGYUE_PUBLIC_URL", PUBLIC)

    def has_a_database(self) -> None:
        """An empty one of today's schema lies where the settings point, unless one does."""
        file = self.folder / "data" / "xiangyue.sqlite3"
        file.parent.mkdir(exist_ok=True)
        if not file.exists():
            file.write_bytes(self._migrated())

    def types(self, *words: str) -> tuple[int, str]:
        """What the command ended with, and what it printed or said."""
        shown = Console(width=80, record=True)
        self._patch.setattr(sys, "argv", ["xiangyue", *words])
        self._patch.setattr(screen, "console", shown)
        try:
            main()
        except SystemExit as ended:
            said = ended.code if isinstance(ended.code, str) else ""
            code = ended.code if isinstance(ended.code, int) else 1
            return code, shown.export_text() + said
        except Exit as ended:
            return ended.exit_code, shown.export_text()
        return 0, shown.export_text()

    @contextmanager
    def elsewhere(self) -> Iterator[None]:
        """The same desk with another database, empty yet."""
        with self._patch.context() as patch:
            patch.setenv("XIANGYUE_DATABASE_URL", f"sqlite:///{self.folder}/elsewhere.sqlite3")
            yield

    def does(self, unit: Callable[[Store], T]) -> T:
        """Something happens in the database meanwhile."""
        with existing_database(load_settings().database_url) as database:
            done: T = commits_to(database)(unit)
            return done

    def looks(self, question: Callable[[Store], T]) -> T:
        """What the database answers."""
        with (
            existing_database(load_settings().database_url) as database,
            database.reading() as connection,
        ):
            return question(Store(connection))


def watching(tell: Callable[[int, int], None]) -> Callable[[str], Any]:
    """Instead of a bar: somebody who is told how far long work is."""
    return lambda _named: nullcontext(tell)
