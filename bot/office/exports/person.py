"""`xiangyue export person`: everything kept of one person, for that person, in a folder.

`person.json` has every row about them and about what their household holds together, and how many
rows about others they signed; `files/` has what they sent. Who asked is written down first.
"""

import json
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from bot.office.sheets.whole_file import whole_file
from messages.catalogue import say
from storage.database import Database
from storage.files import FileFolder
from storage.people import Person
from storage.store import Store

EXPORT = "export"


@dataclass(frozen=True)
class Handed:
    """What went out: rows about the person, files, and files that were not there any more."""

    rows: int
    files: int
    missing: int


def export_person(
    database: Database,
    commit: Commit,
    media: FileFolder,
    folder: Path,
    code: str,
    asked_by: str,
    now: datetime,
    locale: str,
) -> Handed:
    """Writes a new folder that only its owner reads; `now` is in the town's time zone.

    Raises OfficeError for an unknown person, for nobody who asked, and for a folder that is there.
    """
    asked = require_asked(asked_by, locale)
    if folder.exists():
        raise OfficeError(say(locale, "office-person-folder", folder=str(folder)))
    commit(lambda store: _record(store, code, asked, now, locale))
    with database.reading() as connection:
        store = Store(connection)
        person = named_person(store, code, locale)
        homes = [each.id for each in store.households.of_person(person.id, now.date())]
        everything = store.personal_data.everything(person.id, homes)
    try:
        folder.mkdir(mode=0o700, parents=False)
        (folder / "files").mkdir(mode=0o700)
        copied, missing = _copy(media, folder / "files", everything["media"])
    except OSError as error:
        raise OfficeError(f"{folder}: cannot be written: {error.strerror}") from error
    told = {name: _read(rows) for name, rows in everything.items()}
    with whole_file(folder / "person.json", private=True) as opened:
        opened.write(json.dumps(told, ensure_ascii=False, indent=1).encode())
    rows = sum(len(each) for name, each in everything.items() if name != "signed")
    return Handed(rows, copied, missing)


def require_asked(asked_by: str, locale: str) -> str:
    """Who asked, in one line; raises OfficeError for nobody."""
    asked = " ".join(asked_by.split())
    if not asked:
        raise OfficeError(say(locale, "office-person-asked-by"))
    return asked


def named_person(store: Store, code: str, locale: str) -> Person:
    """The person of a code. Raises OfficeError."""
    person = store.people.by_code(code)
    if person is None:
        raise OfficeError(say(locale, "office-invite-nobody", code=code))
    return person


def _record(store: Store, code: str, asked_by: str, now: datetime, locale: str) -> None:
    person = named_person(store, code, locale)
    store.personal_data.record(person.code, EXPORT, asked_by, now)


def _copy(media: FileFolder, folder: Path, rows: list[dict[str, Any]]) -> tuple[int, int]:
    """Each file under its number; what anybody called it is data, and never a path.

    Bytes as they were received may say where a picture was taken: they stay (SECURITY.md).
    """
    copied = missing = 0
    for row in rows:
        name = row["file"]
        if not name:
            missing += bool(row["raw_file"])
            continue
        try:
            shutil.copyfile(media.path(name), folder / f"{row['id']}{Path(name).suffix}")
            copied += 1
        except FileNotFoundError:
            missing += 1
    return copied, missing


def _read(rows: Any) -> Any:
    """Bodies are JSON themselves: they are shown as what they say."""
    if not isinstance(rows, list):
        return rows
    opened = ("body", "memory")
    return [{k: _opened(v) if k in opened else v for k, v in row.items()} for row in rows]


def _opened(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
