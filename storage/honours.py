"""Honours as they are shown: by household, by period, by the token of a check page."""

import json
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, func, select

from rules.periods import Period
from storage.columns import table
from storage.errors import NotFound
from storage.honour_records import Honour, Lot
from storage.settlements import FINAL
from storage.tables.honours import (
    HonourLotRow,
    HonourPictureRow,
    HonourRow,
    HonourSelectionRow,
    HonourWithdrawalRow,
)
from storage.tables.points import PublicationRow, SettlementRow
from storage.upsert import insert_or_replace

_selection = table(HonourSelectionRow)
_honour = table(HonourRow)
_lot = table(HonourLotRow)
_withdrawal = table(HonourWithdrawalRow)
_picture = table(HonourPictureRow)
_publication = table(PublicationRow)
_settlement = table(SettlementRow)

_honours: Select[Any] = (
    select(
        _honour.c.id,
        _honour.c.selection_id,
        _selection.c.village_id,
        _selection.c.settlement_id,
        _selection.c.honour,
        _selection.c.name,
        _selection.c.name_en,
        _selection.c.yuan,
        _selection.c.period,
        _selection.c.round,
        _honour.c.household_id,
        _honour.c.how,
        _honour.c.token,
        _selection.c.confirmed_at,
        _withdrawal.c.withdrawn_at,
    )
    .join(_selection, _selection.c.id == _honour.c.selection_id)
    .join(_withdrawal, _withdrawal.c.honour_id == _honour.c.id, isouter=True)
    .order_by(_honour.c.id)
)
_by_id = _honours.where(_honour.c.id == bindparam("honour_id"))
_by_token = _honours.where(_honour.c.token == bindparam("token"))
_of_household = _honours.where(_honour.c.household_id == bindparam("household"))
_of_selection = _honours.where(_honour.c.selection_id == bindparam("selection"))
_of_period = _honours.where(
    _selection.c.village_id == bindparam("village"), _selection.c.period == bindparam("period")
)
_rounds = select(func.coalesce(func.max(_selection.c.round), 0)).where(
    _selection.c.village_id == bindparam("village"),
    _selection.c.honour == bindparam("honour"),
    _selection.c.period == bindparam("period"),
)
_lots_of_period = (
    select(_selection.c.honour, _lot)
    .join(_selection, _selection.c.id == _lot.c.selection_id)
    .where(
        _selection.c.village_id == bindparam("village"), _selection.c.period == bindparam("period")
    )
)
_later = _settlement.alias("later")
_final = (
    select(_settlement.c.id, _settlement.c.period)
    .where(_settlement.c.village_id == bindparam("village"), _settlement.c.state == FINAL)
    .where(_settlement.c.part_of == "")
    .where(
        ~exists().where(
            _later.c.village_id == _settlement.c.village_id,
            _later.c.period == _settlement.c.period,
            _later.c.revision > _settlement.c.revision,
        )
    )
)
_resting = (
    select(_selection.c.id).where(_selection.c.settlement_id == bindparam("settlement")).limit(1)
)
_seal = select(_selection.c.seal).where(_selection.c.id == bindparam("selection"))
_published = select(_publication.c.digest).where(
    _publication.c.settlement_id == bindparam("settlement")
)


class Honours:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, honour_id: int) -> Honour:
        """Raises NotFound."""
        found = self._list(_by_id, honour_id=honour_id)
        if not found:
            raise NotFound(f"honour {honour_id}")
        return found[0]

    def by_token(self, token: str) -> Honour | None:
        """The honour that a check page is about."""
        found = self._list(_by_token, token=token)
        return found[0] if found else None

    def of_selection(self, selection_id: int) -> tuple[Honour, ...]:
        """Everybody a selection named."""
        return self._list(_of_selection, selection=selection_id)

    def of_household(self, household_id: int) -> tuple[Honour, ...]:
        """A household's honours that stand, oldest first."""
        return tuple(h for h in self._list(_of_household, household=household_id) if h.stands)

    def of_period(self, village_id: int, period: str) -> tuple[Honour, ...]:
        """A village's honours of a period that stand."""
        found = self._list(_of_period, village=village_id, period=period)
        return tuple(honour for honour in found if honour.stands)

    def rounds(self, village_id: int, honour: str, period: str) -> int:
        """How often an honour of a period was given out."""
        asked = {"village": village_id, "honour": honour, "period": period}
        found: int = self._connection.execute(_rounds, asked).scalar_one()
        return found

    def lots(self, village_id: int, period: str) -> dict[str, Lot]:
        """The lots drawn in a period, by honour."""
        asked = {"village": village_id, "period": period}
        rows = self._connection.execute(_lots_of_period, asked)
        return {row.honour: _lot_of(row) for row in rows}

    def final_settlements(self, village_id: int, most: int) -> tuple[int, ...]:
        """A village's final results on which honours may rest, newest first: no later revision."""
        found = self._connection.execute(_final, {"village": village_id}).all()
        found = sorted(found, key=lambda each: Period.parse(each.period).recency, reverse=True)
        return tuple(each.id for each in found[:most])

    def rests_on(self, settlement_id: int) -> bool:
        """Whether anything was given on a result."""
        found = self._connection.execute(_resting, {"settlement": settlement_id})
        return found.first() is not None

    def seal(self, selection_id: int) -> str:
        """The seal of a selection."""
        found = self._connection.execute(_seal, {"selection": selection_id}).scalar_one()
        return str(found)

    def publication_digest(self, settlement_id: int) -> str:
        """The digest under which a result was published; raises NotFound."""
        asked = {"settlement": settlement_id}
        found = self._connection.execute(_published, asked).scalar_one_or_none()
        if found is None:
            raise NotFound(f"the publication of settlement {settlement_id}")
        return str(found)

    def pictures(self, honour_id: int) -> tuple[int, int] | None:
        """The media ids of the certificate and the door plate."""
        row = self._connection.execute(
            select(_picture).where(_picture.c.honour_id == honour_id)
        ).first()
        return (row.certificate_id, row.plate_id) if row else None

    def keep_pictures(self, honour_id: int, certificate_id: int, plate_id: int) -> None:
        """Which pictures show an honour."""
        insert_or_replace(
            self._connection,
            _picture,
            ("honour_id",),
            honour_id=honour_id,
            certificate_id=certificate_id,
            plate_id=plate_id,
        )

    def _list(self, statement: Select[Any], **values: object) -> tuple[Honour, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Honour(**row) for row in rows)


def _lot_of(row: Any) -> Lot:
    winners, entrants = json.loads(row.winners), json.loads(row.entrants)
    return Lot(row.method, row.seed, tuple(entrants), tuple(winners))
