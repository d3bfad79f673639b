"""The desk's figures as tables, and whether what was to be reached was reached."""

from bench.desk import FLAT_WITHIN, MOST_MS, DeskFigures
from bench.table import Table
from bench.verdicts import Verdict, at_most, verdict


def desk_tables(figures: DeskFigures) -> list[Table]:
    """What was measured, in the order it is read."""
    answers = tuple(
        (each.what, f"{each.p50:.1f}", f"{each.p95:.1f}", f"{each.worked:.1f}")
        for each in figures.answered
    )
    title = f"The room asks, among {figures.cases:,} cases, {figures.open:,} of them open"
    filed = tuple((f"{each.cases:,}", f"{each.milliseconds:.2f}") for each in figures.filed)
    return [
        Table(title, ("what", "p50 ms", "p95 ms", "at work ms"), answers),
        Table("A report filed: its words and the tap", ("among so many cases", "ms"), filed),
    ]


def desk_wanted(figures: DeskFigures) -> list[Verdict]:
    """What was to be reached."""
    slowest = max(figures.answered, key=lambda each: each.p95)
    first, last = figures.filed[0], figures.filed[-1]
    return [
        (
            f"slowest p95 of the room's queues and search ({slowest.what})",
            f"≤ {MOST_MS:g} ms",
            f"{slowest.p95:.1f} ms",
            verdict(slowest.p95 <= MOST_MS),
        ),
        at_most(
            f"filing among {last.cases:,} cases",
            last.milliseconds / first.milliseconds,
            FLAT_WITHIN,
            f"among {first.cases:,}",
        ),
    ]
