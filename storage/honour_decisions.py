"""Honours are given and withdrawn: rows that are written once and never changed."""

import json
import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert

from rules.chain import text_digest
from rules.honour_seal import Drawn, Given, Sealed, seal_of, withdrawal_seal
from storage.columns import table
from storage.honour_records import Decision, Honour, Lot
from storage.tables.honours import (
    HonourLotRow,
    HonourPassedOverRow,
    HonourRow,
    HonourSelectionRow,
    HonourTextRow,
    HonourWithdrawalRow,
)
from storage.upsert import insert_if_absent, insert_or_skip

TOKEN_BYTES = 15
"""120 bits: nobody guesses the address of a check page."""

_selection = table(HonourSelectionRow)
_honour = table(HonourRow)
_passed = table(HonourPassedOverRow)
_lot = table(HonourLotRow)
_withdrawal = table(HonourWithdrawalRow)
_text = table(HonourTextRow)


class HonourDecisions:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def confirm(self, decision: Decision, now: datetime) -> int | None:
        """Freezes a selection and returns its id; None if this round was confirmed already.

        1. Words are put apart under salted digests, tokens are drawn.
        2. The selection's row takes the round, once; it carries the seal of all that follows.
        3. Its households, those passed over and the lot are written in the caller's transaction.
        """
        given = [
            Given(
                each.household_id,
                each.how,
                secrets.token_urlsafe(TOKEN_BYTES),
                self._keep(each.why),
            )
            for each in decision.given
        ]
        passed = [(each.household_id, self._keep(each.why)) for each in decision.passed_over]
        lot = self._lot_of(decision.lot)
        covered = Sealed(
            village_id=decision.village_id,
            settlement_id=decision.settlement_id,
            honour=decision.honour,
            name=decision.name,
            name_en=decision.name_en,
            yuan=decision.yuan,
            period=decision.period,
            round=decision.round,
            places=decision.places,
            confirmed_by=decision.confirmed_by,
            confirmed_at=now,
            given=given,
            passed_over=passed,
            lot=lot,
        )
        made = insert_or_skip(
            self._connection,
            _selection,
            village_id=covered.village_id,
            settlement_id=covered.settlement_id,
            honour=covered.honour,
            name=covered.name,
            name_en=covered.name_en,
            yuan=covered.yuan,
            period=covered.period,
            round=covered.round,
            places=covered.places,
            count=len(given),
            confirmed_by=covered.confirmed_by,
            confirmed_at=now,
            seal=seal_of(covered),
        )
        if made is None:
            return None
        self._write(made, given, passed, lot)
        return made

    def _write(
        self,
        selection_id: int,
        given: Sequence[Given],
        passed: Sequence[tuple[int, str]],
        lot: Drawn | None,
    ) -> None:
        for each in given:
            values = {
                "household_id": each.household_id,
                "how": each.how,
                "token": each.token,
                "text_digest": each.text_digest,
            }
            self._connection.execute(insert(_honour), {"selection_id": selection_id, **values})
        for household_id, digest in passed:
            self._connection.execute(
                insert(_passed),
                {
                    "selection_id": selection_id,
                    "household_id": household_id,
                    "text_digest": digest,
                },
            )
        if lot is not None:
            self._connection.execute(
                insert(_lot),
                {
                    "selection_id": selection_id,
                    "method": lot.method,
                    "seed": lot.seed,
                    "entrants": json.dumps(lot.entrants, ensure_ascii=False),
                    "winners": json.dumps(lot.winners, ensure_ascii=False),
                    "text_digest": lot.text_digest,
                },
            )

    def withdraw(self, honour: Honour, why: str, by: int, now: datetime) -> bool:
        """Writes down that an honour was a mistake; False if it was withdrawn already."""
        digest = self._keep(why)
        return insert_if_absent(
            self._connection,
            _withdrawal,
            honour_id=honour.id,
            withdrawn_by=by,
            withdrawn_at=now,
            text_digest=digest,
            seal=withdrawal_seal(honour.id, honour.token, by, now, digest),
        )

    def _lot_of(self, lot: Lot | None) -> Drawn | None:
        if lot is None:
            return None
        digest = self._keep(lot.present)
        return Drawn(lot.method, lot.seed, lot.entrants, lot.winners, digest)

    def _keep(self, words: str) -> str:
        """Keeps words apart; returns their digest, empty for none."""
        if not words:
            return ""
        salt = secrets.token_hex(16)
        digest = text_digest(salt, "", words)
        self._connection.execute(insert(_text), {"digest": digest, "salt": salt, "words": words})
        return digest
