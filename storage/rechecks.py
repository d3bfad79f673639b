"""The re-check: which sheets were drawn, and what the supervisors found."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, String, bindparam, select, update

from storage.columns import table
from storage.tables.people import AreaRow, HouseholdRow
from storage.tables.scoring import RecheckRow, ScoreSheetRow
from storage.upsert import insert_if_absent

SAME, DIFFERS = "same", "differs"

_recheck = table(RecheckRow)
_sheet = table(ScoreSheetRow)
_household = table(HouseholdRow)
_area = table(AreaRow)

_in_panel = (
    select(_recheck, _household.c.code, _household.c.head, _household.c.id.label("household_id"))
    .join(_sheet, _sheet.c.id == _recheck.c.sheet_id)
    .join(_household, _household.c.id == _sheet.c.household_id)
    .join(_area, _area.c.id == _household.c.grid_id)
    .where(_sheet.c.panel_id == bindparam("panel"))
    .order_by(_area.c.code, _household.c.code)
)

_differing = (
    select(_household.c.code, _recheck.c.words)
    .join(_sheet, _sheet.c.id == _recheck.c.sheet_id)
    .join(_household, _household.c.id == _sheet.c.household_id)
    .where(
        _household.c.village_id == bindparam("village"),
        _sheet.c.period.startswith(bindparam("period", type_=String)),
        _recheck.c.verdict == DIFFERS,
    )
    .order_by(_sheet.c.id)
)


@dataclass(frozen=True)
class Recheck:
    """One household that was drawn; `verdict` is "" until a supervisor has looked."""

    sheet_id: int
    verdict: str
    words: str
    noted_by: int | None
    noted_at: datetime | None
    code: str
    head: str
    household_id: int


class Rechecks:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def draw(self, sheets: Iterable[int]) -> None:
        """These sheets are to be looked at again; drawn twice is once."""
        for sheet_id in sheets:
            insert_if_absent(self._connection, _recheck, sheet_id=sheet_id, verdict="", words="")

    def of_panel(self, panel_id: int) -> tuple[Recheck, ...]:
        """What was drawn of a panel, in the order of its walk."""
        rows = self._connection.execute(_in_panel, {"panel": panel_id}).mappings()
        return tuple(Recheck(**row) for row in rows)

    def differing(self, village_id: int, period: str) -> dict[str, str]:
        """The households, by code, found otherwise than marked in a period or a part of it, each
        with what was written of it last."""
        asked = {"village": village_id, "period": period}
        rows = self._connection.execute(_differing, asked)
        return {row.code: row.words for row in rows}

    def note(self, sheet_id: int, verdict: str, words: str, by: int, now: datetime) -> bool:
        """What a supervisor found; False if the same was noted before."""
        noted = self._connection.execute(
            update(_recheck)
            .where(_recheck.c.sheet_id == sheet_id)
            .where((_recheck.c.verdict != verdict) | (_recheck.c.words != words))
            .values(verdict=verdict, words=words, noted_by=by, noted_at=now)
        )
        return noted.rowcount == 1
