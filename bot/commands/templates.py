"""Empty workbooks: each is written where nothing is lost by it."""

from collections.abc import Callable
from pathlib import Path

from bot.commands import screen
from bot.office.exports.place import require_place
from messages.catalogue import say


def write_empty(
    write: Callable[[Path, str], None], file: Path, locale: str, *, force: bool
) -> None:
    """Writes an empty workbook, over one that is there only with `force`, and says so."""
    require_place(file, force=force, locale=locale)
    write(file, locale)
    screen.tell(say(locale, "office-written", file=str(file)))
