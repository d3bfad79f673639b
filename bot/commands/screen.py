"""The terminal: what every command prints to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress

from bot.office.sheets.faults import Fault

console = Console()

_LONG = 3_000
"""From so many rows on a command takes long enough for somebody to wonder."""


def tell(*words: object) -> None:
    """One line, never cut, so that it can be copied on any terminal; nothing in it is markup."""
    console.print(*words, sep="  ", markup=False, soft_wrap=True)


def tell_faults(faults: tuple[Fault, ...]) -> None:
    """What is wrong with a workbook: a line for each cell, with the mend whole at its end."""
    for fault in faults:
        tell(fault.told())


@contextmanager
def long_work(named: str) -> Iterator[Callable[[int, int], None]]:
    """What to tell of work that may take long: so much is done, of so much; a bar if it does."""
    progress = Progress(console=console, transient=True)
    bar = progress.add_task(named)

    def tell_done(done: int, total: int) -> None:
        if total > _LONG:
            progress.start()
            progress.update(bar, completed=done, total=total)

    try:
        yield tell_done
    finally:
        progress.stop()
