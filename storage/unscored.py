"""Households that take part in a period and have no mark or entry of it yet."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, func, or_, select

from rules.periods import Period
from storage.columns import table
from storage.ledger_statements import COUNTS, LEDGER
from storage.panels import CONFIRMING, OPEN
from storage.tables.people import AreaRow, HouseholdRow
from storage.tables.roster import ParticipationRow
from storage.tables.scoring import PanelRow, ScoreMarkRow, ScoreSheetRow

_household, _grid = table(HouseholdRow), table(AreaRow)
_consent = table(ParticipationRow)
_panel, _sheet, _mark = table(PanelRow), table(ScoreSheetRow), table(ScoreMarkRow)

_takes_part = exists().where(
    _consent.c.household_id == _household.c.id,
    _consent.c.since <= bindparam("last"),
    or_(_consent.c.until.is_(None), _consent.c.until >= bindparam("last")),
)
"""As `rules.participation.takes_part` reads it: by the period's last day."""

_entered = select(LEDGER.c.household_id).where(
    COUNTS,
    LEDGER.c.village_id == bindparam("village"),
    LEDGER.c.happened_on.between(bindparam("first"), bindparam("last")),
)
# A confirmed panel's marks are lines of the ledger; those of one that lapsed never will be.
_marked = (
    select(_sheet.c.household_id)
    .join(_panel, _panel.c.id == _sheet.c.panel_id)
    .where(
        _panel.c.village_id == bindparam("village"),
        _panel.c.period == bindparam("period"),
        _panel.c.state.in_((OPEN, CONFIRMING)),
        exists().where(_mark.c.sheet_id == _sheet.c.id),
    )
)
_unscored = (
    _household.c.village_id == bindparam("village"),
    _takes_part,
    _household.c.id.not_in(_entered),
    _household.c.id.not_in(_marked),
)
_count = select(func.count()).select_from(_household).where(*_unscored)
_page: Select[Any] = (
    select(_grid.c.name, _household.c.code, _household.c.head)
    .join(_grid, _grid.c.id == _household.c.grid_id)
    .where(*_unscored)
    .order_by(_grid.c.code, _household.c.code)
    .limit(bindparam("most"))
    .offset(bindparam("after"))
)


@dataclass(frozen=True)
class Unscored:
    """A household nobody has scored, with the name of its grid."""

    grid: str
    code: str
    head: str


def count_unscored(connection: Connection, village_id: int, period: Period) -> int:
    """How many there are in a village."""
    found: int = connection.execute(_count, _asked(village_id, period)).scalar_one()
    return found


def unscored(
    connection: Connection, village_id: int, period: Period, after: int, most: int
) -> tuple[Unscored, ...]:
    """So many of a village, by grid and household code, past the first `after`."""
    asked = {**_asked(village_id, period), "after": after, "most": most}
    return tuple(Unscored(*row) for row in connection.execute(_page, asked))


def _asked(village_id: int, period: Period) -> dict[str, object]:
    return {
        "village": village_id,
        "period": str(period),
        "first": period.first_day,
        "last": period.last_day,
    }
