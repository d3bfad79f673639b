"""Claimed public spaces (认领公共区域管护): which household looks after which place, since when."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from storage.columns import table
from storage.errors import NotFound
from storage.seal_stages import CLAIM_ENDED, CLAIM_REGISTERED
from storage.seals import seal
from storage.tables.people import HouseholdRow
from storage.tables.proposals import ClaimRow
from storage.upsert import insert_or_skip

_claim = table(ClaimRow)
_household = table(HouseholdRow)

_all: Select[tuple[object, ...]] = (
    select(
        *(_claim.c[name] for name in ("id", "village_id", "household_id", "place")),
        _claim.c.since,
        _claim.c.until,
        _household.c.code.label("household"),
        _household.c.head,
    )
    .join(_household, _household.c.id == _claim.c.household_id)
    .order_by(_claim.c.id)
)
_by_id = _all.where(_claim.c.id == bindparam("claim"))
_by_source = _all.where(_claim.c.source == bindparam("source"))
_in_force = _all.where(
    _claim.c.village_id == bindparam("village"),
    _claim.c.since <= bindparam("day"),
    or_(_claim.c.until.is_(None), _claim.c.until >= bindparam("day")),
)


@dataclass(frozen=True)
class Claim:
    """A claim; `until` is its last day. `household` is the code, `head` the name of the head."""

    id: int
    village_id: int
    household_id: int
    place: str
    since: date
    until: date | None
    household: str
    head: str


class Claims:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def register(
        self,
        village_id: int,
        household_id: int,
        place: str,
        since: date,
        *,
        by: int,
        source: str,
        now: datetime,
    ) -> Claim:
        """Registers a claim; the same cause registers it once."""
        made = insert_or_skip(
            self._connection,
            _claim,
            village_id=village_id,
            household_id=household_id,
            place=place,
            since=since,
            registered_by=by,
            registered_at=now,
            source=source,
        )
        if made is not None:
            seal(self._connection, CLAIM_REGISTERED, made)
        return self._list(_by_source, source=source)[0]

    def get(self, claim_id: int) -> Claim:
        """Raises NotFound."""
        found = self._list(_by_id, claim=claim_id)
        if not found:
            raise NotFound(f"claim {claim_id}")
        return found[0]

    def in_force(self, village_id: int, day: date) -> tuple[Claim, ...]:
        """A village's claims that hold on a day, oldest first."""
        return self._list(_in_force, village=village_id, day=day)

    def end(self, claim: Claim, last_day: date, by: int, now: datetime) -> bool:
        """Ends a claim after a day; False if it has ended already."""
        ended = self._connection.execute(
            update(_claim)
            .where(_claim.c.id == claim.id, _claim.c.until.is_(None))
            .values(until=max(last_day, claim.since), ended_by=by, ended_at=now)
        )
        if ended.rowcount != 1:
            return False
        seal(self._connection, CLAIM_ENDED, claim.id)
        return True

    def _list(self, statement: Select[tuple[object, ...]], **values: object) -> tuple[Claim, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Claim(**row) for row in rows)
