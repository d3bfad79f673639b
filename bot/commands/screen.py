"""The terminal: what every command prints to."""

from rich.console import Console

from bot.office.roster_faults import Fault

console = Console()


def tell(*words: object) -> None:
    """One line, never cut, so that it can be copied on any terminal; nothing in it is markup."""
    console.print(*words, sep="  ", markup=False, soft_wrap=True)


def tell_faults(faults: tuple[Fault, ...]) -> None:
    """What is wrong with a workbook: a line for each cell, with the mend whole at its end."""
    for fault in faults:
        tell(fault.told())
