"""Writes a file whole or not at all: beside its place, durable, then renamed into it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.office.errors import OfficeError


@contextmanager
def whole_file(file: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """A file to write to; it takes its place when the block ends well.

    `private` keeps it from the machine's other users. Raises OfficeError if it cannot be written;
    what was there before is then still there.
    """
    beside = file.parent / f".{file.name}.{os.getpid()}.part"
    try:
        if file.exists() and not file.is_file():
            raise OfficeError(f"{file}: cannot be written: not a plain file")
        try:
            mode = 0o600 if private else 0o644
            made = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
            with os.fdopen(made, "wb") as opened:
                yield opened
                opened.flush()
                os.fsync(opened.fileno())
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OfficeError(f"{file}: cannot be written: {error.strerror}") from error
