"""What a backup holds, and the digest of each file in it: how a restore knows that it is whole."""

import hashlib
import os
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from bot.office.errors import OfficeError
from messages.catalogue import say

MANIFEST, DATABASE, MEDIA = "manifest.json", "database.sqlite3", "media"
_AT_ONCE = 2**20


def _inside(place: str) -> str:
    """A manifest may come from anywhere: it names nothing outside its folder."""
    parts = place.split("/")
    if place != DATABASE and (parts[0] != MEDIA or len(parts) < 2 or {"", ".", ".."} & set(parts)):
        raise ValueError("not a place in a backup")
    return place


class BackedUp(BaseModel):
    """One file by its place in the folder, its size in bytes and its SHA-256."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    place: Annotated[str, AfterValidator(_inside)]
    size: int
    sha256: str


class Manifest(BaseModel):
    """Everything in a backup; without a database file where PostgreSQL keeps the data."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    made_at: datetime
    files: tuple[BackedUp, ...]

    @property
    def has_database(self) -> bool:
        return any(each.place == DATABASE for each in self.files)

    @property
    def media(self) -> tuple[BackedUp, ...]:
        return tuple(each for each in self.files if each.place != DATABASE)


def copied(source: Path, target: Path) -> tuple[int, str]:
    """Copies a file durably, for its owner alone; returns its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    made = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as read, os.fdopen(made, "wb") as written:
        while chunk := read.read(_AT_ONCE):
            digest.update(chunk)
            size += written.write(chunk)
        written.flush()
        os.fsync(written.fileno())
    return size, digest.hexdigest()


def digest_of(file: Path) -> tuple[int, str]:
    """A file's size and SHA-256."""
    with file.open("rb") as read:
        return file.stat().st_size, hashlib.file_digest(read, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Makes durable which files a folder has."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def read_manifest(folder: Path, locale: str) -> Manifest:
    """The manifest of a backup. Raises OfficeError for a folder that is none."""
    try:
        return Manifest.model_validate_json((folder / MANIFEST).read_bytes())
    except (OSError, ValidationError):
        raise OfficeError(say(locale, "office-restore-no-backup", folder=str(folder))) from None


def require_whole(
    folder: Path, manifest: Manifest, locale: str, progress: Callable[[int, int], None]
) -> None:
    """Raises OfficeError that names the first file which is missing, changed or too many."""
    named = {each.place for each in manifest.files}
    for place in sorted(_places(folder) - named - {MANIFEST}):
        raise OfficeError(say(locale, "office-restore-too-many", file=place))
    for done, each in enumerate(manifest.files, start=1):
        file = folder / each.place
        if not file.is_file():
            raise OfficeError(say(locale, "office-restore-missing", file=each.place))
        if digest_of(file) != (each.size, each.sha256):
            raise OfficeError(say(locale, "office-restore-changed", file=each.place))
        progress(done, len(manifest.files))


def _places(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in files_below(folder)}


def files_below(folder: Path) -> Iterable[Path]:
    """Every plain file in a folder and those below it, in their order."""
    return sorted(file for file in folder.rglob("*") if file.is_file())
