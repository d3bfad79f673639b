"""The real process, killed at chosen moments and started again on the same database."""

import asyncio
import random
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
LONGEST_START_S = 60
LONGEST_END_S = 20
BELOW_THE_EPHEMERAL = 20_000, 30_000


@dataclass
class Keeper:
    """Whoever keeps the program running.

    A phone says `moment()` before and after each of its requests; at the moments numbered in
    `deadly` the process gets SIGKILL, in the middle of whatever it does.
    """

    settings: Settings
    ahead: timedelta
    deadly: frozenset[int]
    port: int = field(default_factory=lambda: free_port())
    up: asyncio.Event = field(default_factory=asyncio.Event)
    moments: int = 0
    kills: int = 0
    ended: int | None = None
    _process: asyncio.subprocess.Process | None = None
    _starting: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def moment(self) -> None:
        """One more moment has passed; some are the last of a process."""
        self.moments += 1
        if self.moments in self.deadly and self.up.is_set():
            assert self._process is not None
            self.up.clear()
            self._process.kill()
            self.kills += 1
            self._starting = asyncio.create_task(self._start_again())

    async def _start_again(self) -> None:
        assert self._process is not None
        await self._process.wait()
        await self.start()

    async def start(self) -> None:
        """Starts the process and waits until it says its address."""
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.path.serve_village"),
            *(self.settings.database_url, str(self.settings.media_dir)),
            *(str(self.port), str(self.ahead.total_seconds())),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._process.stdout is not None
        async with asyncio.timeout(LONGEST_START_S):
            said = await self._process.stdout.readline()
        assert said.decode().startswith(self.address), "the program did not start"
        self.up.set()

    async def stop(self) -> None:
        """Asks the process to end, and waits for it."""
        if self._starting is not None:
            await self._starting
        assert self._process is not None
        self._process.terminate()
        try:
            async with asyncio.timeout(LONGEST_END_S):
                self.ended = await self._process.wait()
        finally:
            if self.ended is None:
                self._process.kill()
                await self._process.wait()


@asynccontextmanager
async def kept(settings: Settings, now: datetime, deadly: frozenset[int]) -> AsyncIterator[Keeper]:
    """A running program in which it is now `now`; it is stopped when the block ends."""
    keeper = Keeper(settings, now - datetime.now(UTC), deadly)
    await keeper.start()
    try:
        yield keeper
    finally:
        await keeper.stop()


def free_port() -> int:
    """A port nobody is given by chance: it must be free again at each start of the process."""
    while True:
        port = random.randrange(*BELOW_THE_EPHEMERAL)
        with socket.socket() as free, suppress(OSError):
            free.bind(("127.0.0.1", port))
            return port
