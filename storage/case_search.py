"""Cases found by number, place, kind, person or words: newest first, a page at a time.

Each way of finding is walked from the newest case down and no further than `WALKED` candidates a
page, so that a page costs the same however many cases there are; whoever wants to look further
back goes on from where it stopped.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    literal,
    select,
)

from storage.case_scope import CaseScope, may_know_reporter, may_see
from storage.columns import table
from storage.tables.cases import CaseRow, CounterRow
from storage.tables.people import PersonRow
from storage.tables.room import CaseGramRow

WALKED = 10_000
"""Candidates looked at for one page."""

RARE = 2_000
"""A pair of characters in fewer cases than these is rare enough to begin with."""

NAMESAKES = 20
"""People of one name whose cases are looked for."""

ENDINGS = 200
"""Numbers of a year that end with the same digits, from the newest down, that are looked up."""

_case = table(CaseRow)
_gram = table(CaseGramRow)
_person = table(PersonRow)
_counter = table(CounterRow)

_frequency = select(func.count()).select_from(
    select(literal(1)).where(_gram.c.gram == bindparam("gram")).limit(RARE).subquery()
)
_named = (
    select(_person.c.id)
    .where(_person.c.name >= bindparam("first"), _person.c.name <= bindparam("last"))
    .order_by(_person.c.name, _person.c.id)
    .limit(NAMESAKES)
)
_years = select(_counter.c.name, _counter.c.value).where(
    _counter.c.name >= "case:", _counter.c.name < "case;"
)


@dataclass(frozen=True)
class Way:
    """One way of finding: candidates' ids in a column, and what else must hold of each."""

    candidates: Select[int]
    column: ColumnElement[int]
    holds: tuple[ColumnElement[bool], ...] = ()


@dataclass(frozen=True)
class Page:
    """Cases found, newest first; `before` is where the next page begins (None: that was all)."""

    ids: tuple[int, ...]
    before: int | None


class CaseSearch:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def in_areas(self, areas: Iterable[int]) -> list[Way]:
        """The cases of each of these areas."""
        return [_where(_case.c.area_id == each) for each in areas]

    def of_items(self, codes: Iterable[str]) -> list[Way]:
        """The cases of each of these items."""
        return [_where(_case.c.item == code) for code in codes]

    def of_categories(self, codes: Iterable[str]) -> list[Way]:
        """The cases of each of these categories."""
        return [_where(_case.c.category == code) for code in codes]

    def of_people(self, name: str, scope: CaseScope) -> list[Way]:
        """What people of a name (or whose name begins so) reported or handled."""
        people = self._connection.execute(_named, {"first": name, "last": name + "\U0010ffff"})
        ways = []
        for person_id in people.scalars().all():
            ways.append(_where(_case.c.reporter_id == person_id, may_know_reporter(scope)))
            ways.append(_where(_case.c.handler_id == person_id))
        return ways

    def with_words(self, grams: Iterable[str]) -> list[Way]:
        """The cases in whose words all of these pairs of characters occur."""
        often = {
            gram: self._connection.execute(_frequency, {"gram": gram}).scalar_one()
            for gram in set(grams)
        }
        if not often or not all(often.values()):
            return []
        first, *others = sorted(often, key=lambda gram: (often[gram], gram))
        also = tuple(_occurs(gram, _gram.c.case_id) for gram in others)
        return [Way(select(_gram.c.case_id).where(_gram.c.gram == first), _gram.c.case_id, also)]

    def by_number(
        self, year: int | None, digits: str, scope: CaseScope, most: int
    ) -> tuple[int, ...]:
        """The cases of this number in a year; without one, the newest whose number ends so."""
        found: list[int] = []
        rows = self._connection.execute(_years).all()
        for of_year, newest in sorted(
            ((int(row.name[5:]), row.value) for row in rows), reverse=True
        ):
            if year not in (None, of_year):
                continue
            running = [int(digits)] if year is not None else _ending(digits, newest)
            numbers = [f"{of_year}-{each:04d}" for each in running]
            found += self._connection.execute(
                select(_case.c.id)
                .where(_case.c.number.in_(numbers), may_see(scope))
                .order_by(_case.c.id.desc())
            ).scalars()
            if len(found) >= most:
                break
        return tuple(found[:most])

    def page(self, ways: Sequence[Way], scope: CaseScope, before: int | None, most: int) -> Page:
        """The newest cases before an id that any of the ways finds and the scope lets see."""
        found: set[int] = set()
        reached = 0
        for way in ways:
            ids, walked_to = self._walk(way, scope, before, most + 1)
            found.update(ids)
            reached = max(reached, walked_to)
        newest = sorted((each for each in found if each >= reached), reverse=True)
        if len(newest) > most:
            return Page(tuple(newest[:most]), newest[most - 1])
        return Page(tuple(newest), reached or None)

    def _walk(
        self, way: Way, scope: CaseScope, before: int | None, most: int
    ) -> tuple[list[int], int]:
        """Hits, and down to which id all are known (0: to the end)."""
        candidates = way.candidates.order_by(way.column.desc())
        if before is not None:
            candidates = candidates.where(way.column < before)
        farthest = candidates.limit(1).offset(WALKED - 1)
        floor = self._connection.execute(farthest).scalar_one_or_none() or 0
        hits = candidates.where(*way.holds).limit(most)
        if floor:
            hits = hits.where(way.column >= floor)
        if way.column.table is _gram and not scope.is_all:
            hits = hits.join(_case, _case.c.id == way.column)
        found = list(self._connection.execute(hits.where(may_see(scope))).scalars())
        return found, found[-1] if len(found) == most else floor


def _where(condition: ColumnElement[bool], *holds: ColumnElement[bool]) -> Way:
    return Way(select(_case.c.id).where(condition), _case.c.id, holds)


def _occurs(gram: str, case_id: ColumnElement[int]) -> ColumnElement[bool]:
    also = _gram.alias()
    return exists().where(also.c.gram == gram, also.c.case_id == case_id)


def _ending(digits: str, newest: int) -> list[int]:
    """The running numbers up to the newest that end with these digits, from the newest down."""
    step, end = 10 ** len(digits), int(digits)
    last = newest - (newest - end) % step
    return list(range(last, 0, -step)[:ENDINGS])
