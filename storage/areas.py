"""Areas: the tree of town, villages and grids."""

from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from storage.columns import table
from storage.errors import NotFound
from storage.tables.people import AreaRow

TOWN, VILLAGE, GRID = "town", "village", "grid"

_area = table(AreaRow)
_by_id = select(_area).where(_area.c.id == bindparam("area_id"))
_by_code = select(_area).where(_area.c.code == bindparam("code"))
_of_kind = select(_area).where(_area.c.kind == bindparam("kind")).order_by(_area.c.code)
_tops = select(_area).where(_area.c.parent_id.is_(None)).order_by(_area.c.code)
_below = (
    select(_area)
    .where(_area.c.path.startswith(bindparam("path"), autoescape=False))
    .where(_area.c.kind == bindparam("kind"))
    .order_by(_area.c.code)
)
_paths = select(_area.c.id, _area.c.path).order_by(_area.c.id)
_names = select(_area.c.id, _area.c.path, _area.c.code, _area.c.name).order_by(_area.c.id)


@dataclass(frozen=True)
class Area:
    """A node of the tree; `path` is "/1/4/17/", its own id last."""

    id: int
    parent_id: int | None
    kind: str
    code: str
    name: str
    path: str
    telephone: str


class Areas:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, kind: str, code: str, name: str, parent: Area | None, telephone: str = ""
    ) -> Area:
        """A new area below its parent; raises IntegrityError for a code already taken."""
        made = self._connection.execute(
            insert(_area).returning(_area.c.id),
            {
                "kind": kind,
                "code": code,
                "name": name,
                "parent_id": parent.id if parent else None,
                "telephone": telephone,
                "path": "",
            },
        ).scalar_one()
        path = f"{parent.path if parent else '/'}{made}/"
        self._connection.execute(update(_area).where(_area.c.id == made), {"path": path})
        return self.get(made)

    def get(self, area_id: int) -> Area:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"area_id": area_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"area {area_id}")
        return _area_of(row)

    def by_code(self, code: str) -> Area | None:
        row = self._connection.execute(_by_code, {"code": code}).mappings().one_or_none()
        return _area_of(row) if row else None

    def of_kind(self, kind: str) -> tuple[Area, ...]:
        """All areas of a kind, by code."""
        rows = self._connection.execute(_of_kind, {"kind": kind}).mappings()
        return tuple(_area_of(row) for row in rows)

    def tops(self) -> tuple[Area, ...]:
        """The areas that lie in no other: the town."""
        rows = self._connection.execute(_tops).mappings()
        return tuple(_area_of(row) for row in rows)

    def below(self, area: Area, kind: str) -> tuple[Area, ...]:
        """The areas of a kind in this area, itself included."""
        rows = self._connection.execute(_below, {"path": area.path, "kind": kind}).mappings()
        return tuple(_area_of(row) for row in rows)

    def within(self, path: str) -> tuple[int, ...] | None:
        """The ids of this area and all below it; None where no area lies outside of it."""
        every = self._connection.execute(_paths).all()
        inside = tuple(row.id for row in every if row.path.startswith(path))
        return None if len(inside) == len(every) else inside

    def names(self) -> tuple[tuple[int, str, str, str], ...]:
        """Every area's id, path, code and name: hundreds are read for one answer."""
        return tuple(map(tuple, self._connection.execute(_names)))

    def village_of(self, area: Area) -> Area | None:
        """The village an area lies in (or is); None above villages."""
        here: Area | None = area
        while here is not None and here.kind != VILLAGE:
            here = self.get(here.parent_id) if here.parent_id else None
        return here


def _area_of(row: RowMapping) -> Area:
    return Area(**row)
