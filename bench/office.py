"""The office's heavy work, measured in one go: settling, importing, and asking beside it all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bench.balance import Asked, ask_all
from bench.importing import Imported, import_roster
from bench.multitude import enter_more, month_before
from bench.servers import bench_server
from bench.settlement import Settled, settle_sizes
from bench.waiting import Waited, wait_beside


@dataclass(frozen=True)
class OfficeExtent:
    """How much is measured; the balance is asked of the smallest and of the largest village."""

    settled: tuple[int, ...]
    rounds: int
    watched: int
    imported: int


USUAL = OfficeExtent((1_000, 10_000, 100_000), 3, 100_000, 100_000)
LARGE = OfficeExtent((1_000, 10_000, 100_000, 1_000_000), 3, 100_000, 100_000)
SMALL = OfficeExtent((50, 100), 1, 100, 40)
"""Shows that everything works; its figures mean nothing."""


@dataclass(frozen=True)
class OfficeFigures:
    settled: tuple[Settled, ...]
    waited: Waited
    imported: Imported
    asked: tuple[Asked, ...]


def measure_office(
    folder: Path, extent: OfficeExtent, now: datetime, say: Callable[[str], None]
) -> OfficeFigures:
    """`now` is in the town's time zone."""
    folder.mkdir()
    month = month_before(now)
    settled: list[Settled] = []
    files: dict[int, Path] = {}
    for each, file in settle_sizes(folder, extent.settled, extent.rounds, now):
        settled.append(each)
        files[each.households] = file
        say(f"{each.households:,} households settled, {each.ours:.1f} µs each")
    with bench_server("stand_in", folder, "--per-second", "30") as telegram:
        watched = files[extent.watched]
        waited = wait_beside(watched, extent.watched, str(month), telegram.base)
    say(f"waited {waited.longest:.2f} s at the most while a village was settled")
    imported = import_roster(folder / "roster", extent.imported, now)
    say(f"{imported.rows:,} rows of a roster imported")
    # Both were settled alike: an answer reads more where a month is worked out than where none is.
    few, most = min(files), max(files)
    for households in (few, most):
        enter_more(files[households], households, month.next)
    asked = ask_all((files[few], files[most]), now)
    return OfficeFigures(tuple(settled), waited, imported, tuple(asked))
