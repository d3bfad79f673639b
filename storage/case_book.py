"""Cases line by line, for the office's workbook; read bit by bit, beside the writer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from rules.case_life import State
from storage.columns import table
from storage.figures import Wanted, lateness, missed, reworked, wanted_cases
from storage.tables.cases import CaseRow
from storage.tables.people import AreaRow, PersonRow

_AT_ONCE = 500

_case = table(CaseRow)
_area = table(AreaRow)
_person = table(PersonRow)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with what its ids mean; `reporter` is empty where the matter is private.

    `late` whether a phase that has ended took longer than its limit; `rating` 1 to 5.
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


def case_lines(connection: Connection, wanted: Wanted) -> Iterator[CaseLine]:
    """The cases in the order they were filed; of a private one the reporter is not even read."""
    for row in connection.execute(_lines(wanted)):
        values = list(row)
        values[_STATE] = State(values[_STATE])
        yield CaseLine(*values)


_STATE = list(CaseLine.__dataclass_fields__).index("state")


def _lines(wanted: Wanted) -> Select[Any]:
    hidden = _case.c.is_private
    reporter = func.coalesce(_person.c.name, "")
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
            lateness() > 0,
            reworked(),
            _case.c.reopened,
            missed(wanted),
            _case.c.rating,
            _case.c.rating_words,
        )
        .join(_area, _area.c.id == _case.c.area_id)
        .join(_person, (_person.c.id == _case.c.reporter_id) & ~hidden, isouter=True)
        .where(*wanted_cases(wanted))
        .order_by(_case.c.id)
        .execution_options(yield_per=_AT_ONCE)
    )
