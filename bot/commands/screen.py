"""The terminal: what every command prints to."""

from rich.console import Console
from rich.table import Table

from bot.office.roster_faults import Fault

console = Console()


def tell(*words: object) -> None:
    """One line, never cut, so that it can be copied on any terminal; nothing in it is markup."""
    console.print(*words, sep="  ", markup=False, soft_wrap=True)


def tell_faults(faults: tuple[Fault, ...]) -> None:
    """What is wrong with a workbook, cell by cell; nothing where nothing is."""
    if not faults:
        return
    table = Table("sheet", "row", "column", "reason")
    for fault in faults:
        table.add_row(fault.sheet, str(fault.row or ""), fault.column, fault.reason())
    console.print(table)
