"""What a village's households hold and are to be credited, counted, so that a cost can be told.

Few sums stand for many households: they come grouped, not one by one, because a step that looks at
every household of a large village keeps everybody else waiting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, case, func, select

from storage.columns import table
from storage.households import may_spend
from storage.tables.people import HouseholdRow
from storage.tables.points import BalanceRow, SettlementResultRow

_household = table(HouseholdRow)
_balance = table(BalanceRow)
_result = table(SettlementResultRow)

_coming = (
    select(
        _result.c.household_id,
        func.sum(_result.c.points).label("points"),
        func.min(case((_result.c.redeemable, 1), else_=0)).label("redeemable"),
    )
    .where(_result.c.settlement_id.in_(bindparam("settlements", expanding=True)))
    .group_by(_result.c.household_id)
    .subquery()
)
_each = (
    select(
        func.coalesce(_balance.c.hundredths, 0).label("balance"),
        func.coalesce(_coming.c.points, 0).label("coming"),
        func.coalesce(_coming.c.redeemable, 1).label("redeemable"),
        _household.c.until,
        _household.c.spend_until,
    )
    .select_from(_household)
    .join(_balance, _balance.c.household_id == _household.c.id, isouter=True)
    .join(_coming, _coming.c.household_id == _household.c.id, isouter=True)
    .where(_household.c.village_id == bindparam("village"))
    .subquery()
)
_counted = select(_each, func.count().label("households")).group_by(*_each.c)


@dataclass(frozen=True, slots=True)
class Holding:
    """So many households hold `balance`, have `coming` to be credited, and may redeem or not.

    In hundredths of a point.
    """

    balance: int
    coming: int
    may_redeem: bool
    households: int


class Costs:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holdings(
        self, village_id: int, settlements: Sequence[int], day: date
    ) -> tuple[Holding, ...]:
        """The village's households by what they hold and what these settlements would credit.

        One may redeem if it may spend on that day and no result of these keeps it from it.
        """
        rows = self._connection.execute(
            _counted, {"village": village_id, "settlements": list(settlements)}
        )
        return tuple(
            Holding(
                row.balance,
                int(row.coming),
                bool(row.redeemable) and may_spend(row.until, row.spend_until, day),
                row.households,
            )
            for row in rows
        )
