"""One process at a time on one database: a lock the system lets go of when the process ends."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from bot.office.errors import OfficeError


@contextmanager
def only_process(database_url: str) -> Iterator[None]:
    """Holds the lock while the block lasts; raises OfficeError if another process has it."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        yield  # whoever opens it says what is wrong with it
        return
    database = url.database
    file = Path(f"{database}.lock")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OfficeError(
                f"{database} is in use by another xiangyue; stop that one first"
            ) from None
        yield
