"""What was measured, as tables: the figures, and whether what was to be reached was reached."""

from dataclasses import dataclass, field

from bench.desk import DeskFigures
from bench.memory import FLAT_WITHIN, Memory
from bench.office import OfficeFigures
from bench.outflow import PER_SECOND, Outflow
from bench.report_desk import desk_tables, desk_wanted
from bench.report_office import office_tables, office_wanted
from bench.rounds import BARE, IN_FLIGHT, OURS, PEER_A, PEER_B, Round, middle
from bench.table import Table
from bench.verdicts import Verdict, at_most, none, verdict

TIMES_A, TIMES_B = 4.0, 1.5
"""How many times as many updates a second as each peer ours is to answer."""

OUTFLOW_WITHIN = 1.05
GENERATOR_WITHIN = 5.0
"""The bare handler must be so many times as fast as ours, or the generator was measured."""

TITLES = {
    OURS: "ours",
    PEER_A: "peer A: same reads and text",
    PEER_B: "peer B: one SELECT",
    BARE: "bare aiohttp",
}


@dataclass(frozen=True)
class Figures:
    """Everything one run has measured; what it was told to leave out is empty or None."""

    machine: list[tuple[str, str]]
    commits: float = 0.0
    rounds: dict[str, list[Round]] = field(default_factory=dict)
    outflow: Outflow | None = None
    memory: Memory | None = None
    office: OfficeFigures | None = None
    desk: DeskFigures | None = None


def tables(figures: Figures) -> list[Table]:
    """The report, in the order it is read."""
    made = [Table("Measured on", ("what", "which"), tuple(figures.machine))]
    if figures.rounds:
        made.append(_asking(figures.rounds))
    if figures.memory is not None:
        made.append(_memory(figures.memory))
    if figures.commits:
        made.append(_floors(figures))
    if figures.office is not None:
        made += office_tables(figures.office)
    if figures.desk is not None:
        made += desk_tables(figures.desk)
    if wanted := _wanted(figures):
        made.append(Table("To be reached", ("what", "wanted", "measured", ""), tuple(wanted)))
    return made


def _asking(rounds: dict[str, list[Round]]) -> Table:
    ours = middle(rounds[OURS]).per_second if OURS in rounds else None
    rows = []
    for name, each in rounds.items():
        figures = middle(each)
        rows.append(
            (
                TITLES[name],
                f"{figures.per_second:,.0f}",
                " · ".join(f"{one.per_second:,.0f}" for one in each),
                f"{figures.p50:.1f}",
                f"{figures.p95:.1f}",
                f"{ours / figures.per_second:.2f} ×" if ours else "–",
                f"{figures.generator:.0%}",
            )
        )
    heads = (
        "who",
        "updates/s",
        "rounds",
        "p50 ms",
        "p95 ms",
        "ours is",
        "generator",
    )
    title = f"A household asks for points: webhook, {IN_FLIGHT} in flight, medians"
    return Table(title, heads, tuple(rows))


def _memory(memory: Memory) -> Table:
    rows = tuple(
        (f"{held.messages:,}" if held.messages else "none, just started", f"{held.mebibytes:.1f}")
        for held in memory.held
    )
    return Table("Resident set of ours", ("after so many messages", "MiB"), rows)


def _floors(figures: Figures) -> Table:
    rows = [("one-row commits by plain sqlite3, FULL", f"{figures.commits:,.0f}/s")]
    if (flow := figures.outflow) is not None:
        took = f"{flow.seconds:.2f} s, least {flow.least:.0f} s"
        rows.append((f"{flow.taken:,} messages to {flow.chats:,} chats at {PER_SECOND}/s", took))
    return Table("Floors and limits", ("what", "measured"), tuple(rows))


def _wanted(figures: Figures) -> list[Verdict]:
    by_name = {name: middle(each) for name, each in figures.rounds.items()}
    rows = []
    ours = by_name.get(OURS)
    if ours is not None:
        rows += _against(ours, by_name)
        rows.append(none("updates answered otherwise than 200", ours.failed))
        rows.append(none("updates lost", ours.lost))
        rows.append(none("replies doubled", ours.doubled))
    if (flow := figures.outflow) is not None:
        rows.append(at_most("time for all replies to leave", flow.ratio, OUTFLOW_WITHIN, "least"))
        rows.append(none("sends refused with 429", flow.refused))
        rows.append(none("replies that did not leave", flow.unsent))
    if (memory := figures.memory) is not None:
        what = f"memory after {memory.held[-1].messages:,} messages"
        first = f"after {memory.held[1].messages:,}"
        rows.append(at_most(what, memory.growth, FLAT_WITHIN, first))
        rows.append(none("of them lost or doubled", memory.lost + memory.doubled))
    if figures.office is not None:
        rows += office_wanted(figures.office)
    if figures.desk is not None:
        rows += desk_wanted(figures.desk)
    return rows


def _against(ours: Round, by_name: dict[str, Round]) -> list[Verdict]:
    rows = []
    for name, times in ((PEER_A, TIMES_A), (PEER_B, TIMES_B)):
        if name in by_name:
            ratio = ours.per_second / by_name[name].per_second
            what = f"updates/s against peer {name.upper()}"
            rows.append((what, f"≥ {times:g} ×", f"{ratio:.2f} ×", verdict(ratio >= times)))
    if (peer := by_name.get(PEER_B)) is not None:
        wanted, measured = f"≤ {peer.p95:.1f} ms", f"{ours.p95:.1f} ms"
        rows.append(("p95 against peer B", wanted, measured, verdict(ours.p95 <= peer.p95)))
    if (bare := by_name.get(BARE)) is not None:
        ratio = bare.per_second / ours.per_second
        wanted, measured = f"≥ {GENERATOR_WITHIN:g} ×", f"{ratio:.1f} ×"
        what = "bare against ours, or it is the generator"
        rows.append((what, wanted, measured, verdict(ratio >= GENERATOR_WITHIN)))
    return rows
