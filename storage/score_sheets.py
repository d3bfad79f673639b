"""Score sheets: a panel's households, who is at which, how far each is."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, or_, select, update

from rules.panel_walk import SheetState
from storage.columns import table
from storage.errors import NotFound
from storage.tables.people import AreaRow, HouseholdRow
from storage.tables.scoring import ScoreSheetRow
from storage.upsert import insert_or_skip

_sheet = table(ScoreSheetRow)
_household = table(HouseholdRow)
_area = table(AreaRow)


@dataclass(frozen=True)
class Sheet:
    """A household's sheet, with what the walk shows of the household."""

    id: int
    panel_id: int
    household_id: int
    period: str
    state: SheetState
    words: str
    scored_by: int | None
    scored_at: datetime | None
    holder_id: int | None
    held_until: datetime | None
    returned_words: str
    entered_at: datetime | None
    code: str
    head: str
    group_no: str
    grid_id: int

    def taken_from(self, person_id: int, now: datetime) -> bool:
        """Whether somebody else is there now."""
        if self.holder_id in (None, person_id) or self.held_until is None:
            return False
        return self.held_until > now


_STATE = [field.name for field in fields(Sheet)].index("state")

_sheets: Select[Any] = (
    select(
        *(_sheet.c[field.name] for field in fields(Sheet) if field.name in _sheet.c),
        _household.c.code,
        _household.c.head,
        _household.c.group_no,
        _household.c.grid_id,
    )
    .join(_household, _household.c.id == _sheet.c.household_id)
    .join(_area, _area.c.id == _household.c.grid_id)
)
_by_id = _sheets.where(_sheet.c.id == bindparam("sheet_id"))
_in_panel = _sheets.where(_sheet.c.panel_id == bindparam("panel")).order_by(
    _area.c.code, _household.c.code
)
_to_enter = (
    _in_panel.where(_sheet.c.state == SheetState.SCORED.value, _sheet.c.entered_at.is_(None))
).limit(bindparam("most"))
_of_household = _sheets.where(
    _sheet.c.household_id == bindparam("household"), _sheet.c.period == bindparam("of_period")
)
_count = (
    select(_sheet.c.state, func.count())
    .where(_sheet.c.panel_id == bindparam("panel"))
    .group_by(_sheet.c.state)
)
_leave = (
    update(_sheet)
    .where(_sheet.c.id == bindparam("sheet"), _sheet.c.holder_id == bindparam("who"))
    .values(holder_id=None, held_until=None)
)
_is_scored = (
    update(_sheet)
    .where(_sheet.c.id == bindparam("sheet"))
    .values(
        state=SheetState.SCORED.value,
        scored_by=bindparam("who"),
        scored_at=bindparam("now"),
        returned_words="",
        holder_id=None,
        held_until=None,
    )
)
_take = (
    update(_sheet)
    .where(_sheet.c.id == bindparam("sheet"))
    .where(
        or_(
            _sheet.c.holder_id.is_(None),
            _sheet.c.holder_id == bindparam("who"),
            _sheet.c.held_until <= bindparam("now"),
        )
    )
    .values(holder_id=bindparam("who"), held_until=bindparam("to"))
)


class ScoreSheets:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enlist(self, panel_id: int, period: str, households: Iterable[int]) -> None:
        """The panel has these households; one it has already stays as it is."""
        for household_id in households:
            insert_or_skip(
                self._connection,
                _sheet,
                panel_id=panel_id,
                household_id=household_id,
                period=period,
                state=SheetState.OPEN.value,
                words="",
                returned_words="",
            )

    def get(self, sheet_id: int) -> Sheet:
        """Raises NotFound."""
        found = self._list(_by_id, sheet_id=sheet_id)
        if not found:
            raise NotFound(f"score sheet {sheet_id}")
        return found[0]

    def of_panel(self, panel_id: int) -> tuple[Sheet, ...]:
        """A panel's sheets in the order they are walked: by grid, then household code."""
        return self._list(_in_panel, panel=panel_id)

    def count(self, panel_id: int) -> tuple[int, int]:
        """How many of a panel's households are scored, and how many there are."""
        rows = self._connection.execute(_count, {"panel": panel_id})
        of_state = {row[0]: row[1] for row in rows}
        return of_state.get(SheetState.SCORED.value, 0), sum(of_state.values())

    def of_household(self, household_id: int, period: str) -> Sheet | None:
        """The one sheet of a household in a period."""
        found = self._list(_of_household, household=household_id, of_period=period)
        return found[0] if found else None

    def to_enter(self, panel_id: int, most: int) -> tuple[Sheet, ...]:
        """The scored sheets that are not in the ledger yet."""
        return self._list(_to_enter, panel=panel_id, most=most)

    def take(self, sheet_id: int, person_id: int, now: datetime, until: datetime) -> bool:
        """The person is at the household until then; False if somebody else is there now."""
        asked = {"sheet": sheet_id, "who": person_id, "now": now, "to": until}
        return self._connection.execute(_take, asked).rowcount == 1

    def leave(self, sheet_id: int, person_id: int) -> None:
        """The person has gone on; whoever comes next may take the household."""
        self._connection.execute(_leave, {"sheet": sheet_id, "who": person_id})

    def leave_all(self, panel_id: int, person_id: int) -> None:
        """The person begins anew: wherever they were before, somebody else may go."""
        self._connection.execute(
            update(_sheet)
            .where(_sheet.c.panel_id == panel_id, _sheet.c.holder_id == person_id)
            .values(holder_id=None, held_until=None)
        )

    def is_scored(self, sheet_id: int, by: int, now: datetime) -> None:
        """The household is done: first opinion of the panel."""
        self._connection.execute(_is_scored, {"sheet": sheet_id, "who": by, "now": now})

    def skip(self, sheet_id: int) -> None:
        """Passed over for now."""
        self._set(sheet_id, state=SheetState.SKIPPED.value, holder_id=None, held_until=None)

    def send_back(self, sheet_id: int, words: str) -> bool:
        """A scored household is to be looked at again; False if it is not scored."""
        switched = self._connection.execute(
            update(_sheet)
            .where(_sheet.c.id == sheet_id, _sheet.c.state == SheetState.SCORED.value)
            .values(state=SheetState.RETURNED.value, returned_words=words)
        )
        return switched.rowcount == 1

    def note(self, sheet_id: int, words: str) -> None:
        """The panel's words about the household."""
        self._set(sheet_id, words=words)

    def entered(self, sheet_id: int, now: datetime) -> None:
        """Its marks are ledger lines now."""
        self._set(sheet_id, entered_at=now)

    def _set(self, sheet_id: int, **values: object) -> None:
        self._connection.execute(update(_sheet).where(_sheet.c.id == sheet_id).values(**values))

    def _list(self, statement: Select[Any], **values: object) -> tuple[Sheet, ...]:
        rows = self._connection.execute(statement, values).all()
        return tuple(map(_sheet_of, rows))


def _sheet_of(row: Row[Any]) -> Sheet:
    values: tuple[Any, ...] = (*row[:_STATE], SheetState(row[_STATE]), *row[_STATE + 1 :])
    return Sheet(*values)
