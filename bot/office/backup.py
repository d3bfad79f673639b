"""`xiangyue backup`: the database and the media folder copied while the bot runs, whole or not.

1. SQLite copies its pages from one moment of the database; whoever writes meanwhile is not kept
   waiting, and what they write is not in the copy.
2. Then the media: a file is on disk before a row names it, so every file the copy names is there.
3. Each file's digest is written into the manifest, everything is made durable, and the folder
   gets its name. Before that it is no backup, and is taken away if anything fails.

A PostgreSQL database is copied by its own tool, pg_dump; then the folder holds the media alone.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from bot.office.backup_manifest import (
    DATABASE,
    MANIFEST,
    MEDIA,
    BackedUp,
    Manifest,
    copied,
    digest_of,
    files_below,
    sync_folder,
)
from bot.office.errors import OfficeError
from bot.office.exports.place import require_folder
from messages.catalogue import say
from storage.database import Database, address

Progress = Callable[[int, int], None]
_PAGES_AT_ONCE = 256
_UNFINISHED = "incoming-"
"""How the name of a media file begins that is still being taken in."""


def back_up(
    database: Database,
    media: Path,
    folder: Path,
    now: datetime,
    locale: str,
    progress: Progress = lambda _done, _all: None,
) -> Manifest:
    """Makes the folder, which must not be there yet. Raises OfficeError; then nothing is left."""
    if folder.exists():
        raise OfficeError(say(locale, "office-backup-there", folder=str(folder)))
    require_folder(folder.parent, locale)
    beside = folder.parent / f".{folder.name}.{os.getpid()}.part"
    try:
        beside.mkdir(mode=0o700)
        found = [*_database(database, beside, progress), *_media(media, beside, progress)]
        manifest = Manifest(made_at=now, files=tuple(found))
        _write_manifest(beside, manifest)
        beside.rename(folder)
        sync_folder(folder.parent)
    except (OSError, sqlite3.Error) as error:
        raise OfficeError(say(locale, "office-backup-failed", reason=str(error))) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return manifest


def _database(database: Database, beside: Path, progress: Progress) -> list[BackedUp]:
    url = address(database.url)
    if url.get_backend_name() != "sqlite" or url.database is None:
        return []
    target = beside / DATABASE
    copy_database(Path(url.database), target, progress)
    with target.open("rb") as written:
        os.fsync(written.fileno())
    size, sha256 = digest_of(target)
    return [BackedUp(place=DATABASE, size=size, sha256=sha256)]


def copy_database(source: Path, target: Path, progress: Progress) -> None:
    """Copies a SQLite database as it is at one moment, whoever writes meanwhile."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        read.isolation_level = None
        # The open transaction holds the moment fast, so that no writer makes the copy begin anew.
        read.execute("BEGIN")
        read.execute("SELECT count(*) FROM sqlite_master").fetchone()
        read.backup(
            written,
            pages=_PAGES_AT_ONCE,
            progress=lambda _status, left, total: progress(total - left, total),
        )
        read.execute("ROLLBACK")
    target.chmod(0o600)


def _media(media: Path, beside: Path, progress: Progress) -> list[BackedUp]:
    files = [file for file in files_below(media) if not file.name.startswith(_UNFINISHED)]
    found = []
    for done, file in enumerate(files, start=1):
        place = Path(MEDIA) / file.relative_to(media)
        (beside / place.parent).mkdir(mode=0o700, parents=True, exist_ok=True)
        size, sha256 = copied(file, beside / place)
        found.append(BackedUp(place=str(place), size=size, sha256=sha256))
        progress(done, len(files))
    return found


def _write_manifest(beside: Path, manifest: Manifest) -> None:
    made = os.open(beside / MANIFEST, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(made, "w", encoding="utf-8") as written:
        written.write(manifest.model_dump_json(indent=1))
        written.flush()
        os.fsync(written.fileno())
    for folder in sorted({file.parent for file in files_below(beside)}):
        sync_folder(folder)
