"""A PostgreSQL server of the tests' own: durable, reached by a socket in its own folder."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.memory import memory
from tests.postgres.binaries import Runner, programs_for

LONGEST_START_S = 60
LONGEST_END_S = 60
LOOK_AGAIN_S = 0.01

USER = "town"

_SETTINGS = {
    "listen_addresses": "",
    "autovacuum": "off",
    "max_wal_size": "128MB",
    "min_wal_size": "32MB",
    "shared_buffers": "32MB",
}


@dataclass
class Server:
    """One server; its data lies in `folder`, which goes away with it."""

    folder: Path
    programs: Path
    runner: Runner
    _process: subprocess.Popen[bytes] | None = None

    def url(self, name: str, user: str = USER, password: str = "") -> str:
        """The DATABASE_URL of one of its databases."""
        secret = f":{password}" if password else ""
        return f"postgresql://{user}{secret}@/{name}?host={self.folder}"

    def start(self, **settings: str) -> None:
        """Starts it, and waits until it answers."""
        told = [f"--{name}={value}" for name, value in {**_SETTINGS, **settings}.items()]
        self._process = self.runner.start(
            self.programs / "postgres",
            *("-D", str(self.folder / "data"), "-k", str(self.folder), *told),
            cwd=self.folder,
            log=self._log,
        )
        deadline = time.monotonic() + LONGEST_START_S
        while True:
            try:
                psycopg.connect(self._conninfo("postgres")).close()
            except psycopg.OperationalError:
                assert self._process.poll() is None, self._log.read_text(errors="replace")
                assert time.monotonic() < deadline, "the server does not start"
                time.sleep(LOOK_AGAIN_S)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Ends it: SIGINT in order (`fast`), SIGQUIT as a power cut would (`immediate`)."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(LONGEST_END_S)
            self._process = None

    def tell(self, statement: str, name: str = "postgres") -> list[tuple[object, ...]]:
        """Runs one statement outside any transaction."""
        with psycopg.connect(self._conninfo(name), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def dump(self, name: str) -> str:
        """One of its databases as SQL."""
        script = self.folder / f"{name}.sql"
        done = self.runner.run(
            self.programs / "pg_dump",
            *("-h", str(self.folder), "-U", USER, "-d", name, "-f", str(script)),
            *("--inserts", "--no-owner", "--no-comments"),
            cwd=self.folder,
            log=self._log,
        )
        assert done, self._log.read_text(errors="replace")
        # What begins with a backslash is for psql.
        lines = script.read_text().splitlines()
        return "\n".join(line for line in lines if not line.startswith("\\")) + "\n"

    def hang_up(self, name: str) -> None:
        """Ends every connection to one of its databases, and waits until they are gone."""
        others = f"FROM pg_stat_activity WHERE datname = '{name}'"
        while self.tell(f"SELECT pg_terminate_backend(pid) {others}"):
            time.sleep(LOOK_AGAIN_S)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """While the block lasts it answers nothing: connections stand, and new ones wait."""
        assert self._process is not None
        rows = self.tell("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        stopped = [self._process.pid, *(int(str(pid)) for (pid,) in rows)]
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in reversed(stopped):
                os.kill(pid, signal.SIGCONT)

    def load_settings(self) -> None:
        """Reads its settings again, and waits until whoever connects has them."""
        assert self._process is not None
        loaded = self.tell("SELECT pg_conf_load_time()")
        while self.tell("SELECT pg_conf_load_time()") == loaded:
            self._process.send_signal(signal.SIGHUP)
            time.sleep(LOOK_AGAIN_S)

    @contextmanager
    def asking_for_a_password(self, user: str) -> Iterator[None]:
        """It lets one user in by password only while the block lasts."""
        rules = self.folder / "data" / "pg_hba.conf"
        before = rules.read_text()
        rules.write_text(f"local all {user} scram-sha-256\n{before}")
        self.load_settings()
        yield
        rules.write_text(before)
        self.load_settings()

    def _conninfo(self, name: str) -> str:
        return f"host={self.folder} user={USER} dbname={name}"

    @property
    def _log(self) -> Path:
        return self.folder / "log"


@contextmanager
def serving(**settings: str) -> Iterator[Server]:
    """A server while the block lasts; afterwards nothing of it is left."""
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=memory()))
    try:
        runner = Runner.of_this_process()
        runner.owns(folder)
        server = Server(folder, programs_for(runner, folder), runner)
        made = runner.run(
            server.programs / "initdb",
            *("-D", str(folder / "data"), "-U", USER, "-A", "trust"),
            *("--locale=C.UTF-8", "--encoding=UTF8", "--no-sync", "--no-instructions"),
            cwd=folder,
            log=folder / "log",
        )
        assert made, (folder / "log").read_text(errors="replace")
        try:
            server.start(**settings)
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)
