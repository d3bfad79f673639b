"""What each household has in a settled period, by the settlement's id; put down in chunks."""

from collections.abc import Iterable
from enum import Enum, auto
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping, bindparam, delete, select

from rules.periods import Period
from storage.columns import table
from storage.settlements import ASKED, FINAL
from storage.tables.people import HouseholdRow
from storage.tables.points import SettlementResultRow, SettlementRow
from storage.upsert import put_rows

_settlement = table(SettlementRow)
_result = table(SettlementResultRow)
_household = table(HouseholdRow)

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

_state_held = (
    select(_settlement.c.state).where(_settlement.c.id == bindparam("settlement")).with_for_update()
)
_drop = delete(_result).where(
    _result.c.settlement_id == bindparam("settlement"),
    _result.c.household_id.in_(
        select(_result.c.household_id)
        .where(_result.c.settlement_id == bindparam("settlement"))
        .limit(bindparam("most"))
    ),
)


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


class Results:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, settlement_id: int, most: int) -> Begun:
        """Drops what an attempt that was cut off left, at most so many rows of it at a time."""
        if not self._is_asked(settlement_id):
            return Begun.SETTLED
        dropped = self._connection.execute(_drop, {"settlement": settlement_id, "most": most})
        return Begun.NOT_YET if dropped.rowcount == most else Begun.EMPTY

    def keep(self, settlement_id: int, results: Iterable[HouseholdResult]) -> bool:
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

    def of_settlement(self, settlement_id: int) -> tuple[HouseholdResult, ...]:
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

    def any_of(self, settlement_id: int) -> bool:
        """Whether any household took part."""
        asked = {"settlement": settlement_id}
        return self._connection.execute(_any_result, asked).first() is not None

    def of_household(self, settlement_id: int, household_id: int) -> HouseholdResult | None:
        """One household's result."""
        asked = {"settlement": settlement_id, "household": household_id}
        row = self._connection.execute(_of_household, asked).mappings().first()
        return _result_of(row) if row else None

    def last_final(self, household_id: int) -> HouseholdResult | None:
        """A household's newest result that is final and was credited; None before its first."""
        final = self._connection.execute(_last_final_of, {"household": household_id}).all()
        if not final:
            return None
        last = max(final, key=lambda each: (Period.parse(each.period).recency, each.revision))
        return self.of_household(last.id, household_id)

    def _is_asked(self, settlement_id: int) -> bool:
        """Whether it waits for its results; it stays so until the transaction ends."""
        asked = {"settlement": settlement_id}
        state = self._connection.execute(_state_held, asked).scalar_one_or_none()
        return bool(state == ASKED)


def _result_of(row: RowMapping) -> HouseholdResult:
    return HouseholdResult(*(row[name] for name in HouseholdResult._fields))
