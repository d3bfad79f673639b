"""Where tests keep their files: in memory where there is enough of it, else on the disk."""

import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 2 << 30


def memory() -> Path | None:
    """A folder in memory, or None: no test depends on power, and none waits for a disk."""
    if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES:
        return _MEMORY
    return None
