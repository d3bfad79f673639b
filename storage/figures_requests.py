"""Figures that somebody asked for: asked, counted beside the writer, told; and tables published."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from rules.figures import Cell, Figures
from storage.areas import Area
from storage.columns import table
from storage.errors import NotFound
from storage.news import PROOFS, News
from storage.tables.figures import FiguresRequestRow, UnitTableRow
from storage.tables.people import AreaRow
from storage.upsert import insert_or_skip

ASKED, DONE, TOLD = "asked", "done", "told"
AREA, OWN, UNIT = "area", "own", "unit:"
"""Scopes: an area as its leaders see it, what a person filed, what a unit was given."""

_request = table(FiguresRequestRow)
_table = table(UnitTableRow)

_standing = (
    select(_request).where(_request.c.state == bindparam("standing")).order_by(_request.c.id)
)
_area = table(AreaRow)
_about = (
    select(_table, _area.c.code)
    .join(_area, _area.c.id == _table.c.area_id, isouter=True)
    .where(
        or_(
            _area.c.id.is_(None),
            _area.c.path.startswith(bindparam("path", type_=_area.c.path.type)),
            bindparam("path", type_=_area.c.path.type).startswith(_area.c.path),
        )
    )
    .order_by(_table.c.id)
)
_in_area = _standing.where(_request.c.area_id == bindparam("area_id"))


@dataclass(frozen=True)
class FiguresRequest:
    """Who asked for what; `cells` once they are counted, at `done_at`."""

    id: int
    person_id: int
    area_id: int
    scope: str
    period: str
    state: str
    asked_at: datetime
    done_at: datetime | None
    counted: str

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What was counted."""
        found = json.loads(self.counted or "[]")
        return tuple(
            Cell(area, who, unit, Figures(**counted)) for area, who, unit, counted in found
        )

    @property
    def unit(self) -> str | None:
        """The code of the unit whose figures these are alone."""
        return self.scope.removeprefix(UNIT) if self.scope.startswith(UNIT) else None


@dataclass(frozen=True)
class UnitTable:
    """A table of units as it went out; `lines` are canonical JSON, `digest` the SHA-256 of all."""

    area_id: int
    period: str
    day: date
    lines: str
    digest: str
    published_by: int
    at: datetime


class FiguresRequests:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def ask(self, person_id: int, area_id: int, scope: str, period: str, now: datetime) -> bool:
        """Asks for figures; False if this person waits for the same already."""
        made = insert_or_skip(
            self._connection,
            _request,
            person_id=person_id,
            area_id=area_id,
            scope=scope,
            period=period,
            state=ASKED,
            asked_at=now,
            counted="",
        )
        self._news.add(PROOFS)
        return made is not None

    def get(self, request_id: int) -> FiguresRequest:
        """Raises NotFound."""
        found = self._list(select(_request).where(_request.c.id == request_id))
        if not found:
            raise NotFound(f"figures request {request_id}")
        return found[0]

    def asked(self) -> tuple[FiguresRequest, ...]:
        """What is to be counted, the longest first."""
        return self._list(_standing, standing=ASKED)

    def in_area(self, area_id: int, state: str) -> tuple[FiguresRequest, ...]:
        """An area's requests in a state, oldest first."""
        return self._list(_in_area, area_id=area_id, standing=state)

    def done(self, request_id: int, cells: Sequence[Cell], now: datetime) -> bool:
        """Keeps what was counted; False if that was kept before."""
        counted = json.dumps(
            [(each.area_id, each.worker_id, each.unit, asdict(each.figures)) for each in cells]
        )
        return self._switch(request_id, ASKED, state=DONE, counted=counted, done_at=now)

    def told(self, request_id: int) -> bool:
        """Whoever asked has been told; False if they had been before."""
        return self._switch(request_id, DONE, state=TOLD)

    def publish(self, of: UnitTable) -> bool:
        """Freezes a table of units; False if one of this area and period went out that day."""
        return insert_or_skip(self._connection, _table, **vars(of)) is not None

    def published(self, area_id: int, period: str) -> tuple[UnitTable, ...]:
        """The tables of an area and a period that went out, the newest first."""
        rows = self._connection.execute(
            select(_table)
            .where(_table.c.area_id == area_id, _table.c.period == period)
            .order_by(_table.c.id.desc())
        ).mappings()
        return tuple(
            UnitTable(**{name: row[name] for name in UnitTable.__dataclass_fields__})
            for row in rows
        )

    def tables_about(self, village: Area) -> Iterator[tuple[int, str, UnitTable]]:
        """Every table of a village, of what lies in it and of what it lies in, oldest first: its
        row's number, its area's code, the table. One of no area at all is everybody's."""
        for row in self._connection.execute(_about, {"path": village.path}).mappings():
            told = {name: row[name] for name in UnitTable.__dataclass_fields__}
            yield row["id"], row["code"] or "", UnitTable(**told)

    def _switch(self, request_id: int, from_state: str, **values: object) -> bool:
        switched = self._connection.execute(
            update(_request)
            .where(_request.c.id == request_id, _request.c.state == from_state)
            .values(**values)
        )
        return switched.rowcount == 1

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[FiguresRequest, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(FiguresRequest(**row) for row in rows)
