"""`make bench`: everything in one run on one machine, in about a quarter of an hour."""

import asyncio
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bench.agreement import require_agreement
from bench.commits import commits_per_second
from bench.desk import SMALL as SMALL_DESK
from bench.desk import USUAL as USUAL_DESK
from bench.desk import DeskExtent, DeskFigures, measure_desk
from bench.generator import Send, generator
from bench.machine import described
from bench.memory import watch_memory
from bench.office import LARGE, SMALL, USUAL, OfficeExtent, OfficeFigures, measure_office
from bench.outflow import PER_SECOND, let_leave
from bench.report import TITLES, Figures, tables
from bench.rounds import CHATS, EVERYBODY, OURS, Round, interleaved
from bench.servers import bench_server
from bench.site import WORK, Site, make_site
from bench.table import written_into
from bench.village import Size
from bot.settings import Settings
from bot.wiring import load_regulations

_out = Console()


OFFICE, DESK = "office", "desk"
EVERYTHING = (*EVERYBODY, OFFICE, DESK)


@dataclass(frozen=True)
class Extent:
    """How much is measured."""

    village: Size
    rounds: int
    seconds: float
    commits_s: float
    leaving: int
    looks: tuple[int, ...]
    office: OfficeExtent
    desk: DeskExtent


_LOOKS = (1_000, 10_000, 50_000, 100_000)
FULL = Extent(Size(300, 2_100), 3, 4.0, 2.0, 1_000, _LOOKS, USUAL, USUAL_DESK)
QUICK = Extent(Size(60, CHATS), 1, 1.0, 0.5, 91, (200, 1_000), SMALL, SMALL_DESK)
"""Shows that everything works; its figures mean nothing and are never written down."""


def main(
    quick: Annotated[bool, typer.Option(help="a smoke of half a minute, no figures")] = False,
    large: Annotated[bool, typer.Option(help="a million households, five minutes more")] = False,
    only: Annotated[str, typer.Option(help="of: ours,a,b,bare,office,desk")] = ",".join(EVERYTHING),
    write: Annotated[Path | None, typer.Option(help="put the figures into this page")] = None,
) -> None:
    """Prints the figures; whoever falls short is said to, and the exit is 0 all the same."""
    asked = only.split(",")
    who = tuple(name for name in EVERYBODY if name in asked)
    if unknown := set(asked) - set(EVERYTHING):
        raise typer.BadParameter(f"nobody is called {', '.join(sorted(unknown))}")
    if write is not None and (quick or set(asked) != set(EVERYTHING)):
        raise typer.BadParameter("only a full run's figures are written down")
    extent = QUICK if quick else FULL
    if large and not quick:
        extent = replace(extent, office=LARGE)
    machine = described(WORK, datetime.now().astimezone())
    figures = Figures(machine)
    if who:
        _say(f"making a village of {extent.village.households} households")
        with make_site(extent.village) as site, generator() as send:
            figures = _measure(site, send, extent, who, machine)
    if OFFICE in asked:
        figures = replace(figures, office=_measure_office(extent.office))
    if DESK in asked:
        figures = replace(figures, desk=_measure_desk(extent.desk))
    made = tables(figures)
    for table in made:
        _out.print(table.rich())
    if write is not None:
        write.write_text(written_into(write.read_text("utf-8"), made), "utf-8")
        _say(f"written: {write}")


def _measure(
    site: Site, send: Send, extent: Extent, who: tuple[str, ...], machine: list[tuple[str, str]]
) -> Figures:
    numbers = (0, extent.village.households - 1, extent.village.villagers - 1)
    asyncio.run(require_agreement(site.copy("agreement"), numbers, datetime.now(UTC)))
    _say("peer A says what ours says, to the byte")
    commits = commits_per_second(site.folder, extent.commits_s)
    memory = outflow = None
    with bench_server("stand_in", site.folder, "--per-second", str(PER_SECOND)) as telegram:
        rounds: dict[str, list[Round]] = {name: [] for name in who}
        for name, each in interleaved(
            site, send, telegram.base, who, extent.rounds, extent.seconds
        ):
            rounds[name].append(each)
            _say(f"{TITLES[name]}: {each.per_second:,.0f}/s, p95 {each.p95:.1f} ms")
        if OURS in who:
            _say(f"{extent.looks[-1]:,} messages to one process")
            memory = watch_memory(site, send, telegram.base, extent.looks, extent.village.villagers)
    if OURS in who:
        _say(f"{extent.leaving:,} replies to as many chats, {PER_SECOND} a second")
        outflow = let_leave(site, extent.leaving)
    return Figures(machine, commits, rounds, outflow, memory)


def _measure_office(extent: OfficeExtent) -> OfficeFigures:
    figures = measure_office(_emptied(WORK), extent, _now_in_town(), _say)
    shutil.rmtree(WORK)
    return figures


def _measure_desk(extent: DeskExtent) -> DeskFigures:
    figures = measure_desk(_emptied(WORK), extent, _now_in_town(), _say)
    shutil.rmtree(WORK)
    return figures


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    return folder


def _now_in_town() -> datetime:
    return datetime.now(load_regulations(Settings(_env_file=None)).zone)


def _say(what: str) -> None:
    _out.print(f"[dim]{datetime.now():%H:%M:%S}[/dim] {what}", highlight=False)


if __name__ == "__main__":
    typer.run(main)
