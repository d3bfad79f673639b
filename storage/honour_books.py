"""What was decided about honours, row by row, as an audit reads it."""

import json
from typing import Any

from sqlalchemy import Connection, select

from rules.honour_seal import Drawn, Given, Sealed
from storage.columns import table
from storage.honour_records import Selected, Withdrawal, Words
from storage.tables.honours import (
    HonourLotRow,
    HonourPassedOverRow,
    HonourRow,
    HonourSelectionRow,
    HonourTextRow,
    HonourWithdrawalRow,
)
from storage.tables.points import SettlementRow

_selection = table(HonourSelectionRow)
_honour = table(HonourRow)
_passed = table(HonourPassedOverRow)
_lot = table(HonourLotRow)
_withdrawal = table(HonourWithdrawalRow)
_text = table(HonourTextRow)
_settlement = table(SettlementRow)


class HonourBooks:
    """Read only; nothing here is asked for while people wait."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def selections(self, village_id: int) -> tuple[Selected, ...]:
        """A village's selections, oldest first, with all that their seals cover."""
        rows = self._connection.execute(
            select(_selection)
            .where(_selection.c.village_id == village_id)
            .order_by(_selection.c.id)
        )
        return tuple(self._selected(row) for row in rows.all())

    def withdrawal_of(self, honour_id: int) -> Withdrawal | None:
        """What withdrew an honour."""
        row = (
            self._connection.execute(
                select(_withdrawal).where(_withdrawal.c.honour_id == honour_id)
            )
            .mappings()
            .first()
        )
        return Withdrawal(**row) if row else None

    def words(self, digest: str) -> Words | None:
        """The words under a digest; None once they are erased, or where there are none."""
        row = self._connection.execute(
            select(_text.c.salt, _text.c.words).where(_text.c.digest == digest)
        ).first()
        return Words(row.salt, row.words) if row else None

    def strays(self) -> tuple[int, ...]:
        """Honours that no selection gave, and withdrawals of none: ids of honours."""
        orphans = select(_honour.c.id).where(_honour.c.selection_id.not_in(select(_selection.c.id)))
        lost = select(_withdrawal.c.honour_id).where(
            _withdrawal.c.honour_id.not_in(select(_honour.c.id))
        )
        return tuple(self._connection.execute(orphans.union(lost)).scalars())

    def strayed(self) -> tuple[int, ...]:
        """Selections that say they are of another village than their result."""
        found = select(_selection.c.id).where(
            _selection.c.settlement_id == _settlement.c.id,
            _selection.c.village_id != _settlement.c.village_id,
        )
        return tuple(self._connection.execute(found).scalars())

    def _selected(self, row: Any) -> Selected:
        covered = Sealed(
            village_id=row.village_id,
            settlement_id=row.settlement_id,
            honour=row.honour,
            name=row.name,
            name_en=row.name_en,
            yuan=row.yuan,
            period=row.period,
            round=row.round,
            places=row.places,
            confirmed_by=row.confirmed_by,
            confirmed_at=row.confirmed_at,
            given=self._given(row.id),
            passed_over=self._passed(row.id),
            lot=self._lot(row.id),
        )
        return Selected(row.id, row.count, row.seal, covered)

    def _given(self, selection_id: int) -> tuple[Given, ...]:
        rows = self._connection.execute(
            select(_honour).where(_honour.c.selection_id == selection_id).order_by(_honour.c.id)
        )
        return tuple(Given(r.household_id, r.how, r.token, r.text_digest) for r in rows)

    def _passed(self, selection_id: int) -> tuple[tuple[int, str], ...]:
        rows = self._connection.execute(
            select(_passed).where(_passed.c.selection_id == selection_id)
        )
        return tuple((row.household_id, row.text_digest) for row in rows)

    def _lot(self, selection_id: int) -> Drawn | None:
        row = self._connection.execute(
            select(_lot).where(_lot.c.selection_id == selection_id)
        ).first()
        if row is None:
            return None
        entrants, winners = tuple(json.loads(row.entrants)), tuple(json.loads(row.winners))
        return Drawn(row.method, row.seed, entrants, winners, row.text_digest)
