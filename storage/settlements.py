"""Settled periods, by their one row: asked for, worked out, published, credited, final.

What follows when objections correct a published one is in storage/revisions.py.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, select, update

from rules.periods import Period
from storage.columns import table
from storage.errors import NotFound
from storage.news import SETTLEMENTS, News
from storage.tables.people import HouseholdRow
from storage.tables.points import PublicationRow, SettlementResultRow, SettlementRow
from storage.upsert import insert_or_skip

ASKED, SETTLED, PUBLISHED, SUPERSEDED, CREDITING, FINAL = (
    "asked",
    "settled",
    "published",
    "superseded",
    "crediting",
    "final",
)

_settlement = table(SettlementRow)
_result = table(SettlementResultRow)
_publication = table(PublicationRow)
_household = table(HouseholdRow)

_newest_of_period = (
    select(_settlement)
    .where(_settlement.c.village_id == bindparam("village"))
    .where(_settlement.c.period == bindparam("period"))
    .order_by(_settlement.c.revision.desc())
    .limit(1)
)
_standing_in = (
    select(_settlement).where(_settlement.c.state == bindparam("state")).order_by(_settlement.c.id)
)
_wanted = _standing_in.where(_settlement.c.publish_wanted_at.is_not(None))
_open_part = (
    select(_settlement.c.period)
    .where(_settlement.c.village_id == bindparam("village"))
    .where(_settlement.c.part_of == bindparam("whole"))
    .where(_settlement.c.state.in_((PUBLISHED, CREDITING)))
    .order_by(_settlement.c.id)
    .limit(1)
)

_on_their_way = (
    select(_settlement.c.period)
    .where(_settlement.c.village_id == bindparam("village"))
    .where(_settlement.c.state.in_((ASKED, SETTLED, PUBLISHED, CREDITING)))
    .distinct()
)


@dataclass(frozen=True)
class Settlement:
    """A village's result for a period, as far as it has come.

    `part_of` is the period of which this is only a part; empty for all others.
    """

    id: int
    village_id: int
    scheme: str
    scheme_digest: str
    period: str
    part_of: str
    revision: int
    state: str
    asked_at: datetime
    settled_at: datetime | None
    publish_wanted_at: datetime | None
    published_at: datetime | None


class Settlements:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def ask(
        self, village_id: int, scheme: str, period: str, now: datetime, part_of: str = ""
    ) -> Settlement:
        """Asks for the result of a period, or of a part of one; asking twice is asking once."""
        insert_or_skip(
            self._connection,
            _settlement,
            village_id=village_id,
            scheme=scheme,
            scheme_digest="",
            period=period,
            part_of=part_of,
            revision=1,
            state=ASKED,
            asked_at=now,
        )
        self._news.add(SETTLEMENTS)
        found = self.of_period(village_id, period)
        assert found is not None, "the insert met a row that is not there"
        return found

    def get(self, settlement_id: int) -> Settlement:
        """Raises NotFound."""
        found = self._first(select(_settlement).where(_settlement.c.id == settlement_id))
        if found is None:
            raise NotFound(f"settlement {settlement_id}")
        return found

    def of_period(self, village_id: int, period: str) -> Settlement | None:
        """The newest revision of a village's period."""
        return self._first(_newest_of_period, village=village_id, period=period)

    def open_part(self, village_id: int, whole: str) -> str | None:
        """The first part of a village's period that is published and not final yet."""
        asked = {"village": village_id, "whole": whole}
        found: str | None = self._connection.execute(_open_part, asked).scalar_one_or_none()
        return found

    def on_their_way(self, village_id: int) -> tuple[str, ...]:
        """The periods of a village that were asked for and whose newest revision is not final."""
        return tuple(self._connection.execute(_on_their_way, {"village": village_id}).scalars())

    def worked_out(self, village_id: int) -> tuple[str, ...]:
        """The periods of a village that have a result, in their order."""
        periods = self._connection.execute(
            select(_settlement.c.period)
            .where(_settlement.c.village_id == village_id, _settlement.c.state != ASKED)
            .distinct()
        ).scalars()
        return tuple(sorted(periods, key=lambda each: Period.parse(each).recency))

    def village_standing_in(self, village_id: int, state: str) -> tuple[Settlement, ...]:
        """The settlements of a village that stand in a state, oldest first."""
        return self._list(
            select(_settlement)
            .where(_settlement.c.village_id == village_id, _settlement.c.state == state)
            .order_by(_settlement.c.id)
        )

    def standing_in(self, state: str) -> tuple[Settlement, ...]:
        """The settlements that stand in a state, oldest first."""
        return self._list(_standing_in, state=state)

    def final_periods(self, village_id: int) -> tuple[str, ...]:
        """The periods of a village that are final, or just being credited."""
        rows = self._connection.execute(
            select(_settlement.c.period)
            .where(_settlement.c.village_id == village_id)
            .where(_settlement.c.state.in_((CREDITING, FINAL)))
        )
        return tuple(row[0] for row in rows)

    def unopposed(self, village_id: int, today: date) -> tuple[Settlement, ...]:
        """A village's published settlements to which nobody may object any more, oldest first."""
        return self._list(
            select(_settlement)
            .join(_publication, _publication.c.settlement_id == _settlement.c.id)
            .where(_settlement.c.village_id == village_id, _settlement.c.state == PUBLISHED)
            .where(_publication.c.objections_until < today)
            .order_by(_settlement.c.id)
        )

    def want_published(self, settlement_id: int, due_at: datetime) -> None:
        """Notes that it was to be published at a moment of the plan, and waits to be settled or
        drafted; the first such moment stays."""
        self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id, _settlement.c.publish_wanted_at.is_(None))
            .values(publish_wanted_at=due_at)
        )
        self._news.add(SETTLEMENTS)

    def want_no_more(self, settlement_id: int) -> None:
        """It is not to be published before another moment of the plan says so."""
        self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id)
            .values(publish_wanted_at=None)
        )

    def wanted(self) -> tuple[Settlement, ...]:
        """What is worked out, was to be published by now, and is not; the oldest first."""
        return self._list(_wanted, state=SETTLED)

    def advance(
        self, settlement_id: int, from_state: str, to_state: str, now: datetime, digest: str = ""
    ) -> bool:
        """Switches a settlement on by its one row; False if it stands elsewhere."""
        values: dict[str, object] = {"state": to_state}
        if to_state == SETTLED:
            values |= {"settled_at": now, "scheme_digest": digest}
        if to_state == PUBLISHED:
            values["published_at"] = now
        switched = self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id, _settlement.c.state == from_state)
            .values(**values)
        )
        self._news.add(SETTLEMENTS)
        return switched.rowcount == 1

    def _first(self, statement: Select[tuple[object, ...]], **values: object) -> Settlement | None:
        row = self._connection.execute(statement, values).mappings().first()
        return Settlement(**row) if row else None

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[Settlement, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Settlement(**row) for row in rows)
