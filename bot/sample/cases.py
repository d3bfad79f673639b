"""The sample town's closed cases: entered as they went, with a drawing from before and after."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot.sample.people import area, person_id
from bot.sample.pictures import FIXED, scene
from bot.sample.stage import Moment, Written
from bot.sample.words import words
from handlers.cases import case_time
from handlers.regulations import Regulations
from messages.pictures.intake import take_in
from rules.case_life import SAYS_DONE, Move
from rules.cases import MOVES
from storage.cases import Filed
from storage.evidence import AFTER, BEFORE
from storage.files import FileFolder
from storage.store import Store

ROOM = ("liuqiang", "xujing")
"""The command room takes turns."""

UNIT_WORKERS = {
    "public_order": "heweidong",
    "market": "lyujia",
    "enforcement": "shitiejun",
    "services": "zhangmin",
    "police": "kongliqun",
}


@dataclass(frozen=True)
class _Drawing:
    """A drawing as it lies in the media folder."""

    name: str
    file: str
    thumbnail: str
    width: int
    height: int


def closed_cases(regulations: Regulations, files: FileFolder, today: date) -> list[Moment]:
    """Every case of the past month that is closed, each in one unit of work."""
    return [
        Written(
            told_at(told, today, regulations.zone),
            partial(_prepare, _Closed(told, seed, regulations, today), files),
        )
        for seed, told in enumerate(words("cases")["closed"], start=1)
    ]


def told_at(told: dict[str, Any], today: date, zone: ZoneInfo) -> datetime:
    """When a case was reported: so many days before today, at its time."""
    at: time = told["at"]
    return datetime.combine(today - timedelta(days=told["days"]), at, zone)


@dataclass(frozen=True)
class _Closed:
    """A closed case as the data file tells it; `seed` is its place among them, from 1."""

    told: dict[str, Any]
    seed: int
    regulations: Regulations
    today: date

    @property
    def at(self) -> datetime:
        return told_at(self.told, self.today, self.regulations.zone)

    def next_day(self, hour: int) -> datetime:
        """About that hour of the day after the report."""
        at = time(hour, 4 * self.seed)
        return datetime.combine(self.at.date() + timedelta(days=1), at, self.regulations.zone)

    def steps(self, store: Store) -> tuple[tuple[Move, int, datetime], ...]:
        """Who made which move, and when."""
        unit = self.told.get("unit")
        if unit is None:
            soon = self.at + timedelta(minutes=30 + 4 * self.seed)
            return ((Move.HANDLE_ON_SPOT, person_id(store, self.told["by"]), soon),)
        room = person_id(store, ROOM[self.seed % len(ROOM)])
        return (
            (Move.DISPATCH, room, self.at + timedelta(minutes=20 + 3 * self.seed)),
            (Move.FINISH, person_id(store, UNIT_WORKERS[unit]), self.next_day(10)),
            (Move.PASS_CHECK, room, self.next_day(15)),
        )


def _prepare(closed: _Closed, files: FileFolder) -> Callable[[Store], None]:
    kind = closed.told["scene"]
    before, after = (_drawn(files, each, closed.seed) for each in (kind, kind + FIXED))
    return partial(_enter, closed, before, after)


def _enter(closed: _Closed, before: _Drawing, after: _Drawing, store: Store) -> None:
    told, at = closed.told, closed.at
    item = closed.regulations.items.get(told["item"])
    filed = Filed(
        category=item.category if item else "",
        item=told["item"],
        area_id=area(store, told["area"]).id,
        reporter_id=person_id(store, told["by"]),
        words=told["words"],
    )
    case = store.cases.file(filed, at.year, at)
    case_time.follow(store, closed.regulations, Move.REPORT, case, at)
    store.evidence.add(case.id, [_picture(store, before, at)], BEFORE)
    for move, person, moved_at in closed.steps(store):
        handled = move in SAYS_DONE
        changes: dict[str, object] = {"handler_id": person} if handled else {}
        if handled:
            store.evidence.add(case.id, [_picture(store, after, moved_at)], AFTER)
        if move is Move.DISPATCH:
            changes["unit"] = told["unit"]
        to = MOVES[move].ends
        assert to is not None, "each of these moves leads somewhere"
        words = told["done"] if handled else str(changes.get("unit", ""))
        case = store.cases.move(case, move, to, person, moved_at, words=words, **changes)
        case_time.follow(store, closed.regulations, move, case, moved_at)


def _picture(store: Store, drawing: _Drawing, at: datetime) -> int:
    media_id = store.media.to_draw("", drawing.name, at)
    store.media.ready(
        media_id,
        file=drawing.file,
        thumbnail=drawing.thumbnail,
        mime="image/jpeg",
        width=drawing.width,
        height=drawing.height,
    )
    return media_id


def _drawn(files: FileFolder, kind: str, seed: int) -> _Drawing:
    """Draws a scene into the media folder; drawn again it is the same file."""
    taken = take_in(scene(kind, seed))
    return _Drawing(
        name=f"{kind}.jpg",
        file=files.keep(taken.jpeg, ".jpg"),
        thumbnail=files.keep(taken.thumbnail, ".jpg"),
        width=taken.width,
        height=taken.height,
    )
