"""What `simulate --against` prints: what each scheme could use, and who moves most in rank."""

from rich.markup import escape
from rich.table import Table

from bot.commands import screen
from bot.office.what_if import Comparison, Trial


def tell_trial(trial: Trial) -> None:
    """Which period went where; which items it could not use, with how many rows, if there are any.

    An item whose code it has for something else is named, or it would be thought to be counted.
    """
    told = f"{trial.named} {trial.period}: {trial.out}"
    if trial.left_out:
        rows = sum(trial.left_out.values())
        items = ", ".join(f"{code} {count}" for code, count in sorted(trial.left_out.items()))
        told += f"; rows of items it does not have, left out: {rows} ({items})"
    screen.tell(told)
    if trial.other_meaning:
        codes = ", ".join(sorted(trial.other_meaning))
        screen.tell(f"{trial.named} has another item under this code, not counted as it: {codes}")


def tell_periods(comparison: Comparison) -> None:
    """Where one scheme's period is a year and the other's a month, that this is compared."""
    first, second = comparison.first, comparison.second
    if first.period.kind != second.period.kind:
        screen.tell(
            f"not the same length: {first.named} counts by the {first.period.kind}, "
            f"{second.named} by the {second.period.kind}; "
            f"{first.period} is set against {second.period}"
        )


def tell_moves(comparison: Comparison, most: int) -> None:
    """The households that move furthest; a plus is a better rank by the second scheme."""
    moves = comparison.moves
    if not moves:
        screen.tell("nobody moves in rank")
        return
    first, second = comparison.first.named, comparison.second.named
    table = Table(
        "household",
        escape(f"rank by {first}"),
        escape(f"rank by {second}"),
        "moved",
        title=f"{min(most, len(moves))} of {len(moves)} that move, the furthest first",
    )
    for move in moves[:most]:
        ranks = (str(move.before), str(move.after), f"{move.gained:+d}")
        table.add_row(escape(move.household), *ranks)
    screen.console.print(table)
