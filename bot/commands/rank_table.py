"""What `simulate --against` prints: what each scheme could use, and who moves most in rank."""

from rich.markup import escape
from rich.table import Table

from bot.commands import screen
from bot.office.what_if import Comparison, Trial


def tell_trial(trial: Trial) -> None:
    """Which period went where; how many rows it could not use, should there be any."""
    left_out = f"; rows of items it does not have, left out: {trial.left_out}"
    screen.tell(f"{trial.named} {trial.period}: {trial.out}{left_out if trial.left_out else ''}")


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
