"""Cases found by number, place, kind, person or words: newest first, a page at a time.

Each way of finding is walked from the newest case down and no further than `WALKED` candidates a
page, so that a page costs the same however many cases there are; whoever wants to look further
back goes on from where it stopped.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    false,
    func,
    literal,
    select,
)

from rules.case_sources import Source
from storage import case_units
from storage.case_scope import (
    CaseScope,
    Shape,
    may_know_caller,
    may_know_handler,
    may_know_reporter,
    may_see,
)
from storage.columns import table
from storage.tables.cases import CaseCallerRow, CaseRow, CaseUnitRow, CounterRow
from storage.tables.people import PersonRow
from storage.tables.room import CaseGramRow

WALKED = 10_000
"""Candidates looked at for one page, where an index tells all that is asked."""

WALKED_ROWS = 1_500
"""The same where the cases themselves must be looked at: whether one may be seen."""

NEWEST = 50_000
"""In so many of the newest cases it is counted which pair of characters is the rarest: it is there
that a walk begins."""

COUNTED = 500
"""Of pairs in more of them than these it is not asked which is in fewer."""

RARE = 10
"""A pair in fewer of them than these is rare enough to walk by."""

NAMESAKES = 20
"""People of one name whose cases are looked for."""

ENDINGS = 200
"""Numbers of a year that end with the same digits, from the newest down, that are looked up."""

_case = table(CaseRow)
_gram = table(CaseGramRow)
_person = table(PersonRow)
_counter = table(CounterRow)
_part = table(CaseUnitRow)
_caller = table(CaseCallerRow)

_frequency = select(func.count()).select_from(
    select(literal(1))
    .where(_gram.c.gram == bindparam("gram"), _gram.c.case_id > bindparam("since"))
    .limit(COUNTED)
    .subquery()
)
_newest = select(func.max(_case.c.id))
_named = (
    select(_person.c.id)
    .where(_person.c.name >= bindparam("first"), _person.c.name <= bindparam("last"))
    .order_by(_person.c.name, _person.c.id)
    .limit(NAMESAKES)
)
_years = select(_counter.c.name, _counter.c.value).where(
    _counter.c.name >= "case:", _counter.c.name < "case;"
)


_COLUMNS: Mapping[str, ColumnElement[Any]] = MappingProxyType(
    {
        "area": _case.c.area_id,
        "item": _case.c.item,
        "category": _case.c.category,
        "reporter": _case.c.reporter_id,
        "handler": _case.c.handler_id,
        "unit": _case.c.unit,
        "words": _gram.c.gram,
        "helper": _part.c.unit,
        "caller": _caller.c.name,
        "telephone": _caller.c.telephone_end,
    }
)
"""The ways of finding, by the column each looks at."""

_BESIDE: Mapping[str, ColumnElement[int]] = MappingProxyType(
    {
        "words": _gram.c.case_id,
        "helper": _part.c.case_id,
        "caller": _caller.c.case_id,
        "telephone": _caller.c.case_id,
    }
)
"""The ways that walk another table than the cases themselves."""

_CHOSEN_AMONG = frozenset({"reporter", "handler", "helper", "caller", "telephone"})
"""The ways of which not every candidate is a hit, whoever looks."""

_OF_CALLER = frozenset({"caller", "telephone"})

_LAST = "\U0010ffff"
"""Behind every text that begins like the one before it."""

_NOWHERE = (1 << 31) - 1
"""Above every id there is."""


@dataclass(frozen=True)
class Way:
    """One way of finding; words take further pairs of characters besides the rarest."""

    name: str
    value: int | str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """Cases found, newest first; `before` is where the next page begins (None: that was all)."""

    ids: tuple[int, ...]
    before: int | None


class CaseSearch:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_people(self, name: str) -> list[Way]:
        """What people of a name (or whose name begins so) reported or handled."""
        people = self._connection.execute(_named, {"first": name, "last": name + _LAST})
        return [
            Way(how, person_id) for person_id in people.scalars() for how in ("reporter", "handler")
        ]

    def with_words(self, grams: Iterable[str]) -> list[Way]:
        """The cases in whose words all of these pairs of characters occur."""
        wanted = sorted(set(grams))
        newest = self._connection.execute(_newest).scalar_one() or 0
        often: dict[str, int] = {}
        for gram in wanted:
            asked = {"gram": gram, "since": newest - NEWEST}
            often[gram] = self._connection.execute(_frequency, asked).scalar_one()
            if often[gram] < RARE:
                break
        if not often:
            return []
        first = min(often, key=lambda gram: often[gram])
        return [Way("words", first, tuple(gram for gram in wanted if gram != first))]

    def by_number(
        self, year: int | None, digits: str, scope: CaseScope, most: int
    ) -> tuple[int, ...]:
        """The cases of this number in a year; without one, the newest whose number ends so."""
        found: list[int] = []
        rows = self._connection.execute(_years).all()
        years = sorted(((int(row.name[5:]), row.value) for row in rows), reverse=True)
        for of_year, newest in years:
            if year not in (None, of_year):
                continue
            running = [int(digits)] if year is not None else _ending(digits, newest)
            numbers = [f"{of_year}-{each:04d}" for each in running]
            asked = {**scope.values, "numbers": numbers}
            found += self._connection.execute(_numbered(scope.shape), asked).scalars()
            if len(found) >= most:
                break
        return tuple(found[:most])

    def page(self, ways: Sequence[Way], scope: CaseScope, before: int | None, most: int) -> Page:
        """The newest cases before an id that any of the ways finds and the scope lets see."""
        found: set[int] = set()
        reached = 0
        walked = (WALKED if scope.shape[0] is None else WALKED_ROWS) // max(len(ways), 1)
        for way in ways:
            ids, walked_to = self._walk(way, scope, before or _NOWHERE, walked, most + 1)
            found.update(ids)
            reached = max(reached, walked_to)
        newest = sorted((each for each in found if each >= reached), reverse=True)
        if len(newest) > most:
            return Page(tuple(newest[:most]), newest[most - 1])
        return Page(tuple(newest), reached or None)

    def _walk(
        self, way: Way, scope: CaseScope, before: int, walked: int, most: int
    ) -> tuple[list[int], int]:
        """Hits, and down to which id all are known (0: to the end)."""
        name, shape = way.name, scope.shape
        asked = {**scope.values, "value": way.value, "before": before, "walked": walked}
        floor = 0
        # Where every candidate is a hit, the walk ends with the page.
        if way.others or shape[0] is not None or name in _CHOSEN_AMONG:
            farthest = self._connection.execute(_farthest(name, shape), asked)
            floor = farthest.scalar_one_or_none() or 0
        asked |= {"floor": floor, "most": most}
        asked |= {f"also_{place}": gram for place, gram in enumerate(way.others)}
        hits = self._connection.execute(_hits(name, len(way.others), shape), asked)
        found = list(hits.scalars())
        return found, found[-1] if len(found) == most else floor


def _ending(digits: str, newest: int) -> list[int]:
    """The running numbers up to the newest that end with these digits, from the newest down."""
    step, end = 10 ** len(digits), int(digits)
    last = newest - (newest - end) % step
    return list(range(last, 0, -step)[:ENDINGS])


# Built once each: building a statement takes several times as long as running it.


@cache
def _numbered(shape: Shape) -> Select[int]:
    numbers: BindParameter[str] = bindparam("numbers", expanding=True)
    return (
        select(_case.c.id)
        .where(_case.c.number.in_(numbers), may_see(shape))
        .order_by(_case.c.id.desc())
    )


@cache
def _farthest(name: str, shape: Shape) -> Select[int]:
    """The last candidate that is looked at for a page; none where the walk comes to its end."""
    return _candidates(name, shape).limit(1).offset(bindparam("walked"))


@cache
def _hits(name: str, others: int, shape: Shape) -> Select[int]:
    seen, _ = shape
    found = _candidates(name, shape)
    (case_id,) = found.selected_columns
    found = found.where(case_id >= bindparam("floor"))
    if name == "reporter":
        found = found.where(may_know_reporter(shape))
    elif name == "handler":
        found = found.where(may_know_handler(shape))
    elif name in _OF_CALLER:
        found = found.where(may_know_caller(shape))
    elif name == "helper" and seen != ():
        found = found.where(case_units.stands(_part))
    if seen == ():
        found = found.where(_fits(name))
    elif name in _BESIDE and (seen is not None or name in _OF_CALLER):
        found = found.join(_case, _case.c.id == case_id)
    for place in range(others):
        found = found.where(_occurs(f"also_{place}", case_id))
    return found.where(may_see(shape)).limit(bindparam("most"))


def _candidates(name: str, shape: Shape) -> Select[int]:
    """Whoever sees nothing but what they reported has few candidates, and each may be looked at."""
    seen, _ = shape
    case_id = _case.c.id if seen == () else _BESIDE.get(name, _case.c.id)
    own = (_case.c.reporter_id == bindparam("me")) & (_case.c.source == Source.CHAT.value)
    candidates = select(case_id).where(own if seen == () else _COLUMNS[name] == bindparam("value"))
    return candidates.where(case_id < bindparam("before")).order_by(case_id.desc())


def _fits(name: str) -> ColumnElement[bool]:
    if name == "words":
        return _occurs("value", _case.c.id)
    if name == "helper":
        part = _part.alias()
        helps = exists().where(part.c.case_id == _case.c.id, part.c.unit == bindparam("value"))
        return helps.where(case_units.stands(part))
    if name in _OF_CALLER:
        return false()
    return _COLUMNS[name] == bindparam("value")


def _occurs(gram: str, case_id: ColumnElement[int]) -> ColumnElement[bool]:
    also = _gram.alias()
    return exists().where(also.c.gram == bindparam(gram), also.c.case_id == case_id)
