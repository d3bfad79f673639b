"""`xiangyue restore`: a backup put back where nothing is yet.

1. Every file is held against its digest; one that differs ends it, and nothing is written.
2. Where the settings point there must be neither a database nor a file: a restore replaces nothing.
3. The media come first, the database last, by a rename: with it the house is there. If anything
   fails before, what was written is taken away again.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from bot.office.backup_manifest import (
    DATABASE,
    MEDIA,
    Manifest,
    copied,
    files_below,
    read_manifest,
    require_whole,
    sync_folder,
)
from bot.office.errors import OfficeError
from bot.office.exports.place import require_folder
from messages.catalogue import say
from storage.database import address

Progress = Callable[[int, int], None]


def restore(
    folder: Path,
    database_url: str,
    media: Path,
    locale: str,
    progress: Progress = lambda _done, _all: None,
) -> Manifest:
    """Puts a backup where the settings point. Raises OfficeError; then nothing was written."""
    manifest = read_manifest(folder, locale)
    database = _database_file(database_url, manifest, locale)
    if database is not None:
        # SQLite would play a journal that was left there into the database we put beside it.
        for file in (Path(f"{database}{end}") for end in ("", "-wal", "-journal")):
            if file.exists():
                raise OfficeError(say(locale, "office-restore-there", place=str(file)))
    if media.exists() and any(files_below(media)):
        raise OfficeError(say(locale, "office-restore-there", place=str(media)))
    require_whole(folder, manifest, locale, progress)
    beside = media.absolute().parent / f".{media.name}.{os.getpid()}.part"
    try:
        media.absolute().parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir(mode=0o700)
        _put_media(folder, manifest, beside, progress)
        if database is not None:
            database.parent.mkdir(parents=True, exist_ok=True)
            require_folder(database.parent, locale)
            copied(folder / DATABASE, _unnamed(database))
        _take_place(beside, media)
        if database is not None:
            _unnamed(database).rename(database)
            sync_folder(database.parent)
    except OSError as error:
        raise OfficeError(say(locale, "office-restore-failed", reason=str(error))) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        if database is not None:
            _unnamed(database).unlink(missing_ok=True)
    return manifest


def _database_file(database_url: str, manifest: Manifest, locale: str) -> Path | None:
    """Where the database belongs; None where a server keeps it."""
    url = address(database_url)
    if url.get_backend_name() == "sqlite":
        if not manifest.has_database or not url.database:
            raise OfficeError(say(locale, "office-restore-of-server"))
        return Path(url.database).absolute()
    if manifest.has_database:
        raise OfficeError(say(locale, "office-restore-of-file"))
    return None


def _unnamed(database: Path) -> Path:
    return database.parent / f".{database.name}.{os.getpid()}.part"


def _put_media(folder: Path, manifest: Manifest, beside: Path, progress: Progress) -> None:
    for done, each in enumerate(manifest.media, start=1):
        target = beside / Path(each.place).relative_to(MEDIA)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        copied(folder / each.place, target)
        progress(done, len(manifest.media))
    for made in sorted({file.parent for file in files_below(beside)}):
        sync_folder(made)


def _take_place(beside: Path, media: Path) -> None:
    """The media folder may be there, empty."""
    if media.exists():
        shutil.rmtree(media)
    beside.rename(media)
    sync_folder(media.absolute().parent)
