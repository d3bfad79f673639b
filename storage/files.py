"""Files of the house: on disk, durable, before any row names them."""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import IO

_INCOMING = "incoming-"


class FileFolder:
    """The media folder. A file's name is the hash of its bytes: never what anybody called it.

    The same bytes sent again are the same file, so a redelivery leaves nothing behind.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, content: bytes, suffix: str = "") -> str:
        """Writes bytes durably; returns the name. Raises OSError if the disk refuses."""
        with Incoming(self.folder) as incoming:
            incoming.write(content)
            return incoming.keep(suffix)

    def incoming(self) -> "Incoming":
        """A file to be written piece by piece and then kept or dropped."""
        return Incoming(self.folder)

    def drop_unfinished(self) -> None:
        """At the start: what an earlier process was still taking in when it ended is let go of."""
        for left in self.folder.glob(f"{_INCOMING}*"):
            left.unlink(missing_ok=True)

    def path(self, name: str) -> Path:
        """Where a kept file lies."""
        return self.folder / name[:2] / name

    def remove(self, name: str) -> None:
        """Deletes a kept file; one that is not there is deleted already."""
        self.path(name).unlink(missing_ok=True)

    def read(self, name: str) -> bytes:
        """The bytes of a kept file; raises FileNotFoundError."""
        return self.path(name).read_bytes()


class Incoming:
    """A file on its way in: written, fsynced, renamed, folder fsynced; or dropped."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hash = hashlib.sha256()
        self.size = 0
        self._file: IO[bytes] = tempfile.NamedTemporaryFile(  # noqa: SIM115 (closed in __exit__)
            dir=folder, prefix=_INCOMING, delete=False
        )

    def __enter__(self) -> "Incoming":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        Path(self._file.name).unlink(missing_ok=True)

    def write(self, data: bytes) -> None:
        """Adds a piece."""
        self._hash.update(data)
        self.size += len(data)
        self._file.write(data)

    @property
    def path(self) -> Path:
        """Where the file lies while it comes in, for somebody else to write to."""
        return Path(self._file.name)

    def keep_written(self) -> str:
        """Keeps what somebody else wrote to `path`."""
        with self.path.open("rb") as written:
            self._hash = hashlib.file_digest(written, "sha256")
        return self.keep()

    def keep(self, suffix: str = "") -> str:
        """Makes the file durable under its own name and returns that name."""
        self._file.flush()
        os.fsync(self._file.fileno())
        name = self._hash.hexdigest() + suffix
        target = self._folder / name[:2] / name
        new_folder = not target.parent.exists()
        target.parent.mkdir(exist_ok=True)
        os.replace(self._file.name, target)
        _sync_folder(target.parent)
        if new_folder:
            _sync_folder(self._folder)
        return name


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
