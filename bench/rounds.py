"""Interleaved rounds of "a household asks for its points": ours, peer A, peer B, bare, ours …

Every round starts its server anew and stops it again, so that nobody is measured beside another.
A round begins with a part that is not counted; then the same number of requests is kept in
flight until the time is over, and every request that was sent is waited for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from bench.checking import count_kept, wait_until_taken
from bench.generator import Send
from bench.load import Answered, Load
from bench.servers import Server, bench_server, ours
from bench.site import Site
from bench.updates import POINTS

OURS, PEER_A, PEER_B, BARE = "ours", "a", "b", "bare"
EVERYBODY = (OURS, PEER_A, PEER_B, BARE)

IN_FLIGHT = 32
CHATS = 600
"""Spread so that nobody reaches the 60 messages a minute after which the program slows a person."""

UNCOUNTED_S = 1.5
NO_END = 10_000_000
"""More requests than a round can send; also what tells the ids of its two parts apart."""


@dataclass(frozen=True)
class Round:
    """One round of one server. Ours counts until its last reply was queued, others until the
    last 200, with which their reply has left; p50 and p95 of the answer in milliseconds."""

    per_second: float
    p50: float
    p95: float
    failed: int
    generator: float
    lost: int = 0
    doubled: int = 0


def interleaved(
    site: Site, send: Send, api_base: str, who: tuple[str, ...], rounds: int, seconds: float
) -> Iterator[tuple[str, Round]]:
    """Each server in its turn, as many times as there are rounds."""
    peers = site.copy("peers")
    for number in range(rounds):
        for name in who:
            if name == OURS:
                database = site.copy(f"ours-{number}")
                with ours(database, api_base) as server:
                    yield name, _our_round(server, send, database, seconds)
            else:
                with _other(name, site.folder, peers, api_base) as server:
                    yield name, _round(server, send, seconds)


def middle(rounds: list[Round]) -> Round:
    """The median of each figure; what went wrong is added up."""
    return Round(
        per_second=median(each.per_second for each in rounds),
        p50=median(each.p50 for each in rounds),
        p95=median(each.p95 for each in rounds),
        failed=sum(each.failed for each in rounds),
        generator=max(each.generator for each in rounds),
        lost=sum(each.lost for each in rounds),
        doubled=sum(each.doubled for each in rounds),
    )


@contextmanager
def _other(name: str, folder: Path, peers: Path, api_base: str) -> Iterator[Server]:
    given = ["--database", str(peers), "--api-base", api_base]
    module, arguments = {
        PEER_A: ("peer_a", given),
        PEER_B: ("peer_b", given),
        BARE: ("bare", []),
    }[name]
    with bench_server(module, folder, *arguments) as server:
        yield server


def _round(server: Server, send: Send, seconds: float) -> Round:
    send(_load(server, 0, UNCOUNTED_S))
    answered = send(_load(server, NO_END, seconds))
    return _figures(answered, answered.seconds)


def _our_round(server: Server, send: Send, database: Path, seconds: float) -> Round:
    before = send(_load(server, 0, UNCOUNTED_S))
    wait_until_taken(database)
    answered = send(_load(server, NO_END, seconds))
    took = wait_until_taken(database) - answered.began
    kept = count_kept(database, before.count + answered.count)
    figures = _figures(answered, took)
    return replace(figures, lost=kept.lost, doubled=kept.doubled)


def _figures(answered: Answered, took: float) -> Round:
    return Round(
        per_second=answered.count / took,
        p50=answered.p50,
        p95=answered.p95,
        failed=answered.failed,
        generator=answered.cpu_seconds / answered.seconds,
    )


def _load(server: Server, first: int, seconds: float) -> Load:
    return Load(
        port=server.port,
        in_flight=IN_FLIGHT,
        chats=CHATS,
        texts=(POINTS,),
        first=first,
        count=NO_END,
        seconds=seconds,
    )
