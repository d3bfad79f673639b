"""Settled periods, by their one row: asked for, worked out, published, credited, final.

What follows when objections correct a published one is in storage/revisions.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping, Select, bindparam, delete, select, update

from rules.periods import Period
from storage.columns import table
from storage.errors import NotFound
from storage.news import SETTLEMENTS, News
from storage.tables.people import HouseholdRow
from storage.tables.points import PublicationRow, SettlementResultRow, SettlementRow
from storage.upsert import insert_or_skip, put_rows

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
_of_household = select(_result).where(
    _result.c.settlement_id == bindparam("settlement"),
    _result.c.household_id == bindparam("household"),
)
_any_result = (
    select(_result.c.household_id)
    .where(_result.c.settlement_id == bindparam("settlement"))
    .limit(1)
)
_last_final_of = (
    select(_settlement.c.id, _settlement.c.period, _settlement.c.revision)
    .join(_result, _result.c.settlement_id == _settlement.c.id)
    .where(_result.c.household_id == bindparam("household"), _settlement.c.state == FINAL)
    .where(_settlement.c.part_of == "")
)

_standing_in = (
    select(_settlement).where(_settlement.c.state == bindparam("state")).order_by(_settlement.c.id)
)
_wanted = _standing_in.where(_settlement.c.publish_wanted_at.is_not(None))
_state_held = (
    select(_settlement.c.state).where(_settlement.c.id == bindparam("settlement")).with_for_update()
)

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

_drop = delete(_result).where(
    _result.c.settlement_id == bindparam("settlement"),
    _result.c.household_id.in_(
        select(_result.c.household_id)
        .where(_result.c.settlement_id == bindparam("settlement"))
        .limit(bindparam("most"))
    ),
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


class HouseholdResult(NamedTuple):
    """One household's figures, in hundredths; `honours` joined with ";".

    `average` is None where the scheme has none.
    """

    household_id: int
    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int
    year_points: int
    average: int | None
    rank: int
    redeemable: bool
    honours: str


_RESULT = ("settlement_id", *HouseholdResult._fields)
_RANK_AND_CODE = itemgetter(HouseholdResult._fields.index("rank"), -1)


class Begun(Enum):
    """Whether a settlement is ready to be put down."""

    SETTLED = auto()
    """It is worked out already."""
    NOT_YET = auto()
    """Rows of a former attempt are still there."""
    EMPTY = auto()


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

    def begin_results(self, settlement_id: int, most: int) -> Begun:
        """Drops what an attempt that was cut off left, at most so many rows of it at a time."""
        if not self._is_asked(settlement_id):
            return Begun.SETTLED
        dropped = self._connection.execute(_drop, {"settlement": settlement_id, "most": most})
        return Begun.NOT_YET if dropped.rowcount == most else Begun.EMPTY

    def keep_results(self, settlement_id: int, results: Iterable[HouseholdResult]) -> bool:
        """Keeps a chunk of results; a chunk kept again replaces itself.

        False, and nothing is kept, unless the settlement still waits for its results.
        """
        if not self._is_asked(settlement_id):
            return False
        put_rows(
            self._connection,
            _result,
            ("settlement_id", "household_id"),
            _RESULT,
            ((settlement_id, *result) for result in results),
        )
        return True

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

    def results(self, settlement_id: int) -> tuple[HouseholdResult, ...]:
        """The results by rank, then household code."""
        rows = self._connection.execute(
            select(*(_result.c[name] for name in HouseholdResult._fields), _household.c.code)
            .join(_household, _household.c.id == _result.c.household_id)
            .where(_result.c.settlement_id == settlement_id)
        ).all()
        # Sorted here, so that both databases put the codes in one order; a whole village is read,
        # and looking a column up by its name costs more than all the rest.
        by_rank = sorted(map(tuple, rows), key=_RANK_AND_CODE)
        return tuple(HouseholdResult._make(row[:-1]) for row in by_rank)

    def has_results(self, settlement_id: int) -> bool:
        """Whether any household took part."""
        asked = {"settlement": settlement_id}
        return self._connection.execute(_any_result, asked).first() is not None

    def result_of(self, settlement_id: int, household_id: int) -> HouseholdResult | None:
        """One household's result."""
        asked = {"settlement": settlement_id, "household": household_id}
        row = self._connection.execute(_of_household, asked).mappings().first()
        return _result_of(row) if row else None

    def last_final_of(self, household_id: int) -> HouseholdResult | None:
        """A household's newest result that is final and was credited; None before its first."""
        final = self._connection.execute(_last_final_of, {"household": household_id}).all()
        if not final:
            return None
        last = max(final, key=lambda each: (Period.parse(each.period).recency, each.revision))
        return self.result_of(last.id, household_id)

    def _is_asked(self, settlement_id: int) -> bool:
        """Whether it waits for its results; it stays so until the transaction ends."""
        asked = {"settlement": settlement_id}
        state = self._connection.execute(_state_held, asked).scalar_one_or_none()
        return bool(state == ASKED)

    def _first(self, statement: Select[tuple[object, ...]], **values: object) -> Settlement | None:
        row = self._connection.execute(statement, values).mappings().first()
        return Settlement(**row) if row else None

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[Settlement, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Settlement(**row) for row in rows)


def _result_of(row: RowMapping) -> HouseholdResult:
    return HouseholdResult(*(row[name] for name in HouseholdResult._fields))
