"""What `simulate --against` prints: what each scheme could use, and who moves most in rank."""

from rich.markup import escape
from rich.table import Table

from bot.commands import screen
from bot.office.what_if import Comparison, Trial
from messages.catalogue import say


def tell_trial(trial: Trial, locale: str) -> None:
    """Which period went where; which items it could not use, with how many rows, if there are any.

    An item whose code it has for something else is named, or it would be thought to be counted.
    """
    screen.tell(f"{trial.named} {trial.period}: {trial.out}")
    if trial.left_out:
        rows = str(sum(trial.left_out.values()))
        items = tuple(f"{code} {count}" for code, count in sorted(trial.left_out.items()))
        screen.tell(say(locale, "what-if-left-out", scheme=trial.named, rows=rows, items=items))
    if trial.other_meaning:
        codes = tuple(sorted(trial.other_meaning))
        screen.tell(say(locale, "what-if-other-meaning", scheme=trial.named, codes=codes))


def tell_periods(comparison: Comparison, locale: str) -> None:
    """Where one scheme's period is a year and the other's a month, that this is compared."""
    first, second = comparison.first, comparison.second
    if first.period.kind != second.period.kind:
        named = {"first": first.named, "second": second.named}
        of = {"one": str(first.period), "other": str(second.period)}
        screen.tell(say(locale, "what-if-other-length", **named, **of))


def tell_moves(comparison: Comparison, most: int, locale: str) -> None:
    """The households that move furthest; a plus is a better rank by the second scheme.

    Where no row is of both schemes, whoever moves moves by what the other left out.
    """
    moves = comparison.moves
    first, second = comparison.first.named, comparison.second.named
    if not comparison.in_common:
        screen.tell(say(locale, "what-if-nothing-in-common", first=first, second=second))
        return
    if not moves:
        screen.tell(say(locale, "what-if-nobody-moves"))
        return
    shown = {"shown": str(min(most, len(moves))), "count": str(len(moves))}
    table = Table(
        say(locale, "what-if-household"),
        escape(say(locale, "what-if-rank", scheme=first)),
        escape(say(locale, "what-if-rank", scheme=second)),
        say(locale, "what-if-moved"),
        title=say(locale, "what-if-movers", **shown),
    )
    for move in moves[:most]:
        ranks = (str(move.before), str(move.after), f"{move.gained:+d}")
        table.add_row(escape(move.household), *ranks)
    screen.console.print(table)
