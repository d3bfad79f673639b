"""The improvement list: what was noted of places, where it stands, and all that was done."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    func,
    insert,
    select,
    union,
    update,
)

from rules.improvements import MOVES, OPEN, Act, Standing, State
from storage.columns import table
from storage.errors import NotFound
from storage.tables.improvements import ImprovementActRow, ImprovementRow
from storage.tables.people import HouseholdRow, MemberRow
from storage.upsert import insert_or_skip

_entry = table(ImprovementRow)
_act = table(ImprovementActRow)
_household = table(HouseholdRow)
_member = table(MemberRow)

NOTE = "note"
"""The first act of every entry."""


@dataclass(frozen=True)
class Noted:
    """A new entry; `concerned_id` is the household that gets the notice, None for nobody's place.

    `resolved` says by which decision the gate stands open, `source` is its one cause.
    """

    village_id: int
    place: str
    fact: str
    photo_id: int
    concerned_id: int | None
    resolved: str
    noted_by: int
    hearing_until: date
    source: str


@dataclass(frozen=True)
class Improvement:
    """An entry as it stands."""

    id: int
    village_id: int
    number: str
    place: str
    fact: str
    photo_id: int
    concerned_id: int | None
    resolved: str
    noted_by: int
    hearing_until: date
    state: State
    shown_on: date | None

    @property
    def standing(self) -> Standing:
        """The entry as the rules look at it."""
        return Standing(self.state, self.hearing_until, self.shown_on)

    @property
    def subject(self) -> str:
        """What its messages are cards of."""
        return f"improvement:{self.id}"


@dataclass(frozen=True)
class Done:
    """One act, by whom (None: the clock) and in which words."""

    act: str
    person_id: int | None
    words: str
    at: datetime


_columns = select(*(_entry.c[name] for name in Improvement.__dataclass_fields__))
_by_id = _columns.where(_entry.c.id == bindparam("entry"))
_by_source = _columns.where(_entry.c.source == bindparam("source"))
_open_in = _columns.where(
    _entry.c.village_id == bindparam("village"),
    _entry.c.state.in_([state.value for state in OPEN]),
).order_by(_entry.c.id)


class Improvements:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, noted: Noted, year: int, now: datetime) -> Improvement:
        """Notes a place and a fact, once for its cause. Its number counts in the year: 2026-3.

        The year is that of the day in the town on which it is noted.
        """
        found = self._first(_by_source, source=noted.source)
        if found is not None:
            return found
        number = self._connection.execute(
            select(func.count())
            .where(_entry.c.village_id == noted.village_id)
            .where(_entry.c.number.startswith(f"{year}-"))
        ).scalar_one()
        values = {name: getattr(noted, name) for name in Noted.__dataclass_fields__}
        made = insert_or_skip(
            self._connection,
            _entry,
            **values,
            number=f"{year}-{number + 1}",
            noted_at=now,
            state=State.NOTICED.value,
        )
        assert made is not None, "numbers are given out by one writer"
        self._did(made, NOTE, noted.noted_by, "", now)
        return self.get(made)

    def get(self, entry_id: int) -> Improvement:
        """Raises NotFound."""
        found = self._first(_by_id, entry=entry_id)
        if found is None:
            raise NotFound(f"improvement {entry_id}")
        return found

    def open_in(self, village_id: int) -> tuple[Improvement, ...]:
        """A village's entries that are not off the list yet, oldest first."""
        rows = self._connection.execute(_open_in, {"village": village_id}).mappings()
        return tuple(map(_improvement, rows))

    def move(
        self,
        entry: Improvement,
        act: Act,
        now: datetime,
        *,
        by: int | None,
        words: str = "",
        shown_on: date | None = None,
        mended_photo_id: int | None = None,
    ) -> bool:
        """Does an act by one update that asks where the entry stands; False if it came too late."""
        starts, ends = MOVES[act]
        values: dict[str, Any] = {"state": ends.value}
        if shown_on is not None:
            values["shown_on"] = shown_on
        if ends not in OPEN:
            values["ended_at"] = now
        if mended_photo_id is not None:
            values["mended_photo_id"] = mended_photo_id
        moved = self._connection.execute(
            update(_entry)
            .where(_entry.c.id == entry.id, _entry.c.state.in_([each.value for each in starts]))
            .values(**values)
        )
        if moved.rowcount != 1:
            return False
        self._did(entry.id, act.value, by, words, now)
        return True

    def done(self, entry_id: int) -> tuple[Done, ...]:
        """Every act, first done first."""
        rows = self._connection.execute(
            select(*(_act.c[name] for name in Done.__dataclass_fields__))
            .where(_act.c.improvement_id == entry_id)
            .order_by(_act.c.id)
        ).mappings()
        return tuple(Done(**row) for row in rows)

    def never_named(self, village_id: int) -> tuple[frozenset[str], frozenset[str]]:
        """The names of everybody in the village, and its households' codes."""
        homes = select(_household.c.id).where(_household.c.village_id == village_id)
        names = union(
            select(_household.c.head).where(_household.c.village_id == village_id),
            select(_member.c.name).where(_member.c.household_id.in_(homes)),
        )
        codes = select(_household.c.code).where(_household.c.village_id == village_id)
        return (
            frozenset(self._connection.execute(names).scalars()),
            frozenset(self._connection.execute(codes).scalars()),
        )

    def _did(self, entry_id: int, act: str, by: int | None, words: str, now: datetime) -> None:
        self._connection.execute(
            insert(_act),
            {"improvement_id": entry_id, "act": act, "person_id": by, "words": words, "at": now},
        )

    def _first(self, statement: Select[Any], **values: object) -> Improvement | None:
        row = self._connection.execute(statement, values).mappings().first()
        return _improvement(row) if row else None


def _improvement(row: RowMapping) -> Improvement:
    return Improvement(**{**row, "state": State(row["state"])})
