"""What was measured, as tables: the figures, and whether what was to be reached was reached."""

from dataclasses import dataclass, field

from bench.memory import FLAT_WITHIN, Memory
from bench.outflow import PER_SECOND, Outflow
from bench.rounds import BARE, IN_FLIGHT, OURS, PEER_A, PEER_B, Round, middle
from bench.table import Table

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
    commits: float
    rounds: dict[str, list[Round]] = field(default_factory=dict)
    outflow: Outflow | None = None
    memory: Memory | None = None


def tables(figures: Figures) -> list[Table]:
    """The report, in the order it is read."""
    made = [Table("Measured on", ("what", "which"), tuple(figures.machine))]
    made.append(_asking(figures.rounds))
    if figures.memory is not None:
        made.append(_memory(figures.memory))
    made.append(_floors(figures))
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


def _wanted(figures: Figures) -> list[tuple[str, str, str, str]]:
    by_name = {name: middle(each) for name, each in figures.rounds.items()}
    rows = []
    ours = by_name.get(OURS)
    if ours is not None:
        rows += _against(ours, by_name)
        rows.append(_none("updates answered otherwise than 200", ours.failed))
        rows.append(_none("updates lost", ours.lost))
        rows.append(_none("replies doubled", ours.doubled))
    if (flow := figures.outflow) is not None:
        rows.append(_most("time for all replies to leave", flow.ratio, OUTFLOW_WITHIN, "least"))
        rows.append(_none("sends refused with 429", flow.refused))
        rows.append(_none("replies that did not leave", flow.unsent))
    if (memory := figures.memory) is not None:
        what = f"memory after {memory.held[-1].messages:,} messages"
        first = f"after {memory.held[1].messages:,}"
        rows.append(_most(what, memory.growth, FLAT_WITHIN, first))
        rows.append(_none("of them lost or doubled", memory.lost + memory.doubled))
    return rows


def _against(ours: Round, by_name: dict[str, Round]) -> list[tuple[str, str, str, str]]:
    rows = []
    for name, times in ((PEER_A, TIMES_A), (PEER_B, TIMES_B)):
        if name in by_name:
            ratio = ours.per_second / by_name[name].per_second
            what = f"updates/s against peer {name.upper()}"
            rows.append((what, f"≥ {times:g} ×", f"{ratio:.2f} ×", _verdict(ratio >= times)))
    if (peer := by_name.get(PEER_B)) is not None:
        wanted, measured = f"≤ {peer.p95:.1f} ms", f"{ours.p95:.1f} ms"
        rows.append(("p95 against peer B", wanted, measured, _verdict(ours.p95 <= peer.p95)))
    if (bare := by_name.get(BARE)) is not None:
        ratio = bare.per_second / ours.per_second
        wanted, measured = f"≥ {GENERATOR_WITHIN:g} ×", f"{ratio:.1f} ×"
        what = "bare against ours, or it is the generator"
        rows.append((what, wanted, measured, _verdict(ratio >= GENERATOR_WITHIN)))
    return rows


def _most(what: str, ratio: float, most: float, of: str) -> tuple[str, str, str, str]:
    return what, f"≤ {most:g} × {of}", f"{ratio:.2f} ×", _verdict(ratio <= most)


def _none(what: str, count: int) -> tuple[str, str, str, str]:
    return what, "0", f"{count:,}", _verdict(count == 0)


def _verdict(reached: bool) -> str:
    return "reached" if reached else "fell short"
