"""The servers that are measured: each a process of its own, on a free port of the loopback."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.updates import SECRET, TOKEN

ROOT = Path(__file__).resolve().parent.parent
START_S = 30
STOP_S = 20


class ServerFailed(Exception):
    """A server did not start, or ended by itself; the text says which, and where its log is."""


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    port: int
    pid: int

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def ours(database: Path, api_base: str) -> Iterator[Server]:
    """The program as a town starts it: `xiangyue run`, by settings alone, on a database file.

    SQLite with WAL and synchronous=FULL: the program refuses to start on anything less.
    """
    port = free_port()
    settings = {
        "DATABASE_URL": f"sqlite:///{database}",
        "MEDIA_DIR": str(database.parent / "media"),
        "HTTP_PORT": str(port),
        "PUBLIC_URL": "https://village.example",
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_BASE": api_base,
        "TELEGRAM_MODE": "webhook",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
    }
    command = [str(Path(sys.executable).with_name("xiangyue")), "run"]
    environment = {f"XIANGYUE_{name}": value for name, value in settings.items()}
    # In the database's folder, where no .env of the reader's says otherwise.
    with _running("ours", command, port, database.parent, database.parent, environment) as server:
        yield server


@contextmanager
def bench_server(name: str, folder: Path, *arguments: str) -> Iterator[Server]:
    """One of the bench's own servers, `bench/NAME.py`; its log is kept in the folder."""
    port = free_port()
    command = [sys.executable, "-m", f"bench.{name}", "--port", str(port), *arguments]
    with _running(name, command, port, ROOT, folder, {}) as server:
        yield server


@contextmanager
def _running(
    name: str,
    command: Sequence[str],
    port: int,
    where: Path,
    logs: Path,
    environment: Mapping[str, str],
) -> Iterator[Server]:
    log = logs / f"{name}.log"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("XIANGYUE_")}
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - our own command, no words of anybody's
            command,
            cwd=where,
            env={**inherited, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _until_it_answers(name, process, port, log)
        yield Server(port, process.pid)
        if process.poll() is not None:
            raise ServerFailed(f"{name} ended by itself; see {log}")
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _until_it_answers(name: str, process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        if process.poll() is not None:
            raise ServerFailed(f"{name} did not start; see {log}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise ServerFailed(f"{name} did not answer within {START_S} s; see {log}")


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
    return port
