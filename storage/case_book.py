"""Cases line by line, for the office's workbook; read bit by bit, beside the writer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from rules.case_life import Move, State
from rules.case_privacy import without_traces
from rules.case_sources import CALLED, Source
from rules.case_verdicts import About
from storage.case_amendments import RATING_WORDS
from storage.case_marks import FIRST, first_report, is_first, late, missed, remedied, reworked
from storage.case_verdicts import verdict
from storage.columns import table
from storage.counted_cases import Wanted, wanted_cases
from storage.tables.cases import CaseCallerRow, CaseMoveRow, CaseRow
from storage.tables.people import AreaRow, PersonRow

_AT_ONCE = 500

_case = table(CaseRow)
_move = table(CaseMoveRow)
_area = table(AreaRow)
_person = table(PersonRow)
_caller = table(CaseCallerRow)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with what its ids mean; `reporter` is empty where the matter is private, and where it
    was recorded for somebody else.

    `late` whether a phase that has ended took longer than its limit; `rating` 1 to 5, the last
    that was given, also where the case was reopened since. `first`, `remedied` and `missed` are
    proposed; `…_said` is what a person decided, None where nobody has.
    """

    number: str
    filed_at: datetime
    source: str
    category: str
    item: str
    area: str
    place: str
    words: str
    reporter: str
    is_private: bool
    state: State
    unit: str
    closed_at: datetime | None
    late: bool
    reworked: bool
    reopened: int
    missed: bool
    first: bool
    remedied: bool
    first_said: bool | None
    late_said: bool | None
    missed_said: bool | None
    rating: int | None
    rating_words: str


def count_lines(connection: Connection, wanted: Wanted) -> int:
    """How many cases there are, void and merged ones as well."""
    found: int = connection.execute(
        select(func.count())
        .select_from(_case)
        .join(_area, _area.c.id == _case.c.area_id)
        .where(*wanted_cases(wanted))
    ).scalar_one()
    return found


def case_lines(connection: Connection, wanted: Wanted, somebody: str) -> Iterator[CaseLine]:
    """The cases in the order they were filed.

    Of a private one it is said who reported it neither by name nor in words, of a recorded one not
    who called: `somebody` stands instead (rules/case_privacy.py); nor of a private one that was
    merged, in the words of the case that goes on.
    """
    within = _private_within(connection)
    for row in connection.execute(_lines(wanted)):
        *values, name, telephone, caller, number, given, said, case_id = row
        line = CaseLine(*values)
        line = replace(line, state=State(line.state))
        if line.rating is None and given and given.isdecimal():
            line = replace(line, rating=int(given), rating_words=said or "")
        recorded = line.source != Source.CHAT
        if line.is_private or line.source in CALLED:
            named = (caller or "",) if recorded else (name or "",)
            dialled = (number or "",) if recorded else (telephone or "",)
            line = replace(_less(line, named, dialled, somebody), reporter="")
        for joined, their_number in within.get(case_id, ()):
            line = _less(line, (joined,), (their_number,), somebody)
        yield line


def _less(
    line: CaseLine, names: tuple[str, ...], telephones: tuple[str, ...], somebody: str
) -> CaseLine:
    """Without what tells who it was, wherever it stands in words."""
    who = (names, telephones, somebody)
    return replace(
        line,
        words=without_traces(line.words, *who),
        place=without_traces(line.place, *who),
        rating_words=without_traces(line.rating_words, *who),
    )


def _private_within(connection: Connection) -> dict[int, list[tuple[str, str]]]:
    """By the case that goes on: who reported, or called with, the private ones merged into it."""
    own = _case.c.source == Source.CHAT.value
    rows = connection.execute(
        select(
            _case.c.merged_into,
            case((own, _person.c.name), else_=func.coalesce(_caller.c.name, "")),
            case((own, _person.c.telephone), else_=func.coalesce(_caller.c.telephone, "")),
        )
        .join(_person, _person.c.id == _case.c.reporter_id)
        .join(_caller, _caller.c.case_id == _case.c.id, isouter=True)
        .where(_case.c.merged_into.is_not(None), _case.c.is_private)
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for case_id, name, telephone in rows:
        found.setdefault(case_id, []).append((name, telephone))
    return found


def _rated_last() -> tuple[ColumnElement[str | None], ColumnElement[str | None]]:
    """The rating that a reopening took back, as the case's life says it, and the words to it."""
    of_case = _move.c.case_id == _case.c.id
    rated = (
        select(func.max(_move.c.id))
        .where(of_case, _move.c.move == Move.RATE.value)
        .correlate(_case)
        .scalar_subquery()
    )
    given = select(_move.c.words).where(_move.c.id == rated).correlate(_case)
    said = select(func.max(_move.c.words)).where(
        of_case, _move.c.move == RATING_WORDS, _move.c.id > rated
    )
    return given.scalar_subquery(), said.correlate(_case).scalar_subquery()


def _lines(wanted: Wanted) -> Select[Any]:
    given, said = _rated_last()
    own_words = _case.c.source == Source.CHAT.value
    reporter = case((own_words, func.coalesce(_person.c.name, "")), else_="")
    return (
        select(
            _case.c.number,
            _case.c.filed_at,
            _case.c.source,
            _case.c.category,
            _case.c.item,
            _area.c.name,
            _case.c.place,
            _case.c.words,
            reporter,
            _case.c.is_private,
            _case.c.state,
            _case.c.unit,
            _case.c.closed_at,
            late(),
            reworked(),
            _case.c.reopened,
            missed(wanted),
            first_report(wanted),
            remedied(),
            verdict(About.FIRST),
            verdict(About.LATE),
            verdict(About.MISSED),
            _case.c.rating,
            _case.c.rating_words,
            _person.c.name,
            _person.c.telephone,
            _caller.c.name,
            _caller.c.telephone,
            given,
            said,
            _case.c.id,
        )
        .join(_area, _area.c.id == _case.c.area_id)
        .join(FIRST, is_first())
        .join(_person, _person.c.id == _case.c.reporter_id)
        .join(_caller, _caller.c.case_id == _case.c.id, isouter=True)
        .where(*wanted_cases(wanted))
        .order_by(_case.c.id)
        .execution_options(yield_per=_AT_ONCE)
    )
