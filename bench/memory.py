"""How much memory the program holds after its start, and after a hundred thousand messages.

Replies leave at Telegram's pace meanwhile, so that most of them are still queued at the end: on
the disk, where a queue belongs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.checking import count_kept, wait_until_taken
from bench.generator import Send
from bench.load import Load
from bench.rounds import IN_FLIGHT
from bench.servers import Server, ours
from bench.site import Site
from bench.updates import MENU, POINTS

FLAT_WITHIN = 1.10
"""Memory is flat if it ends at most a tenth above what it was after the first thousand."""

NO_LIMIT_S = 3600.0


@dataclass(frozen=True)
class Held:
    """The resident set after so many messages, in MiB."""

    messages: int
    mebibytes: float


@dataclass(frozen=True)
class Memory:
    """What was held along the way, and whether all messages were taken."""

    held: tuple[Held, ...]
    lost: int
    doubled: int

    @property
    def growth(self) -> float:
        """What is held at the end, over what was held at the second look."""
        return self.held[-1].mebibytes / self.held[1].mebibytes


def watch_memory(
    site: Site, send: Send, api_base: str, looks: tuple[int, ...], chats: int
) -> Memory:
    """Sends 积分 and 菜单 in turn from so many chats, and looks after so many messages each.

    Chats must be many enough for nobody to say more than the program takes of one in a minute.
    """
    database = site.copy("memory")
    with ours(database, api_base) as server:
        held = tuple(_look_along(server, send, database, looks, chats))
        kept = count_kept(database, looks[-1])
    return Memory(held, kept.lost, kept.doubled)


def _look_along(
    server: Server, send: Send, database: Path, looks: tuple[int, ...], chats: int
) -> Iterator[Held]:
    sent = 0
    yield Held(0, resident_mebibytes(server.pid))
    for look in looks:
        send(
            Load(
                port=server.port,
                in_flight=IN_FLIGHT,
                chats=chats,
                texts=(POINTS, MENU),
                first=sent,
                count=look - sent,
                seconds=NO_LIMIT_S,
            )
        )
        wait_until_taken(database)
        sent = look
        yield Held(look, resident_mebibytes(server.pid))


def resident_mebibytes(pid: int) -> float:
    """The resident set of a process, as Linux tells it."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(f"process {pid} has ended")
