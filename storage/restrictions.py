"""Restrictions as they stand: recorded once, lifted once."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, bindparam, select, update

from rules.restriction import Term
from storage.columns import table
from storage.errors import NotFound
from storage.seal_stages import RESTRICTION_LIFTED, RESTRICTION_RECORDED
from storage.seals import seal
from storage.tables.restrictions import RestrictionRow
from storage.upsert import insert_or_skip

_restriction = table(RestrictionRow)


@dataclass(frozen=True)
class Restriction:
    """One document's effect on one member's household."""

    id: int
    village_id: int
    household_id: int
    member_id: int
    item: str
    document: str
    since: date
    until: date | None
    lifted_on: date | None

    @property
    def term(self) -> Term:
        """As the rules look at it."""
        return Term(self.item, self.since, self.until, self.lifted_on)


_columns = select(*(_restriction.c[name] for name in Restriction.__dataclass_fields__)).order_by(
    _restriction.c.id
)
_by_id = _columns.where(_restriction.c.id == bindparam("restriction"))
_of_household = _columns.where(_restriction.c.household_id == bindparam("household"))
_in_village = _columns.where(_restriction.c.village_id == bindparam("village"))


class Restrictions:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(
        self,
        *,
        village_id: int,
        household_id: int,
        member_id: int,
        item: str,
        document: str,
        since: date,
        until: date | None,
        by: int,
        now: datetime,
        source: str,
    ) -> bool:
        """Keeps a document's effect; False if its one cause has recorded it before."""
        made = insert_or_skip(
            self._connection,
            _restriction,
            village_id=village_id,
            household_id=household_id,
            member_id=member_id,
            item=item,
            document=document,
            since=since,
            until=until,
            recorded_by=by,
            recorded_at=now,
            source=source,
        )
        if made is not None:
            seal(self._connection, RESTRICTION_RECORDED, made)
        return made is not None

    def get(self, restriction_id: int) -> Restriction:
        """Raises NotFound."""
        asked = {"restriction": restriction_id}
        row = self._connection.execute(_by_id, asked).mappings().one_or_none()
        if row is None:
            raise NotFound(f"restriction {restriction_id}")
        return _of(row)

    def of_household(self, household_id: int) -> tuple[Restriction, ...]:
        """All of a household, first recorded first."""
        rows = self._connection.execute(_of_household, {"household": household_id}).mappings()
        return tuple(map(_of, rows))

    def in_village(self, village_id: int) -> tuple[Restriction, ...]:
        """All of a village, first recorded first."""
        rows = self._connection.execute(_in_village, {"village": village_id}).mappings()
        return tuple(map(_of, rows))

    def lift(self, restriction_id: int, day: date, by: int) -> bool:
        """From a day on it holds no more; False if it was lifted before."""
        lifted = self._connection.execute(
            update(_restriction)
            .where(_restriction.c.id == restriction_id, _restriction.c.lifted_on.is_(None))
            .values(lifted_on=day, lifted_by=by)
        )
        if lifted.rowcount == 1:
            seal(self._connection, RESTRICTION_LIFTED, restriction_id)
        return lifted.rowcount == 1


def _of(row: RowMapping) -> Restriction:
    return Restriction(**row)
