"""A household's published results, period by period: of each the newest revision."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, exists, select

from rules.periods import Period
from storage.columns import table
from storage.tables.points import PublicationRow, SettlementResultRow, SettlementRow

_settlement = table(SettlementRow)
_publication = table(PublicationRow)
_result = table(SettlementResultRow)
_newer = _settlement.alias("newer")
_newer_publication = _publication.alias("newer_publication")

_is_newest = ~exists().where(
    _newer.c.village_id == _settlement.c.village_id,
    _newer.c.scheme == _settlement.c.scheme,
    _newer.c.period == _settlement.c.period,
    _newer.c.revision > _settlement.c.revision,
    _newer_publication.c.settlement_id == _newer.c.id,
)
_columns = (
    _settlement.c.id,
    _settlement.c.period,
    _settlement.c.revision,
    _settlement.c.state,
    *(_result.c[name] for name in ("base", "bonus", "year_bonus", "deduction")),
    *(_result.c[name] for name in ("points", "year_points", "rank")),
)
_of_household = (
    select(*_columns)
    .join(_settlement, _settlement.c.id == _result.c.settlement_id)
    .join(_publication, _publication.c.settlement_id == _settlement.c.id)
    .where(_result.c.household_id == bindparam("household"), _is_newest)
)
_one = _of_household.where(_settlement.c.id == bindparam("settlement"))


@dataclass(frozen=True)
class PastResult:
    """One published period of a household; figures in hundredths. `id` is the settlement's."""

    id: int
    period: str
    revision: int
    state: str
    base: int
    bonus: int
    year_bonus: int
    deduction: int
    points: int
    year_points: int
    rank: int


def _recency(past: PastResult) -> tuple[tuple[date, int], int]:
    return Period.parse(past.period).recency, past.id


class PastResults:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_household(self, household_id: int, start: int, most: int) -> tuple[PastResult, ...]:
        """The household's periods, the last to end first, from the `start`-th on.

        Sorted here: as text, months and quarters of one year do not stand in their order.
        """
        rows = self._connection.execute(_of_household, {"household": household_id})
        found = sorted((PastResult(*row) for row in rows), key=_recency, reverse=True)
        return tuple(found[start : start + most])

    def get(self, household_id: int, settlement_id: int) -> PastResult | None:
        """One of them; None for what is no published result of the household."""
        asked = {"household": household_id, "settlement": settlement_id}
        row = self._connection.execute(_one, asked).first()
        return PastResult(*row) if row else None
