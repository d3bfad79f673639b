"""Checks of a village's books: asked for, under way, done, told."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, select, update

from storage.columns import table
from storage.news import PROOFS, News
from storage.tables.book_checks import BookCheckAskerRow, BookCheckRow
from storage.upsert import insert_if_absent, insert_or_skip

ASKED, DONE, TOLD = "asked", "done", "told"

_check = table(BookCheckRow)
_asker = table(BookCheckAskerRow)

_standing = select(_check).where(_check.c.state == bindparam("standing")).order_by(_check.c.id)
_in_village = _standing.where(_check.c.village_id == bindparam("village"))
_askers = (
    select(_asker.c.person_id)
    .where(_asker.c.check_id == bindparam("check_id"))
    .order_by(_asker.c.person_id)
)


@dataclass(frozen=True)
class BookCheck:
    """A check as it stands; `misfit` is JSON, empty where all fits."""

    id: int
    village_id: int
    state: str
    asked_at: datetime
    done_at: datetime | None
    lines: int
    misfit: str


class BookChecks:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def ask(self, village_id: int, person_id: int, now: datetime) -> tuple[BookCheck, bool]:
        """The village's check that is under way, and whether it was only now asked for.

        Whoever asks while it runs waits for the same answer.
        """
        made = insert_or_skip(
            self._connection,
            _check,
            village_id=village_id,
            state=ASKED,
            asked_at=now,
            lines=0,
            misfit="",
        )
        (found,) = self._list(_in_village, village=village_id, standing=ASKED)
        insert_if_absent(self._connection, _asker, check_id=found.id, person_id=person_id)
        self._news.add(PROOFS)
        return found, made is not None

    def asked(self) -> tuple[BookCheck, ...]:
        """Every check that waits or is under way, the longest first."""
        return self._list(_standing, standing=ASKED)

    def in_village(self, village_id: int, state: str) -> tuple[BookCheck, ...]:
        """A village's checks in a state, oldest first."""
        return self._list(_in_village, village=village_id, standing=state)

    def askers(self, check_id: int) -> tuple[int, ...]:
        """Who waits for the answer."""
        return tuple(self._connection.execute(_askers, {"check_id": check_id}).scalars())

    def so_far(self, check_id: int, lines: int) -> None:
        """Notes how many lines have been looked at."""
        self._connection.execute(
            update(_check)
            .where(_check.c.id == check_id, _check.c.state == ASKED)
            .values(lines=lines)
        )

    def done(self, check_id: int, lines: int, misfit: str, now: datetime) -> bool:
        """Keeps what came of it; False if that was kept before."""
        return self._switch(check_id, ASKED, state=DONE, lines=lines, misfit=misfit, done_at=now)

    def told(self, check_id: int) -> bool:
        """Everybody has been told; False if they had been before."""
        return self._switch(check_id, DONE, state=TOLD)

    def _switch(self, check_id: int, from_state: str, **values: object) -> bool:
        switched = self._connection.execute(
            update(_check)
            .where(_check.c.id == check_id, _check.c.state == from_state)
            .values(**values)
        )
        return switched.rowcount == 1

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[BookCheck, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(BookCheck(**row) for row in rows)
