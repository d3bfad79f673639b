"""The sample town's open cases: said and pressed in chat, so that their cards are the real ones."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from bot.sample.cases import ROOM, UNIT_WORKERS, told_at
from bot.sample.people import person_id
from bot.sample.pictures import FIXED, scene
from bot.sample.stage import Moment, Played, Stage, private
from bot.sample.words import words
from handlers.buttons import CaseButton
from handlers.dialogue import is_choice
from handlers.flow import token
from handlers.regulations import Regulations
from messages.inbound import MediaKind, Said, Upload
from storage.errors import NotFound
from storage.files import FileFolder
from storage.store import Store

SEED = 100
"""The drawings of open cases show other places than those of the closed ones."""


def open_cases(regulations: Regulations, files: FileFolder, today: date) -> list[Moment]:
    """Every case that is still being handled, from its report to where it stands."""
    return [
        Played(at, partial(_play, told, number, at, files))
        for number, told in enumerate(words("cases")["open"], start=1)
        for at in (told_at(told, today, regulations.zone),)
    ]


async def _play(
    told: dict[str, Any], number: int, at: datetime, files: FileFolder, stage: Stage
) -> None:
    """Reports it; then, as far as it has come, dispatches it and says that it is done."""
    key = f"sample-case-{number}"
    reporter = told["by"]
    drawing = told.get("scene", "")
    body = Said(told["words"], uploads=_photo(files, drawing, SEED + number))
    await stage.says(reporter, private(reporter), f"{key}-report", at, body)
    soon = at + timedelta(minutes=1)
    await stage.presses(reporter, f"{key}-kind", soon, _chooses(f"item.{told['item']}"))
    if told["state"] == "reported":
        return
    case_id = _newest_of(stage, reporter)
    unit, room = told["unit"], ROOM[number % len(ROOM)]
    later = at + timedelta(minutes=25)
    await stage.presses(room, f"{key}-dispatch", later, _is(CaseButton.DISPATCH, case_id))
    later += timedelta(minutes=1)
    await stage.presses(room, f"{key}-unit", later, _chooses(unit))
    if told["state"] == "dispatched":
        return
    worker = UNIT_WORKERS[unit]
    later = at + timedelta(hours=6)
    await stage.presses(worker, f"{key}-finish", later, _is(CaseButton.FINISH, case_id))
    proof = Said(told["done"], uploads=_photo(files, drawing + FIXED, SEED + number))
    later += timedelta(minutes=2)
    await stage.says(worker, private(worker), f"{key}-proof", later, proof)


def _photo(files: FileFolder, kind: str, seed: int) -> tuple[Upload, ...]:
    if not kind.removesuffix(FIXED):
        return ()
    return (Upload(MediaKind.PHOTO, f"{kind}.jpg", stored=files.keep(scene(kind, seed))),)


def _newest_of(stage: Stage, account: str) -> int:
    with stage.program.database.reading() as connection:
        store = Store(connection)
        found = store.cases.reported_by(person_id(store, account), most=1)
    if not found:
        raise NotFound(f"a case reported by {account}")
    return found[0].id


def _is(verb: CaseButton, case_id: int) -> Callable[[str], bool]:
    meant = token(verb, case_id)
    return lambda found: found == meant


def _chooses(value: str) -> Callable[[str], bool]:
    return lambda found: is_choice(found) and found.endswith(f":{value}")
