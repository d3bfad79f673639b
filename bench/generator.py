"""The generator of the load: one process for the whole run, told line by line what to send."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict

from bench.load import Answered, Load
from bench.servers import ROOT

Send = Callable[[Load], Answered]


class LoadFailed(Exception):
    """The generator ended before the load did; the text is its last words."""


@contextmanager
def generator() -> Iterator[Send]:
    """Gives what sends a load and returns when its last request was answered.

    It raises LoadFailed.
    """
    command = [sys.executable, "-m", "bench.load"]
    with subprocess.Popen(  # noqa: S603 - our own command, no words of anybody's
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        given, told, complaint = process.stdin, process.stdout, process.stderr
        assert given is not None
        assert told is not None
        assert complaint is not None

        def send(load: Load) -> Answered:
            given.write(json.dumps(asdict(load)) + "\n")
            given.flush()
            line = told.readline()
            if not line:
                raise LoadFailed(complaint.read()[-500:])
            return Answered(**json.loads(line))

        yield send
        given.close()
