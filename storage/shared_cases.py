"""Cases as other programs may read of them: never a private one, whatever they ask for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, or_, select

from rules.case_life import State
from storage.columns import table
from storage.tables.cases import CaseRow
from storage.tables.people import AreaRow

_case = table(CaseRow)
_area = table(AreaRow)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which cases are asked for; None leaves it open. `until` is not in it any more.

    A case whose item is known is of its item's service, any other of its category's.
    """

    paths: tuple[str, ...]
    since: datetime
    until: datetime
    items: Collection[str] | None = None
    categories: Collection[str] = ()
    states: Collection[State] | None = None


class SharedCases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, wanted: Wanted, most: int, skipped: int = 0) -> tuple[int, ...]:
        """Ids of the cases, the newest first."""
        found = self._shared(wanted.paths).where(
            _case.c.filed_at >= wanted.since, _case.c.filed_at < wanted.until
        )
        if wanted.items is not None:
            of_category = (_case.c.item == "") & _case.c.category.in_(wanted.categories)
            found = found.where(or_(_case.c.item.in_(wanted.items), of_category))
        if wanted.states is not None:
            found = found.where(_case.c.state.in_([state.value for state in wanted.states]))
        found = found.order_by(_case.c.filed_at.desc(), _case.c.id.desc())
        return tuple(self._connection.execute(found.limit(most).offset(skipped)).scalars())

    def numbered(self, numbers: Sequence[str], paths: tuple[str, ...]) -> tuple[int, ...]:
        """Ids of the cases of these numbers, oldest first."""
        found = self._shared(paths).where(_case.c.number.in_(numbers)).order_by(_case.c.id)
        return tuple(self._connection.execute(found).scalars())

    @staticmethod
    def _shared(paths: tuple[str, ...]) -> Select[Any]:
        within = or_(*(_area.c.path.startswith(path, autoescape=True) for path in paths))
        return (
            select(_case.c.id)
            .join(_area, _area.c.id == _case.c.area_id)
            .where(_case.c.is_private.is_(False), within)
        )
