"""The office's figures as tables, and whether what was to be reached was reached."""

from bench import balance, importing, settlement, waiting
from bench.office import OfficeFigures
from bench.table import Table
from bench.verdicts import Verdict, at_least, at_most, verdict


def office_tables(figures: OfficeFigures) -> list[Table]:
    """What was measured, in the order it is read."""
    return [_settled(figures), _imported(figures), _asked(figures)]


def office_wanted(figures: OfficeFigures) -> list[Verdict]:
    """What was to be reached."""
    rows = [
        at_least(
            f"settling {each.households:,} households against executemany",
            each.of_floor,
            settlement.OF_FLOOR,
        )
        for each in figures.settled
    ]
    first, last = figures.settled[0], figures.settled[-1]
    rows.append(
        at_most(
            f"a household of {last.households:,} settled",
            last.ours / first.ours,
            settlement.FLAT_WITHIN,
            f"of {first.households:,}",
        )
    )
    waited = figures.waited
    rows.append(
        (
            f"longest wait beside {waited.households:,} being settled",
            f"≤ {waiting.MOST_S} s",
            f"{waited.longest:.2f} s",
            verdict(waited.longest <= waiting.MOST_S),
        )
    )
    imported = figures.imported
    rows.append(
        at_least(
            f"{imported.rows:,} rows of a roster written against executemany",
            imported.writing_of_floor,
            importing.OF_FLOOR,
        )
    )
    rows.append(
        at_least(
            "read from a workbook and checked too, against openpyxl and executemany",
            imported.of_floor,
            importing.OF_FLOOR,
        )
    )
    short, long = figures.asked
    rows.append(
        at_most(
            f"an answer with {long.lines:,} lines in the ledger",
            long.milliseconds / short.milliseconds,
            balance.WITHIN,
            f"with {short.lines:,}",
        )
    )
    return rows


def _settled(figures: OfficeFigures) -> Table:
    heads = (
        *("households", "ours µs", "executemany µs", "of its speed"),
        *("bare table µs", "of its speed", "peak MiB"),
    )
    rows = tuple(
        (
            f"{each.households:,}",
            f"{each.ours:.1f}",
            f"{each.floor:.2f}",
            f"{each.of_floor:.2f}",
            f"{each.bare:.2f}",
            f"{each.bare / each.ours:.2f}",
            f"{each.peak:.0f}",
        )
        for each in figures.settled
    )
    return Table(
        "A month settled with ranks, 6 scores a household: a household's share", heads, rows
    )


def _imported(figures: OfficeFigures) -> Table:
    made = figures.imported
    rows = (
        ("workbook read and checked", f"{made.checked:.2f} s"),
        (f"written, {made.table_rows:,} rows of tables", f"{made.written:.2f} s"),
        ("the workbook merely read by openpyxl", f"{made.floor_read:.2f} s"),
        ("the same rows by executemany", f"{made.floor:.2f} s"),
    )
    return Table(f"A roster of {made.rows:,} rows imported", ("what", "measured"), rows)


def _asked(figures: OfficeFigures) -> Table:
    waited = figures.waited
    beside = f"while {waited.households:,} households are settled, in {waited.settling:.1f} s"
    rows = (
        *(
            (f"with {each.lines:,} lines in the ledger", f"{each.milliseconds:.2f} ms")
            for each in figures.asked
        ),
        ("through the running program, longest", f"{waited.longest_before * 1000:.0f} ms"),
        (f"{beside}: middle", f"{waited.middle * 1000:.0f} ms"),
        (f"{beside}: longest of {waited.asked}", f"{waited.longest * 1000:.0f} ms"),
    )
    return Table("A household's question for its points", ("how", "answer"), rows)
