"""Revisions of a settled period: a published one is corrected by the next, and one alone is final.

GOVERNANCE.md, sections 4 and 5: what was published is never edited; a correction is a new revision.
"""

from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, exists, select, update

from rules.objections import State
from storage.columns import table
from storage.news import SETTLEMENTS, News
from storage.settlements import ASKED, CREDITING, PUBLISHED, SETTLED, SUPERSEDED, Settlement
from storage.tables.objections import ObjectionRow, SettlementHeldRow
from storage.tables.points import PublicationRow, SettlementRow
from storage.upsert import insert_if_absent, insert_or_skip

_settlement = table(SettlementRow)
_publication = table(PublicationRow)
_objection = table(ObjectionRow)
_held = table(SettlementHeldRow)
_newer = _settlement.alias("newer")

_published = (
    select(_settlement)
    .join(_publication, _publication.c.settlement_id == _settlement.c.id)
    .where(_settlement.c.village_id == bindparam("village"))
)
_shown = (
    _published.where(_settlement.c.period == bindparam("period"))
    .order_by(_settlement.c.revision.desc())
    .limit(1)
)
# A correction answers objections; it opens no window of its own.
_open_to_objection = (
    _published.where(_settlement.c.state == PUBLISHED, _settlement.c.revision == 1)
    .where(_publication.c.objections_until >= bindparam("today"))
    .order_by(_publication.c.objections_until, _settlement.c.id)
)
_settled_corrections = (
    select(_settlement)
    .where(_settlement.c.village_id == bindparam("village"))
    .where(_settlement.c.state == SETTLED, _settlement.c.revision > 1)
    .order_by(_settlement.c.id)
)
_of_period = (
    select(_settlement)
    .where(_settlement.c.village_id == bindparam("village"))
    .where(_settlement.c.scheme == bindparam("scheme"))
    .where(_settlement.c.period == bindparam("period"))
    .order_by(_settlement.c.revision)
)

_of_village = (
    select(_settlement)
    .where(_settlement.c.village_id == bindparam("village"))
    .order_by(_settlement.c.scheme, _settlement.c.period, _settlement.c.revision)
)


class Revisions:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def shown(self, village_id: int, period: str) -> Settlement | None:
        """The newest revision of a village's period that has been published."""
        return self._first(_shown, village=village_id, period=period)

    def open_to_objection(self, village_id: int, today: date) -> tuple[Settlement, ...]:
        """The village's published periods whose objection days are not over, first to close first.

        A year that its meeting passed late is open beside the next quarter.
        """
        return self._list(_open_to_objection, village=village_id, today=today)

    def of_period(self, settlement: Settlement) -> tuple[Settlement, ...]:
        """Every revision of a settlement's period, the first first."""
        return self._list(
            _of_period,
            village=settlement.village_id,
            scheme=settlement.scheme,
            period=settlement.period,
        )

    def of_village(self, village_id: int) -> tuple[Settlement, ...]:
        """Every revision of every period of a village, period by period, the first first."""
        return self._list(_of_village, village=village_id)

    def ask_next(self, settlement: Settlement, now: datetime) -> None:
        """Asks for the revision after a published one; asking twice is asking once.

        It is to be published as soon as it is worked out.
        """
        insert_or_skip(
            self._connection,
            _settlement,
            village_id=settlement.village_id,
            scheme=settlement.scheme,
            scheme_digest="",
            period=settlement.period,
            part_of=settlement.part_of,
            revision=settlement.revision + 1,
            state=ASKED,
            asked_at=now,
            publish_wanted_at=now,
        )
        self._news.add(SETTLEMENTS)

    def settled(self, village_id: int) -> tuple[Settlement, ...]:
        """A village's corrections that are worked out and not published, oldest first."""
        return self._list(_settled_corrections, village=village_id)

    def supersede(self, settlement_id: int) -> bool:
        """A published revision gives way to the next; False if it stands elsewhere."""
        return self._switch(settlement_id, SUPERSEDED)

    def credit(self, settlement_id: int) -> bool:
        """The last step before a result is final; False unless nothing speaks against it.

        The one row is switched only while it is published, has no newer revision, has no objection
        that waits for its answer, and none that was upheld and is not corrected in it.
        """
        uncorrected = exists().where(
            _objection.c.settlement_id == _settlement.c.id,
            _objection.c.state != State.REJECTED.value,
        )
        newer = exists().where(
            _newer.c.village_id == _settlement.c.village_id,
            _newer.c.scheme == _settlement.c.scheme,
            _newer.c.period == _settlement.c.period,
            _newer.c.revision > _settlement.c.revision,
        )
        switched = self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id, _settlement.c.state == PUBLISHED)
            .where(~uncorrected, ~newer)
            .values(state=CREDITING)
        )
        self._news.add(SETTLEMENTS)
        return switched.rowcount == 1

    def hold(self, settlement_id: int, now: datetime) -> bool:
        """Notes that a month is held up by an objection; False if that was noted before."""
        return insert_if_absent(self._connection, _held, settlement_id=settlement_id, told_at=now)

    def _switch(self, settlement_id: int, to_state: str) -> bool:
        switched = self._connection.execute(
            update(_settlement)
            .where(_settlement.c.id == settlement_id, _settlement.c.state == PUBLISHED)
            .values(state=to_state)
        )
        return switched.rowcount == 1

    def _first(self, statement: Select[tuple[object, ...]], **values: object) -> Settlement | None:
        row = self._connection.execute(statement, values).mappings().first()
        return Settlement(**row) if row else None

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[Settlement, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Settlement(**row) for row in rows)
