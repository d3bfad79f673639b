"""What a village's period is worked out from: who takes part, and the scores of each, at once."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, select

from storage.columns import table
from storage.tables.people import HouseholdRow
from storage.tables.roster import ParticipationRow
from storage.tables.tallies import ScoreTallyRow

_household = table(HouseholdRow)
_participation = table(ParticipationRow)
_tally = table(ScoreTallyRow)

END = "\n"
"""What ends each score of a tally but the last."""

ROWS_AT_ONCE = 2_000

_of_months = (
    select(func.aggregate_strings(_tally.c.said, END))
    .where(
        _tally.c.household_id == _household.c.id,
        _tally.c.month.in_(bindparam("months", expanding=True)),
    )
    .scalar_subquery()
)
_of_month = _tally.c.said


def _holders(said: Any) -> Select[Any]:
    return select(
        _household.c.id,
        _household.c.code,
        _household.c.resident,
        _participation.c.since,
        _participation.c.until,
        said,
    ).join(_participation, _participation.c.household_id == _household.c.id)


def _ordered(statement: Select[Any]) -> Select[Any]:
    return statement.where(_household.c.village_id == bindparam("village")).order_by(
        _household.c.id, _participation.c.since, _participation.c.id
    )


_in_month = _ordered(
    _holders(_of_month).join(
        _tally,
        (_tally.c.household_id == _household.c.id) & (_tally.c.month == bindparam("month")),
        isouter=True,
    )
)
_all = (
    select(_tally.c.month, _tally.c.household_id, _tally.c.said)
    .join(_household, _household.c.id == _tally.c.household_id)
    .where(_household.c.village_id == bindparam("village"))
)
_in_months = _ordered(_holders(_of_months))


class Holder(NamedTuple):
    """A household, one of its consents to take part, and its scores of the months asked for."""

    id: int
    code: str
    resident: bool
    since: date
    until: date | None
    said: str | None


class Tallies:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holders(self, village_id: int, months: Sequence[str]) -> Iterator[Holder]:
        """A village's households that ever took part, by id, with their scores that count.

        One with several consents comes once for each, one after another, oldest first. The months
        are written 2026-11. What is asked for is read as it is taken.
        """
        asked: dict[str, object] = {"village": village_id}
        if len(months) == 1:
            found = self._connection.execute(_in_month, {**asked, "month": months[0]})
        else:
            found = self._connection.execute(_in_months, {**asked, "months": list(months)})
        # By the driver's cursor: a million rows of the library's own cost more than the rest.
        cursor = found.cursor
        assert cursor is not None, "a SELECT has rows"
        day = cache(_day)
        while rows := cursor.fetchmany(ROWS_AT_ONCE):
            for household_id, code, resident, since, until, said in rows:
                yield Holder(
                    household_id,
                    code,
                    bool(resident),
                    day(since),
                    until and day(until),
                    said,
                )
        found.close()

    def of_village(self, village_id: int) -> dict[tuple[str, int], str]:
        """All tallies of a village's households, by month and household id."""
        rows = self._connection.execute(_all, {"village": village_id})
        return {(month, household_id): said for month, household_id, said in rows}


def _day(kept: str | date) -> date:
    """A day as the driver gives it: SQLite has texts."""
    return date.fromisoformat(kept) if isinstance(kept, str) else kept
