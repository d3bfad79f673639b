"""The marks on score sheets: the last one of each item counts, the ones before it are kept."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, insert, select

from storage.columns import table
from storage.tables.scoring import EarlierMarkRow, ScoreMarkRow, ScoreSheetRow
from storage.upsert import insert_or_replace

AT_ONCE = 1000
"""Sheets that are asked for by one statement."""

_mark = table(ScoreMarkRow)
_earlier = table(EarlierMarkRow)
_sheet = table(ScoreSheetRow)

_in_sheet = select(_mark).where(_mark.c.sheet_id == bindparam("sheet")).order_by(_mark.c.item)
_in_panel = (
    select(_mark)
    .join(_sheet, _sheet.c.id == _mark.c.sheet_id)
    .where(_sheet.c.panel_id == bindparam("panel"))
    .order_by(_mark.c.sheet_id, _mark.c.item)
)
_figures = select(_mark.c.sheet_id, _mark.c.item, _mark.c.hundredths).where(
    _mark.c.sheet_id.in_(bindparam("sheets", expanding=True)),
    _mark.c.item.in_(bindparam("items", expanding=True)),
)
_before = (
    select(_earlier)
    .where(_earlier.c.sheet_id == bindparam("sheet"), _earlier.c.item == bindparam("which"))
    .order_by(_earlier.c.id)
)


@dataclass(frozen=True)
class Mark:
    """What somebody marked; `hundredths` of a point, `quantity` "1" for a base item."""

    sheet_id: int
    item: str
    hundredths: int
    quantity: str
    words: str
    marked_by: int
    marked_at: datetime
    marked_on: date


@dataclass(frozen=True)
class EarlierMark:
    """What a later mark replaced."""

    hundredths: int
    quantity: str
    marked_by: int
    marked_at: datetime
    replaced_at: datetime


class ScoreMarks:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, mark: Mark) -> None:
        """The mark is the item's last; the one it replaces is kept with who made it and when.

        The caller holds the panel (`Panels.draft`), so that two marks of an item come one after
        the other.
        """
        before = self.of_sheet(mark.sheet_id).get(mark.item)
        if before is not None:
            self._connection.execute(
                insert(_earlier),
                {
                    "sheet_id": before.sheet_id,
                    "item": before.item,
                    "hundredths": before.hundredths,
                    "quantity": before.quantity,
                    "marked_by": before.marked_by,
                    "marked_at": before.marked_at,
                    "replaced_at": mark.marked_at,
                },
            )
        insert_or_replace(
            self._connection,
            _mark,
            ("sheet_id", "item"),
            sheet_id=mark.sheet_id,
            item=mark.item,
            hundredths=mark.hundredths,
            quantity=mark.quantity,
            words=mark.words,
            marked_by=mark.marked_by,
            marked_at=mark.marked_at,
            marked_on=mark.marked_on,
        )

    def of_sheet(self, sheet_id: int) -> dict[str, Mark]:
        """A sheet's last marks by item."""
        return {mark.item: mark for mark in self._list(_in_sheet, sheet=sheet_id)}

    def of_panel(self, panel_id: int) -> dict[int, dict[str, Mark]]:
        """A panel's last marks by sheet and item."""
        found: dict[int, dict[str, Mark]] = {}
        for mark in self._list(_in_panel, panel=panel_id):
            found.setdefault(mark.sheet_id, {})[mark.item] = mark
        return found

    def figures(
        self, sheet_ids: Collection[int], items: Collection[str]
    ) -> dict[int, dict[str, int]]:
        """The last marks of some items by sheet, in hundredths; a sheet without any is left out."""
        found: dict[int, dict[str, int]] = {}
        ids = sorted(sheet_ids)
        for begin in range(0, len(ids), AT_ONCE):
            asked = {"sheets": ids[begin : begin + AT_ONCE], "items": sorted(items)}
            for sheet_id, item, hundredths in self._connection.execute(_figures, asked):
                found.setdefault(sheet_id, {})[item] = hundredths
        return found

    def earlier(self, sheet_id: int, item: str) -> tuple[EarlierMark, ...]:
        """What later marks of an item replaced, oldest first."""
        rows = self._connection.execute(_before, {"sheet": sheet_id, "which": item}).mappings()
        names = EarlierMark.__dataclass_fields__
        return tuple(EarlierMark(**{name: row[name] for name in names}) for row in rows)

    def _list(self, statement: Select[tuple[object, ...]], **values: object) -> tuple[Mark, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Mark(**row) for row in rows)
